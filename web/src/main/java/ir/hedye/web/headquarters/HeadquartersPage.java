package ir.hedye.web.headquarters;

import ir.hedye.web.page.Words;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** All that the calendar of headquarters says. */
record HeadquartersPage(DeskFrame desk, List<MonthCard> cards, List<MonthOrder> orders, Now now) {
  private static final long PERCENT = 100;
  private static final Duration SILENT = Duration.ofMinutes(2);

  /**
   * How things are.
   *
   * @param told a key of what was just done; empty for nothing
   */
  record Now(boolean isAutomatic, Instant moment, String told) {}

  /** One order that is being done or waits. */
  record Doing(String text, String progress, String width, String x, boolean isSilent) {}

  Words words() {
    return desk.frame().words();
  }

  String say(String key, Object... values) {
    return desk.say(key, values);
  }

  String address(String path) {
    return desk.frame().address(path);
  }

  boolean may(String action) {
    return desk.officer().filter(officer -> officer.may(Action.valueOf(action))).isPresent();
  }

  boolean isTold() {
    return !now.told().isEmpty();
  }

  List<Doing> doing() {
    return orders.stream().map(this::doing).toList();
  }

  private Doing doing(MonthOrder order) {
    var figures = words().figures();
    var progress = order.progress();
    String text = say("order." + order.kind().name(), figures.month(order.month()), order.who());
    boolean waits = progress.seenAt().isEmpty();
    long percent = progress.all() == 0 ? 0 : PERCENT * progress.done() / progress.all();
    boolean isSilent =
        progress.seenAt().filter(at -> at.plus(SILENT).isBefore(now.moment())).isPresent();
    String said =
        waits
            ? say("order.waits")
            : say("order.at", figures.count(progress.done()), figures.count(progress.all()));
    boolean isRightToLeft = desk.frame().language().isRightToLeft();
    return new Doing(
        text,
        isSilent ? said + " " + say("order.silent") : said,
        String.format(Locale.ROOT, "%d%%", percent),
        String.format(Locale.ROOT, "%d%%", isRightToLeft ? PERCENT - percent : 0),
        isSilent);
  }
}
