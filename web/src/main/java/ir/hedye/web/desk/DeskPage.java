package ir.hedye.web.desk;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.web.page.Figures;
import ir.hedye.web.staff.DeskFrame;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What every page of this room says, in its reader's language. */
interface DeskPage {
  DeskFrame desk();

  default String say(String key, Object... values) {
    return desk().say(key, values);
  }

  default String address(String path) {
    return desk().frame().address(path);
  }

  default Figures figures() {
    return desk().frame().words().figures();
  }

  default String moment(Instant at) {
    return figures().moment(at);
  }

  default String day(JalaliDate day) {
    return figures().day(day);
  }

  /** A packed day, yyyymmdd. */
  default String day(int packed) {
    return day(Fields.unpacked(packed));
  }

  default String count(long number) {
    return figures().count(number);
  }

  /** Digits as the reader writes them. */
  default String digits(Object text) {
    return figures().plain(text);
  }

  /** Codes joined by {@code |}, each in words. */
  default String reasons(String codes) {
    return Arrays.stream(codes.split("\\|", -1))
        .filter(code -> !code.isEmpty())
        .map(this::reason)
        .collect(Collectors.joining(say("desk.comma")));
  }

  /** Who was quicker, in words; empty when nobody was. */
  default Optional<String> late(Typed typed) {
    return typed
        .late()
        .map(late ->
            late.name().isEmpty()
                ? say("late.person", moment(late.at()), say("late.person." + late.deed()))
                : say("late.officer", late.name(), moment(late.at()), say("deed." + late.deed())));
  }

  default String reason(String code) {
    String key = "reason." + code;
    return desk().frame().words().has(key) ? say(key) : code;
  }
}
