package ir.hedye.law.history;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Period;

/** A window seen as its months, by number: month 0 is the one in which the window begins. */
final class WindowMonths {
  /**
   * Least common multiple of 1 … 31: any k/L of a month's figure is a whole number of such parts.
   */
  static final long PARTS = 72_201_776_446_800L;

  private final int firstIndex;
  private final int count;
  private final int firstDay;
  private final int lastDay;
  private final int[] lengths;

  WindowMonths(Period window) {
    firstIndex = window.from().yearMonth().index();
    count = window.before().yearMonth().index() - firstIndex + 1;
    firstDay = window.from().day();
    lastDay = window.before().day() - 1;
    lengths = new int[count];
    for (int i = 0; i < count; i++) {
      lengths[i] = JalaliMonth.ofIndex(firstIndex + i).days();
    }
  }

  int firstIndex() {
    return firstIndex;
  }

  int count() {
    return count;
  }

  /** Days of {@code first..last} of that month inside the window. */
  int inside(int month, int first, int last) {
    int lo = month == 0 ? Math.max(first, firstDay) : first;
    int hi = month == count - 1 ? Math.min(last, lastDay) : last;
    return Math.max(0, hi - lo + 1);
  }

  /** All days of that month inside the window. */
  int daysInside(int month) {
    return inside(month, 1, lengths[month]);
  }
}
