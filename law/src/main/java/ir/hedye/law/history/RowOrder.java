package ir.hedye.law.history;

import java.util.Arrays;

/**
 * The order of rows by their packed form, then by wage, without an object a row: the 36 bits and
 * the row's number make one long.
 */
final class RowOrder {
  private static final int NUMBER_BITS = 27;
  private static final int NUMBER = (1 << NUMBER_BITS) - 1;

  private RowOrder() {}

  /** Where the rows {@code from} to {@code to - 1} stand, in order. */
  static int[] of(long[] packed, long[] wages, int from, int to) {
    if (to - from > NUMBER) {
      throw new IllegalArgumentException("more rows than one person can have");
    }
    long[] keys = new long[to - from];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = packed[from + i] << NUMBER_BITS | i;
    }
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      order[i] = from + (int) (keys[i] & NUMBER);
    }
    orderTwins(order, packed, wages);
    return order;
  }

  /** Rows that differ in nothing but the wage stand side by side by now; there are few. */
  private static void orderTwins(int[] order, long[] packed, long[] wages) {
    for (int i = 1; i < order.length; i++) {
      int row = order[i];
      int to = i;
      while (to > 0 && packed[order[to - 1]] == packed[row] && wages[order[to - 1]] > wages[row]) {
        order[to] = order[to - 1];
        to--;
      }
      order[to] = row;
    }
  }
}
