package ir.hedye.web.trial;

import ir.hedye.web.page.Figures;
import java.util.Map;

/** What was typed into the form, as it was typed. */
record Typed(Map<String, String> fields) {
  private static final int LENGTH_MAX = 30;
  private static final String WHOLE_MONTH = "30";

  /** Before anything was typed: a whole month's work, in the reader's digits. */
  static Typed nothing(Figures figures) {
    return new Typed(Map.of("days", figures.plain(WHOLE_MONTH)));
  }

  /** Empty where nothing was typed; what is longer than any answer is no answer. */
  String of(String field) {
    String text = fields.getOrDefault(field, "");
    return text.length() > LENGTH_MAX ? "" : text.strip();
  }

  /** Yes unless somebody said no. */
  boolean isYes(String field) {
    return !of(field).equals("no");
  }

  /** A log never carries what somebody tries. */
  @Override
  public String toString() {
    return "typed";
  }
}
