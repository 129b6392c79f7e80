package ir.hedye.web.month;

import java.util.Locale;

/**
 * One line of ranked bars.
 *
 * @param note the clause, the money, or what else belongs to the line; may be empty
 * @param kind class of the style sheet: what the colour says
 */
record Bar(String label, String note, String figure, Length length, String kind) {

  /** A part of the longest bar or of the whole. */
  record Length(long part, long whole) {

    /** In percent for SVG; what is not nothing can be seen. */
    String percent() {
      double percent = whole == 0 ? 0 : 100.0 * part / whole;
      return String.format(Locale.ROOT, "%.1f%%", part > 0 ? Math.max(percent, 0.4) : 0);
    }

    /** Where the bar begins when it grows from the right. */
    String fromRight() {
      double percent = whole == 0 ? 0 : 100.0 * part / whole;
      return String.format(Locale.ROOT, "%.1f%%", 100 - (part > 0 ? Math.max(percent, 0.4) : 0));
    }
  }
}
