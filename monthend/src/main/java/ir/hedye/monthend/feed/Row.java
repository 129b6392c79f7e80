package ir.hedye.monthend.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import ir.hedye.law.value.Folding;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One record of a CSV file: a cursor that the splitter moves. Columns are named by their number in
 * {@link Columns}.
 */
public final class Row {
  private final Columns columns;
  private final int[] physical;
  private final boolean inOrder;
  private byte[] bytes = new byte[0];
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int fields;
  private int rawFrom;
  private int rawTo;
  private long line;
  private int faultColumn = -1;
  private @Nullable String fault;

  Row(Columns columns, int[] physical) {
    this.columns = columns;
    this.physical = physical;
    this.inOrder = isInOrder(physical);
  }

  private static boolean isInOrder(int[] physical) {
    for (int column = 0; column < physical.length; column++) {
      if (physical[column] != column) {
        return false;
      }
    }
    return true;
  }

  void begin(byte[] block, int from, long lineOfStart) {
    bytes = block;
    rawFrom = from;
    line = lineOfStart;
    fields = 0;
    fault = null;
  }

  /** The next field, in the block given at the beginning. */
  void add(int start, int end) {
    if (fields == starts.length) {
      starts = Arrays.copyOf(starts, fields * 2);
      ends = Arrays.copyOf(ends, fields * 2);
    }
    starts[fields] = start;
    ends[fields++] = end;
  }

  /** The block has grown: the same bytes, and room behind them. */
  void moveTo(byte[] grown) {
    bytes = grown;
  }

  void endRecord(int to) {
    rawTo = to;
  }

  int fields() {
    return fields;
  }

  boolean isBlank() {
    return rawTo == rawFrom || (rawTo == rawFrom + 1 && bytes[rawFrom] == '\r');
  }

  String physicalText(int index) {
    return new String(bytes, starts[index], ends[index] - starts[index], UTF_8);
  }

  /** The line in the block on which the record begins, 0 for the first. */
  long line() {
    return line;
  }

  byte[] bytes() {
    return bytes;
  }

  int start(int column) {
    int at = physical[column];
    return at < 0 || at >= fields ? 0 : starts[at];
  }

  int end(int column) {
    int at = physical[column];
    return at < 0 || at >= fields ? 0 : ends[at];
  }

  /** Whether the file has exactly our columns, in our order. */
  boolean isInOrder() {
    return inOrder;
  }

  /** How many bytes the field has as it was written. */
  public int length(int column) {
    return end(column) - start(column);
  }

  /** A byte of the field as it was written, 0 for the first. */
  public byte at(int column, int index) {
    return bytes[start(column) + index];
  }

  /** Whether nothing at all stands in the field, or the file has no such column. */
  public boolean isBare(int column) {
    return end(column) == start(column);
  }

  /**
   * The field, folded (digits, letters, spaces around); empty for a column that the file does not
   * have.
   */
  public String text(int column) {
    return Folding.fold(written(column));
  }

  /** The field as it was written. */
  public String written(int column) {
    int start = start(column);
    return new String(bytes, start, end(column) - start, UTF_8);
  }

  /** 64 bits of the whole record as it was written: equal records have equal prints. */
  public long print() {
    return EightBytes.print(bytes, rawFrom, rawTo);
  }

  /** The whole record as it was written, without its line end. */
  String record() {
    int to = rawTo > rawFrom && bytes[rawTo - 1] == '\r' ? rawTo - 1 : rawTo;
    return new String(bytes, rawFrom, to - rawFrom, UTF_8);
  }

  /** Sets the row aside: which column, and why. Only the first fault is kept. */
  public void reject(int column, String reason) {
    if (fault == null) {
      faultColumn = column;
      fault = reason;
    }
  }

  /** Takes back {@link #reject}: for a second look at rows that were judged before. */
  public void accept() {
    fault = null;
  }

  public boolean isRejected() {
    return fault != null;
  }

  /** The row as it goes into the rejects file. */
  public Reject toReject(String reason, int column) {
    return new Reject(line, columns.name(column), written(column), reason, record());
  }

  /** The row as it goes into the rejects file, for the fault it was set aside for. */
  public Reject toReject() {
    return toReject(fault == null ? "" : fault, faultColumn);
  }
}
