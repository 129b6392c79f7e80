package ir.hedye.web.headquarters;

import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;
import java.util.List;
import java.util.stream.IntStream;

/** All that the page of near misses says. */
record NearMissPage(
    DeskFrame desk, List<NearMisses.Miss> misses, NearMissPage.Rule rule, boolean isNamed) {

  /** Who is among them. */
  record Rule(int days, int needed) {}

  /** One of them. */
  record Row(String number, String name, String branch, String married, String lacks) {}

  String say(String key, Object... values) {
    return desk.say(key, values);
  }

  String rules() {
    return say("near.rule", desk.frame().words().figures().count(rule.days()));
  }

  String shown() {
    var figures = desk.frame().words().figures();
    return say("near.shown", figures.count(misses.size()), figures.count(NearMisses.MOST));
  }

  String here() {
    return desk.frame().address(NearMissPages.PATH);
  }

  boolean mayName() {
    return !isNamed
        && !misses.isEmpty()
        && desk.officer().filter(officer -> officer.may(Action.READ_FILE)).isPresent();
  }

  List<Row> rows() {
    return IntStream.range(0, misses.size()).mapToObj(this::row).toList();
  }

  private Row row(int at) {
    var miss = misses.get(at);
    var figures = desk.frame().words().figures();
    return new Row(
        figures.count(at + 1L),
        isNamed ? miss.name() : "",
        figures.plain(miss.branch()),
        isNamed ? figures.day(miss.marriedOn()) : figures.month(miss.marriedOn().yearMonth()),
        lacks(miss.lack()));
  }

  private String lacks(NearMisses.Lack lack) {
    var figures = desk.frame().words().figures();
    return lack.list()
        .map(list -> say("near.list", figures.month(list.month()), figures.plain(list.workshop())))
        .orElseGet(() ->
            say(
                "near.days",
                figures.count(lack.days()),
                figures.count(rule.needed() - lack.days())));
  }
}
