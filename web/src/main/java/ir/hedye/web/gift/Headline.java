package ir.hedye.web.gift;

import ir.hedye.monthend.payable.Hold;
import ir.hedye.monthend.payment.bankfile.ReasonCodes.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the person hears first: where the gift is, what to do, and what else is under way. */
record Headline(MyMarriage marriage, Outlook outlook, Speech speech) {

  String title() {
    return speech.say("situation." + marriage.situation().name());
  }

  String text() {
    return speech.say("situation." + marriage.situation().name() + ".text", nextRun());
  }

  /** The day of the next run. */
  String nextRun() {
    return outlook.nextRun().map(speech::day).orElse(speech.say("run.monthEnd"));
  }

  /** As class of the style sheet: how the matter stands. */
  String tone() {
    return switch (marriage.situation()) {
      case PAID -> "done";
      case HELD, NOT_ARRIVED, AWAITING_LIST -> "attention";
      case NOT_ENTITLED, REVOKED -> "no";
      case AWAITING_RUN, REVIEW, NEXT_RUN, PROPOSED, SIGNED, ON_THE_WAY -> "moving";
    };
  }

  /** What stands between the person and the money, each with its mend. */
  List<Step> holds() {
    var steps = new ArrayList<Step>();
    refusal().ifPresent(steps::add);
    if (marriage.frozen() && isOpen()) {
      steps.add(
          Step.unnumbered(
              "FROZEN",
              speech.say("frozen"),
              speech.say("frozen.next"),
              Optional.of(Ways.support(speech))));
    }
    if (isOpen()) {
      marriage.decided().ifPresent(decided -> decided.holds().forEach(h -> steps.add(hold(h))));
    }
    return steps;
  }

  /** A hold says nothing once the money has left. */
  private boolean isOpen() {
    return switch (marriage.situation()) {
      case PAID, ON_THE_WAY, REVOKED -> false;
      default -> true;
    };
  }

  private Step hold(Hold hold) {
    return Step.numbered(
        Step.Key.of(hold, hold.number(), speech),
        speech.say("hold." + hold.name()),
        speech.say("hold." + hold.name() + ".next", nextRun()),
        Ways.of(hold, speech));
  }

  /** Why the bank did not pay. */
  private Optional<Step> refusal() {
    return marriage
        .payout()
        .flatMap(payout -> payout.bank().refusal())
        .map(meaning -> {
          boolean ours = meaning.whoseMove() != Move.PAYEE;
          return Step.unnumbered(
              meaning.code(),
              speech.isPersian() ? meaning.sentence() : speech.say("bank.said", meaning.isoName()),
              speech.say(ours ? "bank.ours" : "bank.yours", nextRun()),
              ours ? Optional.empty() : Optional.of(Ways.account(speech)));
        });
  }

  /** What else is under way. */
  List<String> notes() {
    var notes = new ArrayList<String>();
    if (outlook.changed() && marriage.decided().isPresent()) {
      notes.add(speech.say("note.changed", nextRun()));
    }
    marriage
        .openCase()
        .ifPresent(open -> notes.add(speech.say("note.case", speech.day(open.openedOn()))));
    return notes;
  }
}
