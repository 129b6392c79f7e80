package ir.hedye.monthend.run;

import ir.hedye.law.history.ContributionHistory;
import ir.hedye.monthend.insured.ContributionLine;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A column of one person's contribution rows, as PostgreSQL sends an array of numbers ({@code
 * array_send}): to send millions of rows one by one would cost more than all the rest of a run.
 */
final class RowArrays {
  private static final int DIMENSIONS_BYTES = 12;

  private final ByteBuffer values;
  private final int size;

  private RowArrays(byte[] sent) {
    values = ByteBuffer.wrap(sent);
    if (values.getInt() != 1 || values.getInt() != 0) {
      throw new IllegalStateException("an array of one dimension without NULL is awaited");
    }
    size = values.position(DIMENSIONS_BYTES).getInt();
    values.getInt(); // where the index begins
  }

  private long next() {
    int bytes = values.getInt();
    return switch (bytes) {
      case Short.BYTES -> values.getShort();
      case Integer.BYTES -> values.getInt();
      default -> values.getLong();
    };
  }

  /** Some rows of one person. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Rows(long[] packed, long[] wages) {
    private Rows(int size) {
      this(new long[size], new long[size]);
    }
  }

  /** Reads a row of {@link RunSql#CONTRIBUTIONS}. */
  static Rows read(ResultSet row) throws SQLException {
    var months = new RowArrays(row.getBytes("months"));
    var kinds = new RowArrays(row.getBytes("kinds"));
    var days = new RowArrays(row.getBytes("days"));
    var starts = new RowArrays(row.getBytes("starts"));
    var leaves = new RowArrays(row.getBytes("leaves"));
    var wages = new RowArrays(row.getBytes("wages"));
    var rows = new Rows(months.size);
    for (int i = 0; i < months.size; i++) {
      rows.packed[i] =
          ContributionLine.pack(
              (int) months.next(),
              (int) kinds.next(),
              (int) days.next(),
              (int) starts.next(),
              (int) leaves.next());
      rows.wages[i] = wages.next();
    }
    return rows;
  }

  /** All rows of one person together. */
  static ContributionHistory history(List<Rows> stretches) {
    var whole = new Rows(stretches.stream().mapToInt(rows -> rows.packed.length).sum());
    int at = 0;
    for (Rows rows : stretches) {
      System.arraycopy(rows.packed, 0, whole.packed, at, rows.packed.length);
      System.arraycopy(rows.wages, 0, whole.wages, at, rows.packed.length);
      at += rows.packed.length;
    }
    return ContributionHistory.view(whole.packed, whole.wages, 0, at);
  }
}
