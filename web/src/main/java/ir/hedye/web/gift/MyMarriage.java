package ir.hedye.web.gift;

import ir.hedye.law.article85.Outcome;
import ir.hedye.web.gift.OwnRegistrations.Registered;
import java.util.List;
import java.util.Optional;

/**
 * One marriage of the person and all that came of it.
 *
 * @param decided the decision in force; empty before the first run that sees the event
 * @param payouts payments for this event, the first first
 * @param frozen whether the person's payments are frozen
 * @param registered that the person registered it themselves; empty where they did not
 */
record MyMarriage(
    Event event,
    Optional<Decided> decided,
    List<Payout> payouts,
    Optional<OpenCase> openCase,
    boolean frozen,
    Optional<Registered> registered) {

  /** The last allowance payment that did not drop out before its release. */
  Optional<Payout> payout() {
    return payouts.stream()
        .filter(payout -> !payout.topUp() && payout.state() != Standing.WITHDRAWN)
        .reduce((earlier, later) -> later);
  }

  /** Money that has left counts first: nothing that has left is taken back by a later decision. */
  Situation situation() {
    return payout().flatMap(MyMarriage::left).orElseGet(this::decidedSituation);
  }

  private static Optional<Situation> left(Payout payout) {
    return switch (payout.state()) {
      case SETTLED -> Optional.of(Situation.PAID);
      case RELEASED, SENT, ACCEPTED -> Optional.of(Situation.ON_THE_WAY);
      case PROPOSED, SIGNED, REJECTED, RETURNED, WITHDRAWN -> Optional.empty();
    };
  }

  private Situation decidedSituation() {
    if (event.facts().revoked()) {
      return Situation.REVOKED;
    }
    return decided
        .map(decision ->
            switch (decision.outcome()) {
              case REVOKED -> Situation.REVOKED;
              case REVIEW -> Situation.REVIEW;
              case NOT_ENTITLED -> Situation.NOT_ENTITLED;
              case AWAITING_LIST -> Situation.AWAITING_LIST;
              case ENTITLED -> entitled(decision);
            })
        .orElse(Situation.AWAITING_RUN);
  }

  private Situation entitled(Decided decision) {
    Optional<Standing> state = payout().map(Payout::state);
    if (state.filter(s -> s == Standing.REJECTED || s == Standing.RETURNED).isPresent()) {
      return Situation.NOT_ARRIVED;
    }
    if (frozen || (!decision.holds().isEmpty() && state.isEmpty())) {
      return Situation.HELD;
    }
    return state
        .map(s -> s == Standing.SIGNED ? Situation.SIGNED : Situation.PROPOSED)
        .orElse(Situation.NEXT_RUN);
  }

  /** Whether the law said yes, whatever became of the money. */
  boolean isEntitled() {
    return decided.filter(decision -> decision.outcome() == Outcome.ENTITLED).isPresent();
  }
}
