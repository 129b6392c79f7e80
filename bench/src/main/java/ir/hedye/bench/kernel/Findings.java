package ir.hedye.bench.kernel;

import ir.hedye.law.article85.Outcome;
import ir.hedye.law.article85.Reason;
import ir.hedye.law.time.JalaliMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the rules found in one case, and the answer it comes to. */
public final class Findings {
  private static final int REQUIRED_DAYS = 720;

  private final CaseFact claim;
  private final List<Reason> failed = new ArrayList<>(4);
  private final List<Reason> doubts = new ArrayList<>(2);
  private PaidDaySums.Total paid = new PaidDaySums.Total(0, 0, 0);
  private boolean awaits;
  private int awaitedDays;
  private long average;
  private long wageTotal;
  private long floor;

  Findings(CaseFact claim) {
    this.claim = claim;
  }

  public void fails(Reason reason) {
    failed.add(reason);
  }

  public void doubts(Reason reason) {
    doubts.add(reason);
  }

  /** The lists after that month, up to the marriage's, have not come and are not overdue. */
  public void awaitsAfter(int month) {
    awaits = true;
    for (int awaited = month + 1; awaited <= claim.getMonth(); awaited++) {
      int days = JalaliMonth.ofIndex(awaited).days();
      awaitedDays += claim.inside(1, days, claim.getMonth() - awaited, 60);
    }
  }

  public void paid(PaidDaySums.Total total) {
    paid = total;
    if (paid.highest() + awaitedDays < REQUIRED_DAYS) {
      failed.add(Reason.TOO_FEW_DAYS);
    }
  }

  public void earned(WageSum wages) {
    average = wages.average();
    wageTotal = wages.shown();
  }

  /** The least amount, in current rials: 30 minimum daily wages. */
  public void atLeast(long rials) {
    floor = rials;
  }

  Answer answer() {
    if (claim.isRevoked()) {
      return new Answer(Outcome.REVOKED, List.of(), -1, -1, -1);
    }
    if (!doubts.isEmpty()) {
      return answer(Outcome.REVIEW, doubts);
    }
    if (!failed.isEmpty()) {
      return answer(Outcome.NOT_ENTITLED, failed);
    }
    if (awaits) {
      return answer(Outcome.AWAITING_LIST, List.of());
    }
    return paid.lowest() < REQUIRED_DAYS
        ? answer(Outcome.REVIEW, List.of(Reason.WINDOW_EDGE))
        : answer(Outcome.ENTITLED, List.of());
  }

  private Answer answer(Outcome outcome, List<Reason> reasons) {
    long amount = outcome == Outcome.ENTITLED ? Math.max(average, floor) : -1;
    List<Reason> sorted = reasons.stream().sorted(Comparator.comparing(Reason::name)).toList();
    return new Answer(outcome, sorted, amount, paid.shown(), wageTotal);
  }
}
