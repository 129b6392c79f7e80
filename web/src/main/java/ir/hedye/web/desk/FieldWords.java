package ir.hedye.web.desk;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.correction.Correction;
import ir.hedye.monthend.correction.Field;
import ir.hedye.monthend.correction.GivenRow;
import ir.hedye.web.page.Words;
import java.util.List;

/** The values of facts in words. */
record FieldWords(Words words) {

  String value(Field field, String value) {
    return switch (field) {
      case MARRIED_ON, REGISTERED_ON, BIRTH_DATE, DECEASED_ON, HUSBAND_BIRTH, WIFE_BIRTH ->
          JalaliDate.read(value).map(words.figures()::day).orElse(words.say("value.none"));
      case SEX, CONTRACT -> words.say("value." + value);
      case OFFICE -> value.isEmpty() ? words.say("value.none") : words.figures().plain(value);
      case HUSBAND_PRIOR, WIFE_PRIOR -> words.figures().plain(value);
      case MONTH -> value;
    };
  }

  /** A month's row in one line. */
  String row(GivenRow row) {
    String said =
        words.say(
            "row.said",
            words.say("category." + row.category().name()),
            words.say("basis." + row.basis().name()),
            words.figures().count(row.days()),
            words.figures().exact(new Rial(row.wage())));
    String start =
        row.start().map(day -> words.say("row.from", words.figures().day(day))).orElse("");
    String leave = row.leave().map(day -> words.say("row.to", words.figures().day(day))).orElse("");
    return said + start + leave;
  }

  List<String> before(Correction.Change change) {
    return change.field() == Field.MONTH
        ? rows(change.rowsBefore())
        : List.of(value(change.field(), change.before()));
  }

  List<String> after(Correction.Change change) {
    return change.field() == Field.MONTH
        ? rows(change.rowsAfter())
        : List.of(value(change.field(), change.after()));
  }

  private List<String> rows(List<GivenRow> rows) {
    return rows.isEmpty() ? List.of(words.say("row.none")) : rows.stream().map(this::row).toList();
  }
}
