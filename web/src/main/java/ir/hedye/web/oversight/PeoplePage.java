package ir.hedye.web.oversight;

import ir.hedye.law.value.Rial;
import ir.hedye.web.staff.DeskFrame;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** All that the page of the people behind a figure says. */
record PeoplePage(
    DeskFrame desk, PeoplePage.View view, List<PeopleList.Somebody> people, Naming naming) {
  private static final long MILLION = 1_000_000;

  /** Which figure it is. */
  record View(MonthSheets sheets, Area area, Group group, OptionalLong count) {}

  /** Whether names are shown, and whether they may be. */
  record Naming(PeoplePages.Names names, boolean may) {}

  /** One person's row. */
  record Row(String number, String name, String month, String rials) {}

  private Speech speech() {
    return Speech.of(desk.frame().words());
  }

  String say(String key, Object... values) {
    return desk.say(key, values);
  }

  boolean isNamed() {
    return naming.names() == PeoplePages.Names.SHOWN;
  }

  boolean lacksPurpose() {
    return naming.names() == PeoplePages.Names.NO_PURPOSE;
  }

  /** What the figure is called. */
  String figure() {
    String code = view.group().code();
    for (String group : List.of("outcome", "reason", "paid")) {
      if (desk.frame().words().has(group + "." + code)) {
        return say(group + "." + code);
      }
    }
    return code;
  }

  String where() {
    return speech().name(view.sheets().areas(), view.area());
  }

  String month() {
    return speech().figures().month(view.sheets().window().month());
  }

  String count() {
    return speech().count(view.count());
  }

  boolean isHidden() {
    return view.count().isEmpty();
  }

  /** How many of them the page shows at most. */
  String most() {
    return speech().figures().count(PeopleList.MOST);
  }

  boolean isCut() {
    return people.size() == PeopleList.MOST;
  }

  String back() {
    return desk.frame().address(OversightPages.path(view.sheets().window().month(), view.area()));
  }

  String here() {
    return desk.frame().address(desk.frame().path());
  }

  /** Without names the day of the marriage is told as its month, and money in millions. */
  List<Row> rows() {
    return IntStream.range(0, people.size()).mapToObj(this::row).toList();
  }

  private Row row(int at) {
    var somebody = people.get(at);
    var figures = speech().figures();
    long rials = isNamed() ? somebody.amount() : somebody.amount() / MILLION * MILLION;
    return new Row(
        figures.count(at + 1L),
        isNamed() ? somebody.name() : "",
        isNamed()
            ? figures.day(somebody.marriedOn())
            : figures.month(somebody.marriedOn().yearMonth()),
        somebody.amount() == 0
            ? say("figure.none")
            : isNamed() ? figures.exact(new Rial(rials)) : figures.rounded(new Rial(rials)));
  }
}
