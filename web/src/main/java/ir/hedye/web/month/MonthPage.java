package ir.hedye.web.month;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Frame;
import ir.hedye.web.page.Words;
import java.util.List;
import java.util.Optional;

/** All that the page of a month says, worded for one reader. */
record MonthPage(Frame frame, MonthFacts facts, Speech speech) {

  /** A way to another month. */
  record Way(String label, String address) {}

  static MonthPage of(MonthFacts facts, Words words, Assets assets) {
    var speech = Speech.of(words);
    JalaliMonth month = facts.runs().month();
    String title = words.say("month.title", speech.figures().month(month));
    return new MonthPage(new Frame(words, title, path(month), assets), facts, speech);
  }

  static String path(JalaliMonth month) {
    return "/month/" + month;
  }

  String say(String key, Object... values) {
    return speech.say(key, values);
  }

  boolean isRightToLeft() {
    return frame.language().isRightToLeft();
  }

  Optional<Way> before() {
    return facts.runs().neighbours().before().map(this::way);
  }

  Optional<Way> after() {
    return facts.runs().neighbours().after().map(this::way);
  }

  private Way way(JalaliMonth month) {
    return new Way(speech.figures().month(month), frame.language().address(path(month)));
  }

  /** Each run with its day: when it ran, and for which day it looked. */
  List<String> runs() {
    return facts.runs().runs().stream()
        .map(run ->
            say(
                "run.line",
                speech.figures().plain(run.number()),
                speech.figures().moment(run.ranAt()),
                speech.figures().day(run.evaluatedOn())))
        .toList();
  }

  String seal() {
    return facts.runs().last().seal();
  }

  List<Step> road() {
    return new Road(facts, speech).steps();
  }

  List<KeyFigure> keyFigures() {
    return new KeyFigures(facts, speech).all();
  }

  List<Outcomes.Slice> outcomes() {
    return new Outcomes(facts.decisions(), speech).slices();
  }

  Reasoning reasoning() {
    return new Reasoning(facts.decisions(), speech);
  }

  /** How many entitled people's money waits, and how much. */
  String held() {
    var held = facts.decisions().held();
    return say(
        "holds.total", speech.count(held.decisions()), speech.figures().rounded(held.money()));
  }

  List<Bar> payments() {
    return new PaymentBars(facts.money(), speech).bars();
  }

  OfficeTable offices() {
    return new OfficeTable(facts, speech);
  }

  IntakeCards intake() {
    return new IntakeCards(facts.intake(), speech);
  }

  List<NoticeTable.Row> notices() {
    return new NoticeTable(facts.notices(), speech).rows();
  }

  List<Pair> cases() {
    return facts.cases().kinds().stream()
        .map(kind -> new Pair(speech.called("case", kind.name()), speech.count(kind.cases())))
        .toList();
  }
}
