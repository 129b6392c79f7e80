package ir.hedye.web.staff;

/** What a page lets somebody do. Every address below {@code /desk} names one. */
public enum Action {
  /** The first page after signing in: everybody of the staff. */
  ENTER,
  /** Reads one person's file. */
  READ_FILE,
  /** Serves a person who is there, with that person's own code. */
  ASSIST,
  SEE_QUEUE,
  HANDLE_REQUEST,
  PROPOSE_CORRECTION,
  CONFIRM_CORRECTION,
  SEE_REGISTRY,
  SEE_BATCH,
  SIGN_AS_MAKER,
  SIGN_AS_CHECKER,
  DROP_LINE,
  FREEZE,
  RELEASE,
  TAKE_BANK_RESULT,
  SEE_BOOKS,
  SEE_CALENDAR,
  REHEARSE,
  RUN_MONTH,
  SEE_SAMPLE,
  SWITCH_AUTOMATION,
  SEE_WARNINGS,
  SEE_NEAR_MISSES,
  SEE_OVERSIGHT,
  /** Sees people's names behind a figure. */
  SEE_NAMES,
  READ_JOURNAL,
  GIVE_ROLES,
  SEE_MACHINES
}
