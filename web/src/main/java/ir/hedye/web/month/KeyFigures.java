package ir.hedye.web.month;

import ir.hedye.law.article85.Outcome;
import ir.hedye.law.value.Rial;
import java.util.List;
import java.util.function.Function;

/** The six figures at the head of the page. */
record KeyFigures(MonthFacts facts, Speech speech) {

  List<KeyFigure> all() {
    return List.of(marriages(), people(), entitled(), proposed(), paid(), waiting());
  }

  private KeyFigure marriages() {
    var intake = facts.intake();
    return new KeyFigure(
        speech.say("key.marriages"),
        speech.count(intake.newMarriages()),
        speech.say("key.marriages.of", speech.count(intake.records())),
        before(last -> speech.count(last.newMarriages())));
  }

  private KeyFigure people() {
    return new KeyFigure(
        speech.say("key.people"),
        speech.count(facts.decisions().people()),
        speech.say("key.people.decisions", speech.count(facts.decisions().all())),
        "");
  }

  private KeyFigure entitled() {
    var entitled = facts.decisions().amount(Outcome.ENTITLED);
    var held = facts.decisions().held();
    return new KeyFigure(
        speech.say("key.entitled"),
        speech.count(entitled.decisions()),
        speech.say(
            "key.entitled.share",
            speech.figures().share(entitled.decisions(), facts.decisions().all())),
        held.decisions() == 0
            ? ""
            : speech.say("key.entitled.held", speech.count(held.decisions())));
  }

  private KeyFigure proposed() {
    var proposed = facts.money().proposed();
    return new KeyFigure(
        speech.say("key.proposed"),
        money(proposed.money()),
        exact(proposed),
        before(last -> speech.figures().rounded(last.proposed())));
  }

  private KeyFigure paid() {
    var paid = facts.money().in(Standing.SETTLED);
    long all = facts.money().proposed().payments();
    String share = speech.figures().share(paid.payments(), all);
    return new KeyFigure(
            speech.say("key.paid"),
            money(paid.money()),
            exact(paid),
            speech.say("key.paid.share", share))
        .asPart(paid.payments(), all);
  }

  private KeyFigure waiting() {
    var waiting = Waiting.of(facts.money().waits());
    String label = speech.say("key.waiting");
    return waiting.people() == 0
        ? new KeyFigure(label, speech.say("figure.none"), speech.say("key.waiting.nobody"), "")
        : new KeyFigure(
            label,
            speech.say("key.waiting.days", speech.count(waiting.average())),
            speech.say("key.waiting.median", speech.count(waiting.median())),
            "");
  }

  private String money(Rial rials) {
    return speech.figures().rounded(rials);
  }

  private String exact(Money.Sum sum) {
    return speech.say(
        "key.payments", speech.count(sum.payments()), speech.figures().exact(sum.money()));
  }

  private String before(Function<LastMonth, String> figure) {
    return facts
        .lastMonth()
        .map(last ->
            speech.say("key.before", speech.figures().month(last.month()), figure.apply(last)))
        .orElse("");
  }
}
