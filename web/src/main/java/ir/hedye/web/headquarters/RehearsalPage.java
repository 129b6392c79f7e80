package ir.hedye.web.headquarters;

import ir.hedye.law.value.Rial;
import ir.hedye.web.page.Figures;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All that the page of a rehearsal says. */
record RehearsalPage(
    DeskFrame desk, Rehearsals.Made made, List<Rehearsals.Line> lines, Before before, String told) {

  /** What the month run before proposed. */
  record Before(List<Rehearsals.Line> offices) {}

  /** One office, beside last month. */
  record Office(String name, String payments, String rials, String before, String difference) {}

  /** One line of another table. */
  record Line(String name, String amount, String rials) {}

  /** One of the figures at the head. */
  record Figure(String label, String figure) {}

  private static final Pattern CODE = Pattern.compile("[A-Z_]{4,}|new");
  private static final Rehearsals.Line NOTHING = new Rehearsals.Line("", "", 0, 0);

  String say(String key, Object... values) {
    return desk.say(key, values);
  }

  private Figures figures() {
    return desk.frame().words().figures();
  }

  String month() {
    return figures().month(made.month());
  }

  String at() {
    return figures().moment(made.at());
  }

  String back() {
    return desk.frame().address(HeadquartersPages.PATH);
  }

  String objection() {
    return desk.frame().address(HeadquartersPages.PATH + "/rehearsals/" + made.id() + "/objection");
  }

  boolean mayObject() {
    return made.objection().isEmpty()
        && desk.officer().filter(officer -> officer.may(Action.REHEARSE)).isPresent();
  }

  List<Figure> heads() {
    var sums = made.sums();
    return List.of(
        figure("people", sums.people()),
        figure("decisions", sums.decisions()),
        figure("payments", sums.proposed().payments()),
        new Figure(say("rehearsal.money"), figures().rounded(new Rial(sums.proposed().rials()))),
        figure("withdrawn", sums.withdrawn()),
        figure("cases", sums.cases()));
  }

  private Figure figure(String key, long count) {
    return new Figure(say("rehearsal." + key), figures().count(count));
  }

  /** Every office that pays in one month or the other, the greatest sum first. */
  List<Office> offices() {
    Map<String, Rehearsals.Line> now = byName(section("OFFICE"));
    Map<String, Rehearsals.Line> then = byName(before.offices());
    var names = new TreeSet<>(now.keySet());
    names.addAll(then.keySet());
    return names.stream()
        .sorted((a, b) ->
            Long.compare(
                now.getOrDefault(b, NOTHING).rials(), now.getOrDefault(a, NOTHING).rials()))
        .map(
            name -> office(name, now.getOrDefault(name, NOTHING), then.getOrDefault(name, NOTHING)))
        .toList();
  }

  private static Map<String, Rehearsals.Line> byName(List<Rehearsals.Line> lines) {
    return lines.stream().collect(Collectors.toMap(Rehearsals.Line::name, Function.identity()));
  }

  private Office office(String name, Rehearsals.Line now, Rehearsals.Line then) {
    long difference = now.rials() - then.rials();
    String sign = difference > 0 ? "+" : difference < 0 ? "−" : "";
    return new Office(
        name.isEmpty() ? say("rehearsal.office.none") : figures().plain(name),
        figures().count(now.amount()),
        figures().exact(new Rial(now.rials())),
        figures().exact(new Rial(then.rials())),
        sign + figures().exact(new Rial(Math.abs(difference))));
  }

  private List<Rehearsals.Line> section(String section) {
    return lines.stream().filter(line -> line.section().equals(section)).toList();
  }

  /** Outcomes, reasons or changes. */
  List<Line> table(String section) {
    return section(section).stream()
        .map(line ->
            new Line(
                called(line.name()),
                figures().count(line.amount()),
                line.rials() == 0
                    ? say("figure.none")
                    : (line.rials() < 0 ? "−" : "")
                        + figures().exact(new Rial(Math.abs(line.rials())))))
        .toList();
  }

  /** Codes are said in words; the arrow of a change stays. */
  private String called(String name) {
    var words = desk.frame().words();
    return CODE.matcher(name)
        .replaceAll(found -> {
          String key = "code." + found.group();
          return words.has(key) ? words.say(key) : found.group();
        })
        .replace("->", desk.frame().language().isRightToLeft() ? "←" : "→")
        .replace("|", say("desk.and"));
  }
}
