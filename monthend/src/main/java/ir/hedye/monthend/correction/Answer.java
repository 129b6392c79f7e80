package ir.hedye.monthend.correction;

/** What came of a step of a correction. */
public sealed interface Answer {

  /** Done; the correction's number, new or as it was. */
  record Done(long correctionId) implements Answer {}

  /**
   * Not done; nothing was written.
   *
   * @param detail the field, the corrections or the range that it is about; no names, may be empty
   */
  record Refused(Refusal why, String detail) implements Answer {}
}
