package ir.hedye.law.history;

import ir.hedye.law.time.JalaliMonth;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All contribution rows of one person, in any order. A view on two arrays of longs: the owner of
 * the arrays may hold many people in them, and must not change them while a history is in use.
 */
public final class ContributionHistory {
  public static final ContributionHistory NONE = of(List.of());

  private static final int ROW_BYTES = 2 * Long.BYTES;

  private final long[] packed;
  private final long[] wages;
  private final int from;
  private final int to;

  private ContributionHistory(long[] packed, long[] wages, int from, int to) {
    this.packed = packed;
    this.wages = wages;
    this.from = from;
    this.to = to;
  }

  /** The rows {@code from} to {@code to - 1} of the two arrays, which are not copied. */
  public static ContributionHistory view(long[] packed, long[] wages, int from, int to) {
    return new ContributionHistory(packed, wages, from, to);
  }

  public static ContributionHistory of(Collection<Contribution> rows) {
    long[] packed = rows.stream().mapToLong(Contribution::packed).toArray();
    long[] wages = rows.stream().mapToLong(Contribution::wage).toArray();
    return view(packed, wages, 0, packed.length);
  }

  /** Re-makes a history from {@link #toBytes()}. */
  public static ContributionHistory fromBytes(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    int size = bytes.length / ROW_BYTES;
    long[] packed = new long[size];
    long[] wages = new long[size];
    for (int i = 0; i < size; i++) {
      packed[i] = buffer.getLong();
      wages[i] = buffer.getLong();
    }
    return view(packed, wages, 0, size);
  }

  /** The rows in one order, whatever order they came in: equal histories have equal bytes. */
  public byte[] toBytes() {
    int[] order = RowOrder.of(packed, wages, from, to);
    var buffer = ByteBuffer.allocate(order.length * ROW_BYTES);
    for (int row : order) {
      buffer.putLong(packed[row]).putLong(wages[row]);
    }
    return buffer.array();
  }

  public int size() {
    return to - from;
  }

  public List<Contribution> rows() {
    return IntStream.range(from, to)
        .mapToObj(i -> Contribution.unpack(packed[i], wages[i]))
        .toList();
  }

  /** The rows of one month. */
  public List<Contribution> rowsOf(JalaliMonth month) {
    return rows().stream().filter(row -> row.month().equals(month)).toList();
  }

  /** The packed form of a row, 0 the first: for readers that make no objects. */
  long packed(int row) {
    return packed[from + row];
  }

  /** The wage of a row, 0 the first. */
  long wage(int row) {
    return wages[from + row];
  }
}
