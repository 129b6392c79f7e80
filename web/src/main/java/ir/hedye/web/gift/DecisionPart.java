package ir.hedye.web.gift;

import java.util.List;
import java.util.Optional;

/** One decision in words: every condition, the counted months, the arithmetic. */
record DecisionPart(Decided decided, Speech speech) {

  String number() {
    return decided.number();
  }

  String outcome() {
    return speech.say("outcome." + decided.outcome().name());
  }

  String lawVersion() {
    return decided.weighed().law().id();
  }

  String decidedOn() {
    return speech.day(decided.run().ranOn());
  }

  String evaluatedOn() {
    return speech.day(decided.evaluatedOn());
  }

  Conditions conditions() {
    return new Conditions(decided.weighed().decision(), speech);
  }

  MonthChart chart() {
    return MonthChart.of(decided.weighed(), speech);
  }

  Optional<Reckoning> reckoning() {
    return Reckoning.of(decided.weighed(), speech);
  }

  Optional<DayScale> days() {
    return DayScale.of(decided.weighed(), speech);
  }

  /** What is awaited and until when. */
  List<String> awaited() {
    return decided.weighed().awaited().map(awaited -> new Seen(speech).awaited(awaited)).stream()
        .toList();
  }
}
