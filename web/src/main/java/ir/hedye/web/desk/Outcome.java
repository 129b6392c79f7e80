package ir.hedye.web.desk;

import java.time.Instant;

/** What came of something an officer did. */
sealed interface Outcome {
  /** Done. */
  record Done() implements Outcome {}

  /**
   * Somebody was quicker; nothing was changed.
   *
   * @param name who; empty for the person whose case it is
   * @param deed what they did
   */
  record Late(String name, Instant at, String deed) implements Outcome {}

  /** It is not to be done any more: its source is gone, or somebody settled it. */
  record Gone(Work work) implements Outcome {}

  /** It cannot be taken as it was typed. */
  record Faulty(String field, String fault) implements Outcome {}
}
