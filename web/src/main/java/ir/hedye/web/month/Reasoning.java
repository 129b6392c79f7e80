package ir.hedye.web.month;

import ir.hedye.law.article85.Clause;
import ir.hedye.law.article85.Outcome;
import ir.hedye.law.article85.Reason;
import ir.hedye.monthend.payable.Hold;
import ir.hedye.web.month.Decisions.Ranked;
import java.util.List;
import java.util.Optional;

/** Why decisions were no plain yes, and why money cannot move: ranked, with clause and amount. */
record Reasoning(Decisions decisions, Speech speech) {

  /** Holds of entitled people, with the money that waits. */
  List<Bar> holds() {
    var ranked = decisions.ranked(Tally::isHeld, Tally.Ending::holds, Hold.class);
    return ranked.stream()
        .map(line -> bar(line, "hold", speech.figures().rounded(line.amount().money()), ranked))
        .toList();
  }

  /** Failed conditions of those not entitled. */
  List<Bar> refusals() {
    return reasons(Outcome.NOT_ENTITLED, "refusal");
  }

  /** Why a person must look. */
  List<Bar> reviews() {
    return reasons(Outcome.REVIEW, "review");
  }

  private List<Bar> reasons(Outcome outcome, String kind) {
    var ranked = decisions.ranked(tally -> tally.is(outcome), Tally.Ending::reasons, Reason.class);
    return ranked.stream()
        .map(line -> bar(line, kind, clause(line.code()).map(this::cite).orElse(""), ranked))
        .toList();
  }

  private <C extends Enum<C>> Bar bar(
      Ranked<C> line, String kind, String note, List<Ranked<C>> ranked) {
    long longest = ranked.getFirst().amount().decisions();
    long count = line.amount().decisions();
    return new Bar(
        speech.say("reason." + line.code().name()),
        note,
        speech.count(count),
        new Bar.Length(count, longest),
        kind);
  }

  private String cite(Clause clause) {
    return speech.words().language().isRightToLeft() ? clause.persian() : clause.english();
  }

  /** The clause that a reason belongs to; doubts belong to none. */
  static Optional<Clause> clause(Reason reason) {
    return switch (reason) {
      case NOT_FIRST_MARRIAGE -> Optional.of(Clause.OPENING);
      case RELATION_ENDED, EMPLOYER_PAYS, CATEGORY_NOT_COVERED -> Optional.of(Clause.CLAUSE_1);
      case TOO_FEW_DAYS, WINDOW_EDGE -> Optional.of(Clause.CLAUSE_2);
      case NOT_PERMANENT, NOT_REGISTERED -> Optional.of(Clause.CLAUSE_3);
      case IDENTITY_MISMATCH, DATES_INCONSISTENT, CONFLICTING_EVENTS, NO_LAW_VERSION ->
          Optional.empty();
    };
  }
}
