package ir.hedye.web.gift;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One marriage of the person as page, print and API tell it. */
record MarriagePart(MyMarriage marriage, Outlook outlook, Speech speech) {

  /** Unique on its page, for headings and their labels. */
  String id(String part) {
    var key = marriage.event().key();
    return part + "-" + key.id() + "-" + key.role().name().toLowerCase(Locale.ROOT);
  }

  String say(String key, Object... values) {
    return speech.say(key, values);
  }

  Headline headline() {
    return new Headline(marriage, outlook, speech);
  }

  List<Link> chain() {
    return new Chain(marriage, speech).links();
  }

  /** The bank's reference of a payment that arrived; empty otherwise. */
  String trace() {
    return marriage.payout().map(payout -> payout.bank().trace()).orElse("");
  }

  /** The contract day, and the day of its registration. */
  String married() {
    var facts = marriage.event().facts();
    return facts
        .registeredOn()
        .map(day -> say("event.registered", speech.day(facts.marriedOn()), speech.day(day)))
        .orElse(say("event.unregistered", speech.day(facts.marriedOn())));
  }

  /** The amount that the decision or the payment names; empty unless the law said yes. */
  Optional<String> amount() {
    return new Chain(marriage, speech).amount().map(speech::rials);
  }

  /** The decision in force. */
  Optional<DecisionPart> decision() {
    return marriage.decided().map(decided -> new DecisionPart(decided, speech));
  }

  /** Payments that did not come to anything, before the one the chain shows. */
  List<String> earlier() {
    var shown = marriage.payout();
    return marriage.payouts().stream()
        .filter(payout -> shown.filter(payout::equals).isEmpty())
        .map(this::attempt)
        .toList();
  }

  private String attempt(Payout payout) {
    return say(
        payout.topUp() ? "attempt.topUp" : "attempt",
        speech.rials(payout.amount()),
        say("standing." + payout.state().name()),
        payout.days().moved().map(speech::day).orElse(""));
  }
}
