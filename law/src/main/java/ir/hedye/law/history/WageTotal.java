package ir.hedye.law.history;

import ir.hedye.law.time.Period;
import ir.hedye.law.value.Rial;

/**
 * The sum S of the wages inside a window, exact: a row that the window's edge cuts counts with k of
 * its L days.
 *
 * @param whole whole rials of S
 * @param parts what is left, in parts of {@link WindowMonths#PARTS}, fewer than make one rial
 */
public record WageTotal(long whole, long parts) {
  /** Adds up the rows that {@code counting} accepts. */
  public static WageTotal in(Period window, ContributionHistory history, Counting counting) {
    var sum = new Sum(new WindowMonths(window));
    for (int row = 0; row < history.size(); row++) {
      if (counting.accepts(history.packed(row))) {
        sum.add(history.packed(row), history.wage(row));
      }
    }
    return sum.total();
  }

  /** ⌊S + ½⌋: the total shown to people. */
  public Rial shown() {
    return new Rial(2 * parts >= WindowMonths.PARTS ? Math.addExact(whole, 1) : whole);
  }

  /** ⌊S / divisor + ½⌋; the divisor is even. */
  public Rial average(int divisor) {
    if (divisor % 2 != 0) {
      throw new IllegalArgumentException("half of the divisor must be whole");
    }
    return new Rial(Math.addExact(whole, divisor / 2) / divisor);
  }

  /** Whole rials and, for each span length L, the L-ths that remain. */
  private static final class Sum {
    private final WindowMonths window;
    private final long[] remainders = new long[32];
    private long whole;

    Sum(WindowMonths window) {
      this.window = window;
    }

    void add(long packed, long wage) {
      int month = Contribution.monthIndex(packed) - window.firstIndex();
      if (month < 0 || month >= window.count()) {
        return;
      }
      int first = Contribution.first(packed);
      int last = Contribution.last(packed);
      int inside = window.inside(month, first, last);
      int length = last - first + 1;
      if (inside == length) {
        whole = Math.addExact(whole, wage);
      } else {
        long parts = remainders[length] + wage % length * inside;
        whole = Math.addExact(whole, wage / length * inside + parts / length);
        remainders[length] = parts % length;
      }
    }

    WageTotal total() {
      long parts = 0;
      for (int length = 2; length <= 31; length++) {
        parts += remainders[length] * (WindowMonths.PARTS / length);
      }
      return new WageTotal(
          Math.addExact(whole, parts / WindowMonths.PARTS), parts % WindowMonths.PARTS);
    }
  }
}
