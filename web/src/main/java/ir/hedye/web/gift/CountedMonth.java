package ir.hedye.web.gift;

import ir.hedye.law.article85.Evidence;
import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.history.Contribution;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.history.PaidDays;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One month of the five-year window.
 *
 * @param days that count, as the law counts them
 * @param inside days of the month inside the window
 * @param other kinds of rows of that month that do not count
 */
record CountedMonth(JalaliMonth month, int days, int inside, List<OtherKind> other, Look look) {

  /** What a row was that does not count. */
  record OtherKind(Category category, Basis basis) {}

  /** How a month looks in the chart. */
  enum Look {
    COUNTED,
    OTHER,
    AWAITED,
    EMPTY;

    /** As class of the style sheet. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Every month that the window touches, the first first; none for a revoked event. */
  static List<CountedMonth> of(Weighed weighed) {
    return weighed.daysOfWork().map(days -> months(weighed, days.window())).orElse(List.of());
  }

  private static List<CountedMonth> months(Weighed weighed, Period window) {
    int first = window.from().yearMonth().index();
    int last = window.before().yearMonth().index();
    return IntStream.rangeClosed(first, last)
        .mapToObj(JalaliMonth::ofIndex)
        .filter(month -> window.daysInside(month) > 0)
        .map(month -> month(weighed, window, month))
        .toList();
  }

  private static CountedMonth month(Weighed weighed, Period window, JalaliMonth month) {
    int days = counted(weighed, weighed.history(), Slices.of(window, month));
    List<OtherKind> other =
        weighed.history().rowsOf(month).stream()
            .filter(row -> row.days() > 0 && !counts(weighed, row))
            .map(row -> new OtherKind(row.category(), row.basis()))
            .distinct()
            .toList();
    return new CountedMonth(
        month, days, window.daysInside(month), other, look(weighed, month, days, other));
  }

  private static Look look(Weighed weighed, JalaliMonth month, int days, List<OtherKind> other) {
    if (days > 0) {
      return Look.COUNTED;
    }
    if (!other.isEmpty()) {
      return Look.OTHER;
    }
    return weighed.awaited().filter(awaited -> covers(awaited, month)).isPresent()
        ? Look.AWAITED
        : Look.EMPTY;
  }

  private static boolean covers(Evidence.Awaited awaited, JalaliMonth month) {
    return !awaited.first().isAfter(month) && !month.isAfter(awaited.last());
  }

  private static boolean counts(Weighed weighed, Contribution row) {
    var alone = ContributionHistory.of(List.of(row));
    return counted(weighed, alone, Slices.whole(row.month())) > 0;
  }

  private static int counted(Weighed weighed, ContributionHistory history, Period slice) {
    return PaidDays.in(slice, history, weighed.law().coverage().days()).shown();
  }
}
