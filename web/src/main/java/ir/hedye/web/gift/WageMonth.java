package ir.hedye.web.gift;

import ir.hedye.law.history.WageTotal;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Period;
import ir.hedye.law.value.Rial;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One month of the averaging window.
 *
 * @param wage of the month that counts
 * @param inside days of the month inside the window
 * @param share of the wage that falls inside, rounded half up
 */
record WageMonth(JalaliMonth month, Rial wage, int inside, Rial share) {

  /** Every month that the averaging window touches, the first first; none for a revoked event. */
  static List<WageMonth> of(Weighed weighed) {
    return weighed
        .decision()
        .calculation()
        .map(calculation -> months(weighed, calculation.window()))
        .orElse(List.of());
  }

  private static List<WageMonth> months(Weighed weighed, Period window) {
    int first = window.from().yearMonth().index();
    int last = window.before().yearMonth().index();
    return IntStream.rangeClosed(first, last)
        .mapToObj(JalaliMonth::ofIndex)
        .filter(month -> window.daysInside(month) > 0)
        .map(month ->
            new WageMonth(
                month,
                wages(weighed, Slices.whole(month)),
                window.daysInside(month),
                wages(weighed, Slices.of(window, month))))
        .toList();
  }

  private static Rial wages(Weighed weighed, Period slice) {
    return WageTotal.in(slice, weighed.history(), weighed.law().coverage().wages()).shown();
  }
}
