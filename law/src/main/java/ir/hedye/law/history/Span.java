package ir.hedye.law.history;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import org.jspecify.annotations.Nullable;

/**
 * The days of its month that a contribution row speaks of: the month, cut to begin at the start day
 * and to end with the leave day where they are given.
 *
 * @param first first day of the month inside the span, 1 to 31
 * @param last last day of the month inside the span, 1 to 31, not before {@code first}
 * @param left whether the person left on the last day of the span; a leave after the month cuts
 *     nothing
 */
public record Span(int first, int last, boolean left) {
  public Span {
    if (first < 1 || last < first || last > 31) {
      throw new IllegalArgumentException("not a span of one month");
    }
  }

  /**
   * The span of a row of that month with these start and leave days; the caller has checked that
   * they fit (formats.md, bad rows).
   */
  public static Span of(JalaliMonth month, @Nullable JalaliDate start, @Nullable JalaliDate leave) {
    int first = start != null && start.yearMonth().equals(month) ? start.day() : 1;
    if (leave != null && leave.yearMonth().equals(month)) {
      return new Span(first, leave.day(), true);
    }
    return new Span(first, month.days(), false);
  }
}
