package ir.hedye.web.headquarters;

import ir.hedye.law.time.JalaliMonth;
import java.time.Instant;
import java.util.Optional;

/**
 * How far one month is.
 *
 * @param feeds the last feed that was loaded before the month's first run, or so far
 * @param delivered when the registry's last delivery of the month came
 */
record MonthState(
    JalaliMonth month,
    Optional<Instant> feeds,
    Optional<Instant> delivered,
    Rehearsed rehearsed,
    Made made,
    Money money) {

  /**
   * The last rehearsal.
   *
   * @param isStale whether another delivery came after it
   */
  record Rehearsed(long id, Optional<Instant> at, boolean isObjected, boolean isStale) {
    boolean isThere() {
      return id > 0;
    }
  }

  /** Runs, and the notices since. */
  record Made(long runs, Optional<Instant> ranAt, Part notices) {}

  /** So many of all. */
  record Part(long done, long all) {
    boolean isAll() {
      return all > 0 && done >= all;
    }
  }

  /**
   * What finance and the bank did.
   *
   * @param signatures of the batch that has the fewest
   * @param sent batches whose files are out, of all
   * @param answered payments that the bank has settled, refused or returned, of all sent
   */
  record Money(long signatures, Part signed, Part sent, Part answered) {}
}
