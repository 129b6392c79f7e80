package ir.hedye.web.oversight;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** What the areas below can be ranked by, and what each says of itself. */
enum Measure {
  MARRIED,
  ENTITLED,
  HELD,
  REFUSED,
  PAID,
  RIALS,
  DAYS,
  RETURNED,
  OBJECTIONS,
  DELIVERED;

  static final List<Measure> ALL = List.of(values());

  /** Of 100 people as many waited at most so many days as waited longer. */
  private static final int MEDIAN = 50;

  OptionalLong of(MonthSheets sheets, Area area) {
    var decisions = sheets.decisions();
    var after = sheets.afterwards();
    return switch (this) {
      case MARRIED -> decisions.married().count(area, Columns.MARRIED);
      case ENTITLED -> sheets.entitled(area);
      case HELD -> decisions.outcomes().count(area, Columns.HELD);
      case REFUSED -> decisions.outcomes().count(area, Columns.NOT_ENTITLED);
      case PAID -> sheets.paid(area);
      case RIALS -> after.payments().rials(area, Columns.PAID);
      case DAYS -> sheets.days(area, MEDIAN);
      case RETURNED -> after.payments().count(area, Columns.RETURNED);
      case OBJECTIONS -> after.objections().count(area, Columns.OBJECTIONS);
      case DELIVERED -> after.notices().count(area, Columns.DELIVERED);
    };
  }

  /** As it stands on a page. */
  String said(MonthSheets sheets, Area area, Speech speech) {
    OptionalLong value = of(sheets, area);
    return switch (this) {
      case RIALS -> speech.money(value);
      case DAYS -> speech.days(sheets.paid(area), value);
      default -> speech.count(value);
    };
  }

  String key() {
    return "measure." + name();
  }

  /** The one asked for; entitled people for anything else. */
  static Measure asked(String name) {
    return Arrays.stream(values())
        .filter(each -> each.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(ENTITLED);
  }
}
