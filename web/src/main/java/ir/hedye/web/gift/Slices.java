package ir.hedye.web.gift;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Period;

/** Cuts a window into its months, so that the law itself says what each month brings. */
final class Slices {
  private Slices() {}

  /** The part of the window that lies in that month; they must meet. */
  static Period of(Period window, JalaliMonth month) {
    Period whole = whole(month);
    return new Period(later(window.from(), whole.from()), earlier(window.before(), whole.before()));
  }

  static Period whole(JalaliMonth month) {
    return new Period(month.firstDay(), month.plusMonths(1).firstDay());
  }

  private static JalaliDate later(JalaliDate one, JalaliDate other) {
    return one.isBefore(other) ? other : one;
  }

  private static JalaliDate earlier(JalaliDate one, JalaliDate other) {
    return one.isBefore(other) ? one : other;
  }
}
