package ir.hedye.web.headquarters;

import ir.hedye.monthend.payment.Withholding;
import ir.hedye.web.staff.DeskFrame;
import java.util.List;
import java.util.Set;

/**
 * All that the page of switched-off automation says.
 *
 * @param told a key of what was just done or refused; empty for nothing
 */
record AutomationPage(DeskFrame desk, List<Withholding.Open> open, String told, Typed typed) {
  static final Set<String> TOLD = Set.of("begun", "ended");

  /**
   * What was typed and not done: it stands in its form again.
   *
   * @param of which one was to end; 0 for the first form, where one is begun
   */
  record Typed(long of, String person, String reason) {
    static final Typed NOTHING = new Typed(0, "", "");

    @Override
    public String toString() {
      return "Typed[…]";
    }
  }

  /** One person, told by the end of the national ID alone. */
  record Row(long id, String person, String since, String by, String reason) {}

  String say(String key, Object... values) {
    return desk.say(key, values);
  }

  String here() {
    return desk.frame().address(AutomationPages.PATH);
  }

  String end() {
    return desk.frame().address(AutomationPages.PATH + "/end");
  }

  /** What was typed as the reason in the form about that one; 0 is the first form. */
  String reason(long of) {
    return typed.of() == of ? typed.reason() : "";
  }

  boolean isDone() {
    return TOLD.contains(told);
  }

  List<Row> rows() {
    var figures = desk.frame().words().figures();
    return open.stream()
        .map(each ->
            new Row(
                each.id(),
                say("warn.ending", figures.plain(each.of().person().text().substring(6))),
                figures.moment(each.since()),
                each.byName(),
                each.reason()))
        .toList();
  }
}
