package ir.hedye.web.access;

import ir.hedye.web.page.Field;
import ir.hedye.web.page.FieldError;
import ir.hedye.web.page.Frame;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page with one form.
 *
 * @param key under which its words stand
 * @param errors of the form as a whole; those of the fields stand with them
 */
record FormPage(Frame frame, String key, List<Field> fields, List<String> errors) {

  /** Everything that was wrong, first what concerns the whole. */
  List<FieldError> allErrors() {
    return Stream.concat(
            errors.stream().map(text -> new FieldError("", text)),
            fields.stream()
                .filter(Field::isWrong)
                .map(field -> new FieldError(field.name(), field.error())))
        .toList();
  }

  String say(String word, Object... values) {
    return frame.say(key + "." + word, values);
  }
}
