package ir.hedye.law.history;

import ir.hedye.law.time.Period;

/**
 * The paid days of work inside a window. A monthly list does not say which days were worked, so a
 * row that the window's edge cuts gives a range; the pro-rata figure between is the one shown to
 * people.
 *
 * @param lowest days that lie inside whatever days were worked
 * @param highest days that may lie inside
 * @param shown pro-rata total, each month's exact sum capped at the month's days inside, rounded
 *     down
 */
public record PaidDays(int lowest, int highest, int shown) {
  /** Counts the rows that {@code counting} accepts. */
  public static PaidDays in(Period window, ContributionHistory history, Counting counting) {
    var months = new MonthSums(window);
    for (int row = 0; row < history.size(); row++) {
      if (counting.accepts(history.packed(row))) {
        months.add(history.packed(row));
      }
    }
    return months.total();
  }

  /** Three running sums a month, each held below the month's days inside the window. */
  private static final class MonthSums {
    private final WindowMonths window;
    private final int[] lowest;
    private final int[] highest;
    private final long[] parts;

    MonthSums(Period window) {
      this.window = new WindowMonths(window);
      this.lowest = new int[this.window.count()];
      this.highest = new int[this.window.count()];
      this.parts = new long[this.window.count()];
    }

    void add(long packed) {
      int month = Contribution.monthIndex(packed) - window.firstIndex();
      if (month < 0 || month >= parts.length) {
        return;
      }
      int length = Contribution.last(packed) - Contribution.first(packed) + 1;
      int inside = window.inside(month, Contribution.first(packed), Contribution.last(packed));
      int days = Math.min(Contribution.days(packed), length);
      int cap = window.daysInside(month);
      lowest[month] = Math.min(cap, lowest[month] + Math.max(0, days - (length - inside)));
      highest[month] = Math.min(cap, highest[month] + Math.min(days, inside));
      parts[month] =
          Math.min(
              cap * WindowMonths.PARTS,
              parts[month] + (long) days * inside * (WindowMonths.PARTS / length));
    }

    PaidDays total() {
      int low = 0;
      int high = 0;
      long sum = 0;
      for (int i = 0; i < parts.length; i++) {
        low += lowest[i];
        high += highest[i];
        sum += parts[i];
      }
      return new PaidDays(low, high, (int) (sum / WindowMonths.PARTS));
    }
  }
}
