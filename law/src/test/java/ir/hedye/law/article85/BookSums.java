package ir.hedye.law.article85;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.util.List;
import java.util.function.Function;

/**
 * The sums of Article 85 made the slow way: day by day, in exact fractions. It shares no arithmetic
 * with the law that it checks.
 */
final class BookSums {
  private final JalaliDate marriedOn;
  private final List<ListRow> rows;

  BookSums(JalaliDate marriedOn, List<ListRow> rows) {
    this.marriedOn = marriedOn;
    this.rows = rows;
  }

  /** max(0, n − (L − k)) a row, capped each month. */
  long lowest() {
    return paidDays(
            row -> {
              long outside = row.span().size() - inside(row, 5);
              return Fraction.of(Math.max(0, paid(row) - outside), 1);
            })
        .roundedDown();
  }

  /** min(n, k) a row, capped each month. */
  long highest() {
    return paidDays(row -> Fraction.of(Math.min(paid(row), inside(row, 5)), 1)).roundedDown();
  }

  /** n·k/L a row, exact, capped each month, rounded down at the very end. */
  long shown() {
    return paidDays(row -> Fraction.of(paid(row) * inside(row, 5), row.span().size()))
        .roundedDown();
  }

  /** S: wage·k/L a row, exact. */
  Fraction wages() {
    Fraction sum = Fraction.ZERO;
    for (ListRow row : rows) {
      if (row.covered() && row.isWork()) {
        long days = row.span().size();
        for (int i = 0; i < inside(row, 2); i++) {
          sum = sum.plus(Fraction.of(row.wage(), days));
        }
      }
    }
    return sum;
  }

  private Fraction paidDays(Function<ListRow, Fraction> share) {
    Fraction total = Fraction.ZERO;
    for (JalaliMonth month : rows.stream().map(ListRow::month).distinct().toList()) {
      Fraction sum =
          rows.stream()
              .filter(row -> row.month().equals(month) && row.covered() && row.isWork())
              .map(share)
              .reduce(Fraction.ZERO, Fraction::plus);
      total = total.plus(sum.atMost(Fraction.of(daysInside(month, 5), 1)));
    }
    return total;
  }

  /** n = min(days, L). */
  private static long paid(ListRow row) {
    return Math.min(row.days(), row.span().size());
  }

  /** k: days of the row's span in the window of that many years. */
  private long inside(ListRow row, int years) {
    return row.span().stream().filter(day -> isInside(day, years)).count();
  }

  long daysInside(JalaliMonth month, int years) {
    long days = 0;
    for (int day = 1; day <= month.days(); day++) {
      days += isInside(month.day(day), years) ? 1 : 0;
    }
    return days;
  }

  private boolean isInside(JalaliDate day, int years) {
    int year = marriedOn.year() - years;
    boolean thirtieth = JalaliDate.isPossible(year, marriedOn.month(), marriedOn.day());
    var from = new JalaliDate(year, marriedOn.month(), thirtieth ? marriedOn.day() : 29);
    return !day.isBefore(from) && day.isBefore(marriedOn);
  }
}
