package ir.hedye.monthend.feed;

import com.carrotsearch.hppc.LongHashSet;
import java.util.function.ToLongFunction;

/**
 * Rows of one file that share their key but not their content: none of them is taken. Which keys
 * those are is known only when the file has been read, so their rows are fetched in a second pass,
 * which an ordinary file never needs.
 */
public final class TwinRows {
  private final LongHashSet keys = new LongHashSet();

  public void add(long key) {
    keys.add(key);
  }

  public boolean contains(long key) {
    return keys.contains(key);
  }

  /** The keys. */
  public long[] keys() {
    return keys.toArray();
  }

  /**
   * Reads the file again for the rows of these keys.
   *
   * @param key the key of a good row, {@link Fields#BAD} for a bad one
   * @param column the column to name in the rejects file
   */
  public Rejects fetch(
      FeedFile file, Columns columns, ToLongFunction<Row> key, int column, String reason) {
    var rejects = new Rejects(file.name());
    if (!keys.isEmpty()) {
      RowReader reader =
          row -> {
            long k = key.applyAsLong(row);
            row.accept();
            if (k != Fields.BAD && keys.contains(k)) {
              row.reject(column, reason);
            }
          };
      new FeedScan<>(file, columns, () -> reader, part -> {}).run(rejects);
    }
    return rejects;
  }
}
