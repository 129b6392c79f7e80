package ir.hedye.web.gift;

import ir.hedye.law.article85.Clause;
import ir.hedye.law.article85.Decision;
import ir.hedye.law.article85.Finding;
import ir.hedye.law.article85.Outcome;
import ir.hedye.law.article85.Reason;
import java.util.List;

/** The conditions of a decision, each in words. */
public record Conditions(Decision decision, Speech speech) {

  /** Every condition in the law's order; none for a revoked event. */
  public List<Condition> all() {
    return decision.findings().stream().map(this::condition).toList();
  }

  /** What a person must look at, whatever the conditions came to. */
  public List<Step> doubts() {
    return decision.doubts().stream().map(this::step).toList();
  }

  private Condition condition(Finding finding) {
    Finding.Result result = waits(finding) ? Finding.Result.AWAITING : finding.result();
    Clause clause = finding.clause();
    return new Condition(
        clause,
        result,
        cite(clause),
        speech.say("sense." + clause.name()),
        speech.say("result." + result.name()),
        new Seen(speech).of(finding),
        waits(finding) ? List.of() : finding.reasons().stream().map(this::step).toList());
  }

  private String cite(Clause clause) {
    return speech.isPersian() ? clause.persian() : clause.english();
  }

  /** While a list is awaited, days that are not settled wait for it too. */
  private boolean waits(Finding finding) {
    return decision.outcome() == Outcome.AWAITING_LIST
        && finding.result() == Finding.Result.UNKNOWABLE;
  }

  private Step step(Reason reason) {
    return Step.numbered(
        Step.Key.of(reason, reason.number(), speech),
        speech.say("reason." + reason.name()),
        speech.say("reason." + reason.name() + ".next"),
        Ways.of(reason, speech));
  }
}
