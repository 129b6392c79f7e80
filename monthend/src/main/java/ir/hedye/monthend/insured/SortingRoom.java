package ir.hedye.monthend.insured;

/** Room to put the rows of one shelf in order, used again for the next: a column each. */
final class SortingRoom {
  private static final int ROWS = 1 << 14;

  final SeenRows seen = new SeenRows();
  long[] packed = new long[ROWS];
  long[] wages = new long[ROWS];
  long[] lists = new long[ROWS];
  long[] dates = new long[ROWS];

  /** Makes sure that so many rows fit in; what stands there is lost. */
  void fit(int rows) {
    if (rows > packed.length) {
      packed = new long[rows];
      wages = new long[rows];
      lists = new long[rows];
      dates = new long[rows];
    }
  }

  /** Puts a row down: packed under a mask, wage, list, dates. */
  void put(int to, long[] row, int at, long packedMask) {
    packed[to] = row[at] & packedMask;
    wages[to] = row[at + 1];
    lists[to] = row[at + 2];
    dates[to] = row[at + 3];
  }

  void move(int from, int to) {
    packed[to] = packed[from];
    wages[to] = wages[from];
    lists[to] = lists[from];
    dates[to] = dates[from];
  }

  /** Whether the row differs from those since {@link SeenRows#forget}; remembers it. */
  boolean isNew(int from, int row) {
    long mixed = (packed[row] * 31 + wages[row]) * 31 + lists[row] + dates[row];
    int slot = seen.slot(mixed);
    while (seen.isTaken(slot)) {
      if (same(from + seen.row(slot), row)) {
        return false;
      }
      slot = seen.after(slot);
    }
    seen.take(slot, row - from);
    return true;
  }

  private boolean same(int a, int b) {
    return packed[a] == packed[b]
        && wages[a] == wages[b]
        && lists[a] == lists[b]
        && dates[a] == dates[b];
  }
}
