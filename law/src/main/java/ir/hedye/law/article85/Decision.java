package ir.hedye.law.article85;

import ir.hedye.law.value.Rial;
import java.util.List;
import java.util.Optional;

/**
 * The answer of Article 85 for one marriage event and one spouse, with everything it rests on.
 *
 * @param reasons what the outcome gives as its reasons, in alphabetical order of their codes
 * @param findings every condition, met or not, in the Act's order; empty for a revoked event
 * @param doubts every doubt, whatever the outcome
 * @param calculation absent for a revoked event
 * @param lawVersion the law version that decided
 */
public record Decision(
    Outcome outcome,
    List<Reason> reasons,
    List<Finding> findings,
    List<Reason> doubts,
    Optional<Calculation> calculation,
    String lawVersion) {

  /** The allowance in current rials; present only when entitled. */
  public Optional<Rial> amount() {
    return outcome == Outcome.ENTITLED ? calculation.map(Calculation::amount) : Optional.empty();
  }

  /** The pro-rata paid days shown to people; absent for a revoked event. */
  public Optional<Integer> paidDays() {
    for (Finding finding : findings) {
      if (finding.evidence() instanceof Evidence.DaysOfWork days) {
        return Optional.of(days.found().shown());
      }
    }
    return Optional.empty();
  }

  /** The wage total shown to people, in current rials; absent for a revoked event. */
  public Optional<Rial> wageTotal() {
    return calculation.map(c -> c.wages().shown());
  }
}
