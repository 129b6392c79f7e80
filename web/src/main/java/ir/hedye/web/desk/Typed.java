package ir.hedye.web.desk;

import java.util.Map;
import java.util.Optional;

/**
 * What an officer typed in a form that could not be taken, so that nothing of it is lost.
 *
 * @param field the field that it is about; empty for the form as a whole
 * @param fault the word of what is wrong; empty when somebody was quicker
 * @param late who was quicker
 */
record Typed(String field, String fault, Optional<Outcome.Late> late, Map<String, String> values) {
  static final Typed NOTHING = new Typed("", "", Optional.empty(), Map.of());

  Typed {
    values = Map.copyOf(values);
  }

  static Typed of(Outcome outcome, Map<String, String> values) {
    return switch (outcome) {
      case Outcome.Faulty(String field, String fault) ->
          new Typed(field, fault, Optional.empty(), values);
      case Outcome.Late late -> new Typed("", "", Optional.of(late), values);
      case Outcome.Done _, Outcome.Gone _ -> NOTHING;
    };
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  boolean isWrong(String name) {
    return !fault.isEmpty() && field.equals(name);
  }

  /** A log never carries what people write. */
  @Override
  public String toString() {
    return "typed";
  }
}
