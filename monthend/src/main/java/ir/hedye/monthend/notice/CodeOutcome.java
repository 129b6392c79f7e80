package ir.hedye.monthend.notice;

/** What became of a one-time code. */
public enum CodeOutcome {
  /** On its way. */
  SENT,
  /** Not sent; another may be asked for. */
  FAILED,
  /** No answer came: it may arrive or not. */
  UNCERTAIN,
  /** That request was served before. */
  REPEATED
}
