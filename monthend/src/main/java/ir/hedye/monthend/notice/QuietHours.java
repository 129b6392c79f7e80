package ir.hedye.monthend.notice;

import ir.hedye.law.time.Tehran;
import java.time.Instant;
import java.time.LocalTime;

/**
 * The hours in which nobody's telephone rings for us, in Tehran's time; equal ends mean none.
 *
 * @param from the first quiet minute
 * @param to the first minute that is not quiet any more
 */
public record QuietHours(LocalTime from, LocalTime to) {

  /** 22:00 to 08:00. */
  static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(8, 0));

  /** Reads {@code 22:00-08:00} or {@code none}. */
  static QuietHours read(String setting) {
    if (setting.strip().equals("none")) {
      return new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }
    var ends = setting.strip().split("-", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("HEDYE_QUIET_HOURS is not like 22:00-08:00: " + setting);
    }
    return new QuietHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
  }

  boolean isQuiet(Instant at) {
    var time = at.atZone(Tehran.ZONE).toLocalTime();
    return from.isBefore(to)
        ? !time.isBefore(from) && time.isBefore(to)
        : !from.equals(to) && (!time.isBefore(from) || time.isBefore(to));
  }
}
