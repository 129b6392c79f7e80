package ir.hedye.web.headquarters;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.Rial;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that the page of a month's samples says.
 *
 * @param wrong the one whose verdict lacked a reason; empty for none
 */
record SamplePage(DeskFrame desk, JalaliMonth month, List<Samples.Drawn> drawn, String wrong) {

  /** One sample. */
  record Row(String key, String kind, Facts facts, String said, boolean isSaid) {}

  /** What the decision saw and said. */
  record Facts(String married, String days, String amount, String why) {}

  static String keyOf(Samples.Drawn drawn) {
    return drawn.key().event() + "-" + drawn.key().role() + "-" + drawn.key().run();
  }

  String say(String key, Object... values) {
    return desk.say(key, values);
  }

  String title() {
    return say("sample.head", desk.frame().words().figures().month(month));
  }

  String back() {
    return desk.frame().address(HeadquartersPages.PATH);
  }

  String here() {
    return desk.frame().address(HeadquartersPages.PATH + "/samples/" + month);
  }

  boolean maySay() {
    return desk.officer().filter(officer -> officer.may(Action.SWITCH_AUTOMATION)).isPresent();
  }

  String progress() {
    var figures = desk.frame().words().figures();
    long said = drawn.stream().filter(each -> each.verdict().isPresent()).count();
    long wrongs =
        drawn.stream()
            .filter(each -> each.verdict().filter(verdict -> !verdict.isRight()).isPresent())
            .count();
    return say(
        "sample.progress", figures.count(said), figures.count(drawn.size()), figures.count(wrongs));
  }

  List<Row> rows() {
    return drawn.stream().map(this::row).toList();
  }

  private Row row(Samples.Drawn each) {
    var figures = desk.frame().words().figures();
    var saw = each.saw();
    long amount = saw.ending().amount();
    return new Row(
        keyOf(each),
        called(each.kind().replace(' ', '|')),
        new Facts(
            figures.day(saw.marriedOn()),
            figures.count(saw.paidDays()),
            amount == 0 ? say("figure.none") : figures.exact(new Rial(amount)),
            called(saw.ending().reasons() + "|" + saw.ending().holds())),
        each.verdict().map(this::said).orElse(""),
        each.verdict().isPresent());
  }

  private String said(Samples.Verdict verdict) {
    return verdict.isRight()
        ? say("sample.said.right", verdict.by())
        : say("sample.said.wrong", verdict.by(), verdict.why());
  }

  private String called(String codes) {
    var words = desk.frame().words();
    return Arrays.stream(codes.split("\\|", -1))
        .filter(code -> !code.isEmpty())
        .map(code -> words.has("code." + code) ? words.say("code." + code) : code)
        .collect(Collectors.joining(say("desk.comma")));
  }
}
