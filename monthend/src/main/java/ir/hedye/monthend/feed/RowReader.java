package ir.hedye.monthend.feed;

/**
 * Reads the rows of one block, on a thread of its own; what it found is merged in the order of the
 * blocks.
 */
@FunctionalInterface
public interface RowReader {
  /**
   * Takes the row, or sets it aside with {@link Row#reject}. The row is a cursor: it must not be
   * kept.
   */
  void read(Row row);
}
