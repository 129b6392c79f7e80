package ir.hedye.law.time;

/** The days from one day up to, and without, another: half open, as every window of Article 85. */
public record Period(JalaliDate from, JalaliDate before) {
  public Period {
    if (before.isBefore(from)) {
      throw new IllegalArgumentException("a period ends before it begins");
    }
  }

  public boolean contains(JalaliDate day) {
    return !day.isBefore(from) && day.isBefore(before);
  }

  /**
   * How many days of the span {@code first..last} of that month (both days included) lie inside.
   */
  public int daysInside(JalaliMonth month, int first, int last) {
    int lo = month.equals(from.yearMonth()) ? Math.max(first, from.day()) : first;
    int hi = month.equals(before.yearMonth()) ? Math.min(last, before.day() - 1) : last;
    boolean outside = from.yearMonth().isAfter(month) || month.isAfter(before.yearMonth());
    return outside ? 0 : Math.max(0, hi - lo + 1);
  }

  /** How many days of that month lie inside. */
  public int daysInside(JalaliMonth month) {
    return daysInside(month, 1, month.days());
  }
}
