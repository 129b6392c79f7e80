package ir.hedye.web.oversight;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * One line of ranked bars.
 *
 * @param note the money, or what else belongs to the line; may be empty
 * @param way where the people behind it are; empty where nobody is to be seen
 */
record Bar(String label, String figure, String note, String way, Length length) {

  /** A part of the longest bar; a hidden one has no length. */
  record Length(OptionalLong part, long longest) {
    private double percent() {
      long shown = part.orElse(0);
      return shown == 0 || longest == 0 ? 0 : Math.max(0.5, 100.0 * shown / longest);
    }

    String width() {
      return String.format(Locale.ROOT, "%.1f%%", percent());
    }

    /** Where it begins: it grows from the side where reading begins. */
    String x(boolean rightToLeft) {
      return String.format(Locale.ROOT, "%.1f%%", rightToLeft ? 100 - percent() : 0);
    }
  }
}
