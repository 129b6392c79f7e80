package ir.hedye.monthend.oracle;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The outcome of one case, with what it was drawn from. */
record Judgement(Case facts, Relation relation, PaidDays days, Result result) {
  /** The outcome's word and its reasons. */
  record Result(String outcome, SortedSet<String> reasons) {}

  private static final SortedSet<String> NONE = Collections.emptySortedSet();

  static Judgement of(Case facts) {
    var relation = Relation.of(facts.career());
    var days = PaidDays.of(facts.career(), relation);
    return new Judgement(facts, relation, days, weigh(facts, relation, days));
  }

  private static Result weigh(Case facts, Relation relation, PaidDays days) {
    if (facts.event().isRevoked()) {
      return new Result("REVOKED", NONE);
    }
    var doubts = Doubts.of(facts);
    if (!doubts.isEmpty()) {
      return new Result("REVIEW", doubts);
    }
    var failed = failedConditions(facts, relation, days);
    if (!failed.isEmpty()) {
      return new Result("NOT_ENTITLED", failed);
    }
    if (relation.isAwaiting()) {
      return new Result("AWAITING_LIST", NONE);
    }
    return days.areEnough()
        ? new Result("ENTITLED", NONE)
        : new Result("REVIEW", new TreeSet<>(Set.of("WINDOW_EDGE")));
  }

  private static SortedSet<String> failedConditions(Case facts, Relation relation, PaidDays days) {
    var failed = new TreeSet<String>();
    if (!facts.spouse().isFirstMarriage()) {
      failed.add("NOT_FIRST_MARRIAGE");
    }
    relation.failure().ifPresent(failed::add);
    if (days.areTooFew()) {
      failed.add("TOO_FEW_DAYS");
    }
    if (!facts.event().isPermanent()) {
      failed.add("NOT_PERMANENT");
    }
    if (facts.event().office().isEmpty() || facts.event().registered().isEmpty()) {
      failed.add("NOT_REGISTERED");
    }
    return failed;
  }

  /** The line of the output; none of its fields can need quoting. */
  String csv() {
    var event = facts.event();
    boolean shown = !result.outcome.equals("REVOKED");
    boolean entitled = result.outcome.equals("ENTITLED");
    return String.join(
        ",",
        event.id().toString(),
        event.version().toString(),
        facts.spouse().nationalId(),
        facts.spouse().role().name(),
        result.outcome,
        entitled ? Wages.amount(facts.career()).toString() : "",
        shown ? days.proRata().floor().toString() : "",
        shown ? Wages.total(facts.career()).roundedHalfUp().toString() : "",
        String.join("|", result.reasons),
        entitled ? String.join("|", Holds.of(facts.dossier())) : "");
  }
}
