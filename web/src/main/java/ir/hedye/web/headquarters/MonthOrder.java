package ir.hedye.web.headquarters;

import ir.hedye.law.time.JalaliMonth;
import java.time.Instant;
import java.util.Optional;

/**
 * Something to be done with a month that somebody, or the schedule, asked for.
 *
 * @param by who asked
 */
record MonthOrder(long id, JalaliMonth month, Kind kind, String by, Progress progress) {

  /** What is to be done. */
  enum Kind {
    REHEARSAL,
    RUN,
    /** Only when the month was never run: as the schedule asks it. */
    FIRST_RUN
  }

  /**
   * How far it is.
   *
   * @param node that works on it; empty before
   * @param seenAt when it last said so
   */
  record Progress(String node, long done, long all, Optional<Instant> seenAt) {}

  /** How it ended. */
  enum Ending {
    DONE,
    NOTHING_NEW,
    REFUSED
  }

  /** Who asked, as colleagues read it: without our own number for them. */
  String who() {
    return named(by);
  }

  /** The name in an actor of the journal. */
  static String named(String actor) {
    return actor.replaceFirst("^staff [0-9]+ ", "");
  }
}
