package ir.hedye.web.trial;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.history.Contribution;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.history.Span;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.Rial;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A working life as somebody tells it in a few numbers.
 *
 * @param leave empty while the work goes on
 * @param days a month
 * @param months how many months were paid in all, when it was not every month: taken as the last
 *     ones
 */
record Career(
    JalaliDate start, Optional<JalaliDate> leave, int days, Rial wage, Optional<Integer> months) {
  private static final int MONTHS_KNOWN = 72;

  /** The employers' lists up to the contract day's month, as if all had come. */
  ContributionHistory until(JalaliDate contract) {
    JalaliMonth lastPaid = leave.map(JalaliDate::yearMonth).orElse(contract.yearMonth());
    int last = Math.min(lastPaid.index(), contract.yearMonth().index());
    int paid = months.map(told -> Math.min(told, MONTHS_KNOWN)).orElse(MONTHS_KNOWN);
    int first = Math.max(start.yearMonth().index(), last - paid + 1);
    return ContributionHistory.of(
        IntStream.rangeClosed(first, last).mapToObj(JalaliMonth::ofIndex).map(this::row).toList());
  }

  private Contribution row(JalaliMonth month) {
    int paid = Math.min(days, month.days());
    var span = Span.of(month, start, leave.orElse(null));
    return new Contribution(month, Category.COMPULSORY, Basis.WORK, paid, wage.amount(), span);
  }
}
