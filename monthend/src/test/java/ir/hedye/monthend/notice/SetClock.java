package ir.hedye.monthend.notice;

import ir.hedye.law.time.Tehran;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands until it is moved. */
final class SetClock extends Clock {
  private volatile Instant now;

  private SetClock(Instant now) {
    this.now = now;
  }

  /** At that time of a day in Tehran. */
  static SetClock at(int hour, int minute) {
    return new SetClock(
        LocalDateTime.of(2026, 11, 22, hour, minute).atZone(Tehran.ZONE).toInstant());
  }

  void forward(Duration by) {
    now = now.plus(by);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return Tehran.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
