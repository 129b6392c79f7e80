package ir.hedye.monthend.feed;

/**
 * A row that was set aside.
 *
 * @param line its line in the file, the header being line 1
 * @param value the field at fault, as written
 * @param record the whole row as written
 */
public record Reject(long line, String column, String value, String reason, String record) {
  /** The same, with its line counted from the file's first line rather than the block's. */
  public Reject shiftedBy(long lines) {
    return new Reject(line + lines, column, value, reason, record);
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "line " + line + ", " + column + ": " + reason;
  }
}
