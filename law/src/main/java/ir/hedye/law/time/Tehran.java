package ir.hedye.law.time;

import java.time.Instant;
import java.time.ZoneId;

/** Where our days begin and end. */
public final class Tehran {
  public static final ZoneId ZONE = ZoneId.of("Asia/Tehran");

  private Tehran() {}

  /** The Jalali day of a moment, as Tehran has it. */
  public static JalaliDate dayOf(Instant moment) {
    return JalaliDate.of(moment.atZone(ZONE).toLocalDate());
  }
}
