package ir.hedye.web.trial;

import ir.hedye.law.article85.Outcome;
import ir.hedye.web.gift.Conditions;
import ir.hedye.web.gift.DayScale;
import ir.hedye.web.gift.MonthChart;
import ir.hedye.web.gift.Reckoning;
import ir.hedye.web.gift.Speech;
import ir.hedye.web.gift.Weighed;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Frame;
import ir.hedye.web.page.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form with its explanations and, once numbers were tried, the law's answer. */
record TrialPage(
    Frame frame,
    Typed typed,
    Map<String, String> faults,
    Optional<Weighed> weighed,
    Speech speech) {
  static final String PATH = "/check";

  /** One question that is answered by typing. */
  record Field(String name, String value, boolean isNumber, Optional<String> fault) {}

  /** One question that is answered by yes or no. */
  record Choice(String name, boolean isYes) {}

  static TrialPage empty(Words words, Assets assets) {
    return new TrialPage(
        frame(words, assets, "trial.title"),
        Typed.nothing(words.figures()),
        Map.of(),
        Optional.empty(),
        Speech.of(words));
  }

  static TrialPage tried(Typed typed, Words words, Assets assets) {
    var attempt = new Attempt(typed);
    String title = attempt.faults().isEmpty() ? "trial.answered" : "trial.wrong";
    return new TrialPage(
        frame(words, assets, title),
        typed,
        attempt.faults(),
        attempt.trial().map(Trial::weighed),
        Speech.of(words));
  }

  private static Frame frame(Words words, Assets assets, String title) {
    return new Frame(words, words.say(title), PATH, assets);
  }

  String say(String key, Object... values) {
    return speech.say(key, values);
  }

  String address() {
    return frame.language().address(PATH);
  }

  List<Choice> choices() {
    return List.of("first", "permanent", "registered").stream()
        .map(name -> new Choice(name, typed.isYes(name)))
        .toList();
  }

  Field contract() {
    return field("contract", false);
  }

  List<Field> work() {
    return List.of(
        field("start", false),
        field("leave", false),
        field("days", true),
        field("months", true),
        field("wage", true));
  }

  private Field field(String name, boolean isNumber) {
    return new Field(
        name, typed.of(name), isNumber, Optional.ofNullable(faults.get(name)).map(this::say));
  }

  /** What is wrong, in the order of the questions. */
  List<Field> wrong() {
    return faults.keySet().stream().map(name -> field(name, false)).toList();
  }

  boolean isEntitled() {
    return weighed.filter(w -> w.decision().outcome() == Outcome.ENTITLED).isPresent();
  }

  String outcome() {
    return weighed.map(w -> say("trial.outcome." + w.decision().outcome().name())).orElse("");
  }

  /** Empty unless entitled. */
  String amount() {
    return weighed.flatMap(w -> w.decision().amount()).map(speech::rials).orElse("");
  }

  Conditions conditions(Weighed tried) {
    return new Conditions(tried.decision(), speech);
  }

  MonthChart chart(Weighed tried) {
    return MonthChart.of(tried, speech);
  }

  DayScale scale(Weighed tried) {
    return DayScale.of(tried, speech).orElseThrow();
  }

  Reckoning reckoning(Weighed tried) {
    return Reckoning.of(tried, speech).orElseThrow();
  }
}
