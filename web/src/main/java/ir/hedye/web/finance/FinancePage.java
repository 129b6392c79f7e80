package ir.hedye.web.finance;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.payment.BatchState;
import ir.hedye.monthend.payment.Inbox;
import ir.hedye.web.page.Figures;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What every page of finance's desk says, in its reader's language. */
interface FinancePage {
  DeskFrame desk();

  /** One way of the room's own menu. */
  record Way(String path, String word, Action needs) {}

  List<Way> WAYS =
      List.of(
          new Way(FinancePaths.HOME, "way.batches", Action.SEE_BATCH),
          new Way(FinancePaths.BANK, "way.bank", Action.SEE_BATCH),
          new Way(FinancePaths.BOOKS, "way.books", Action.SEE_BOOKS),
          new Way(FinancePaths.RETURNS, "way.returns", Action.SEE_BOOKS));

  default List<Way> ways() {
    return WAYS.stream().filter(way -> may(way.needs())).toList();
  }

  /** Whether the officer may do that: a form nobody may send is not shown. */
  default boolean may(Action action) {
    return desk().officer().filter(officer -> officer.may(action)).isPresent();
  }

  default String say(String key, Object... values) {
    return desk().say(key, values);
  }

  default String address(String path) {
    return desk().frame().address(path);
  }

  default Figures figures() {
    return desk().frame().words().figures();
  }

  default String count(long number) {
    return figures().count(number);
  }

  default String rials(Rial money) {
    return figures().exact(money);
  }

  default String plain(Object text) {
    return figures().plain(text);
  }

  default String moment(Instant at) {
    return figures().moment(at);
  }

  default String day(Optional<JalaliDate> day) {
    return day.map(figures()::day).orElse(say("figure.none"));
  }

  default String state(BatchState state) {
    return say("batch." + state);
  }

  default String paymentState(String state) {
    return say("payment." + state);
  }

  /** How a state looks: good, still open, or wrong. */
  default String tag(String state) {
    return switch (state) {
      case "SENT", "SETTLED" -> "tag tag-good";
      case "SIGNED", "RELEASED", "ACCEPTED" -> "tag tag-soon";
      case "REJECTED", "RETURNED" -> "tag tag-late";
      default -> "tag";
    };
  }

  default String office(String code) {
    return code.isEmpty() ? say("office.none") : say("office", plain(code));
  }

  /** What became of a file that was taken. */
  default String taken(Inbox.Taken each) {
    if (!each.done()) {
      return say(each.waits() ? "taken.waits" : "taken.refused");
    }
    return say(each.told().equals("REPEAT") ? "taken.repeat" : "taken.done");
  }

  /** How one sum stands to another, in percent. */
  default String change(long now, long before) {
    if (before == 0) {
      return say("figure.none");
    }
    long percent = Math.round(100.0 * (now - before) / before);
    String sign = percent > 0 ? "+" : "";
    return "\u2066" + plain(sign + percent) + say("percent") + "\u2069";
  }
}
