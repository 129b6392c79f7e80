package ir.hedye.web.oversight;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.web.staff.DeskFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** All that the page of one area and month says. */
record OversightPage(
    DeskFrame desk, MonthSheets sheets, OversightPage.View view, Trend trend, Speech speech) {

  /**
   * What is looked at, and how.
   *
   * @param ways areas above that this officer may see too
   */
  record View(Area area, Measure by, List<Area> ways, Neighbours months) {}

  /** The months run before and after. */
  record Neighbours(Optional<JalaliMonth> before, Optional<JalaliMonth> after) {}

  /** A way to another page. */
  record Way(String label, String address) {}

  /** A section of bars. */
  record Bars(String title, String intro, List<Bar> bars) {}

  private static final int NINE_IN_TEN = 90;

  String say(String key, Object... values) {
    return speech.say(key, values);
  }

  boolean isRightToLeft() {
    return desk.frame().language().isRightToLeft();
  }

  String address(String path) {
    return desk.frame().address(path);
  }

  private String here() {
    return OversightPages.path(sheets.window().month(), view.area());
  }

  String csv() {
    return here() + "/figures.csv";
  }

  List<Way> above() {
    return view.ways().stream()
        .map(area ->
            new Way(
                speech.name(sheets.areas(), area),
                address(OversightPages.path(sheets.window().month(), area))))
        .toList();
  }

  List<Way> months() {
    var ways = new ArrayList<Way>();
    view.months().before().ifPresent(month -> ways.add(way(month)));
    view.months().after().ifPresent(month -> ways.add(way(month)));
    return ways;
  }

  private Way way(JalaliMonth month) {
    return new Way(speech.figures().month(month), address(OversightPages.path(month, view.area())));
  }

  List<Figure> figures() {
    Area area = view.area();
    var outcomes = sheets.decisions().outcomes();
    var payments = sheets.afterwards().payments();
    String all = speech.count(sheets.afterwards().notices().count(area, Columns.NOTICES));
    return List.of(
        figure(Measure.MARRIED, ""),
        figure(Measure.ENTITLED, speech.money(outcomes.rials(area, Columns.ENTITLED))),
        figure(Measure.PAID, speech.money(payments.rials(area, Columns.PAID))),
        figure(
            Measure.DAYS,
            say("over.ninety", speech.days(sheets.paid(area), sheets.days(area, NINE_IN_TEN)))),
        figure(Measure.OBJECTIONS, ""),
        figure(Measure.RETURNED, speech.money(payments.rials(area, Columns.RETURNED))),
        figure(Measure.DELIVERED, say("over.of", all)));
  }

  private Figure figure(Measure measure, String note) {
    return new Figure(say(measure.key()), measure.said(sheets, view.area(), speech), note);
  }

  List<Bars> bars() {
    var decisions = sheets.decisions();
    var after = sheets.afterwards();
    var found = new ArrayList<Bars>();
    found.add(bars("outcomes", decisions.outcomes(), "outcome"));
    found.add(bars("holds", decisions.holds(), "reason"));
    found.add(bars("refusals", decisions.refusals(), "reason"));
    found.add(bars("doubts", decisions.doubts(), "reason"));
    found.add(bars("payments", after.payments(), "paid"));
    found.add(bars("objections", after.objections(), "objection"));
    found.add(bars("notices", after.notices(), "notice"));
    return found;
  }

  private Bars bars(String section, Sheet sheet, String group) {
    Area area = view.area();
    var lines =
        sheet.columns().stream()
            .filter(column -> sheet.count(area, column).orElse(1) > 0)
            .sorted((a, b) -> Long.compare(shown(sheet, b), shown(sheet, a)))
            .toList();
    long longest = lines.stream().mapToLong(column -> shown(sheet, column)).max().orElse(0);
    return new Bars(
        say("over." + section),
        say("over." + section + ".intro"),
        lines.stream()
            .map(column -> bar(sheet, new Code(group, column), Math.max(0, longest)))
            .toList());
  }

  private record Code(String group, String column) {}

  private long shown(Sheet sheet, String column) {
    return sheet.count(view.area(), column).orElse(-1);
  }

  private Bar bar(Sheet sheet, Code code, long longest) {
    OptionalLong count = sheet.count(view.area(), code.column);
    OptionalLong rials = sheet.rials(view.area(), code.column);
    boolean hasPeople = Group.of(code.column).isPresent();
    return new Bar(
        speech.called(code.group, code.column),
        speech.count(count),
        rials.orElse(0) > 0 ? speech.money(rials) : "",
        hasPeople ? address(here() + "/people/" + code.column) : "",
        new Bar.Length(count, longest));
  }

  Ranking ranking() {
    return new Ranking(sheets, view.area(), view.by(), speech);
  }
}
