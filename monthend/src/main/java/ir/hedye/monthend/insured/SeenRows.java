package ir.hedye.monthend.insured;

/**
 * A hash table of row numbers, forgotten from person to person without being wiped: a slot counts
 * only in the turn in which it was taken.
 */
final class SeenRows {
  private long[] table = new long[512];
  private long turn;

  /** Begins anew, with room for that many rows. */
  void forget(int rows) {
    if (rows > table.length / 2) {
      table = new long[Integer.highestOneBit(rows) * 4];
    }
    turn += 1L << Integer.SIZE;
  }

  /** Where to look first for a row that is mixed to this number. */
  int slot(long mixed) {
    return (int) ((mixed * 0x9E3779B97F4A7C15L) >>> 32) & table.length - 1;
  }

  int after(int slot) {
    return slot + 1 & table.length - 1;
  }

  boolean isTaken(int slot) {
    return table[slot] >= turn;
  }

  /** The row in a slot that is taken. */
  int row(int slot) {
    return (int) table[slot];
  }

  void take(int slot, int row) {
    table[slot] = turn | row;
  }
}
