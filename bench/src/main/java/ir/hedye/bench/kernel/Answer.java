package ir.hedye.bench.kernel;

import ir.hedye.law.article85.Decision;
import ir.hedye.law.article85.Outcome;
import ir.hedye.law.article85.Reason;
import ir.hedye.law.value.Rial;
import java.util.List;

/**
 * What both kernels must agree on for one case.
 *
 * @param amount current rials, −1 unless entitled
 * @param paidDays −1 for a revoked event
 * @param wageTotal current rials, −1 for a revoked event
 */
public record Answer(
    Outcome outcome, List<Reason> reasons, long amount, int paidDays, long wageTotal) {

  static Answer of(Decision decision) {
    return new Answer(
        decision.outcome(),
        decision.reasons(),
        decision.amount().map(Rial::amount).orElse(-1L),
        decision.paidDays().orElse(-1),
        decision.wageTotal().map(Rial::amount).orElse(-1L));
  }
}
