package ir.hedye.web.headquarters;

import ir.hedye.web.staff.DeskFrame;
import java.util.List;

/** All that the page of warning signs says. */
record WarningPage(DeskFrame desk, WarningPage.Signs signs, Warnings.Bounds bounds) {

  /** What was found. */
  record Signs(
      List<Warnings.Shared> mobiles,
      List<Warnings.Shared> accounts,
      List<Warnings.Jump> jumps,
      List<Warnings.Busy> officers) {}

  /** One kind of sign as a table. */
  record Table(String key, String rule, List<String> heads, List<List<String>> rows) {}

  String say(String key, Object... values) {
    return desk.say(key, values);
  }

  private String count(long number) {
    return desk.frame().words().figures().count(number);
  }

  private String plain(Object text) {
    return desk.frame().words().figures().plain(text);
  }

  List<Table> tables() {
    return List.of(
        shared("warn.mobile", bounds.mobile(), signs.mobiles()),
        shared("warn.account", bounds.account(), signs.accounts()),
        jumps(),
        officers());
  }

  private Table shared(String key, int more, List<Warnings.Shared> found) {
    return new Table(
        key,
        say(key + ".rule", count(more)),
        List.of(say("warn.what"), say("warn.people"), say("warn.branches")),
        found.stream()
            .map(each ->
                List.of(
                    say("warn.ending", plain(each.ending())),
                    count(each.people()),
                    plain(each.branches())))
            .toList());
  }

  private Table jumps() {
    var figures = desk.frame().words().figures();
    return new Table(
        "warn.wage",
        say("warn.wage.rule", count(bounds.jump())),
        List.of(
            say("warn.wage.branch"),
            say("warn.wage.month"),
            say("warn.wage.workshop"),
            say("warn.wage.jump"),
            say("warn.wage.came")),
        signs.jumps().stream()
            .map(jump ->
                List.of(
                    plain(jump.branch()),
                    figures.month(jump.month()),
                    plain(jump.workshop()),
                    say("warn.percent", count(jump.percent())),
                    figures.day(jump.feed())))
            .toList());
  }

  private Table officers() {
    return new Table(
        "warn.officer",
        say("warn.officer.rule"),
        List.of(say("warn.what"), say("warn.people")),
        signs.officers().stream()
            .map(
                each -> List.of(plain(MonthOrder.named(each.officer())), count(each.corrections())))
            .toList());
  }
}
