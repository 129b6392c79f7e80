package ir.hedye.monthend.payment;

/** What became of a deed at finance's desk; all but {@link #DONE} changed nothing. */
public enum DeedAnswer {
  DONE,
  /** The batch is not any more as it was when the form was made. */
  BATCH_CHANGED,
  /** The batch is frozen. */
  FROZEN,
  /** This person has signed it. */
  SIGNED_BEFORE,
  /** The places for this role are taken: the other role must sign. */
  ROLE_SIGNED,
  /** The person, or their spouse, is paid by this batch or line. */
  OWN_PAYMENT,
  /** A file of the batch in finance's folder is missing or altered. */
  FILES_DIFFER,
  /** The line is no longer in the batch. */
  LINE_GONE,
  /** No reason was given. */
  NO_REASON,
  /** Nothing is frozen, or it is already. */
  NOTHING_TO_DO,
  /** Who began it cannot end it. */
  SAME_PERSON,
  /** Another release was first. */
  RELEASED_BEFORE,
  /** Another command is at work on the month: the same again in some minutes. */
  MONTH_BUSY
}
