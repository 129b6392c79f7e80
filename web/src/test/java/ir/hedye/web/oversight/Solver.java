package ir.hedye.web.oversight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A reader with pencil and paper: which hidden cells can be computed from what is shown, by any
 * combination of the sums. Written apart from the rule: elimination over a prime field.
 */
final class Solver {
  private static final long PRIME = 2_147_483_647L;

  private final List<long[]> equations = new ArrayList<>();
  private final int[] unknowns;

  private Solver(int[] unknowns) {
    this.unknowns = unknowns;
  }

  /** The hidden cells whose value follows. */
  static List<Integer> computable(Grid grid, BitSet hidden) {
    var solver = new Solver(hidden.stream().toArray());
    for (Grid.Sum sum : grid.sums()) {
      var row = new long[solver.unknowns.length];
      sum.parts().forEach(cell -> solver.put(row, cell, 1));
      sum.total().ifPresent(cell -> solver.put(row, cell, PRIME - 1));
      solver.equations.add(row);
    }
    return solver.determined();
  }

  private void put(long[] row, int cell, long value) {
    for (int i = 0; i < unknowns.length; i++) {
      if (unknowns[i] == cell) {
        row[i] = value;
      }
    }
  }

  private List<Integer> determined() {
    int rank = 0;
    for (int column = 0; column < unknowns.length; column++) {
      rank += eliminate(column, rank);
    }
    var found = new ArrayList<Integer>();
    for (long[] row : equations) {
      int filled = 0;
      int last = -1;
      for (int i = 0; i < row.length; i++) {
        if (row[i] != 0) {
          filled++;
          last = i;
        }
      }
      if (filled == 1) {
        found.add(unknowns[last]);
      }
    }
    return found;
  }

  private int eliminate(int column, int rank) {
    for (int at = rank; at < equations.size(); at++) {
      if (equations.get(at)[column] != 0) {
        long[] pivot = equations.remove(at);
        scale(pivot, inverse(pivot[column]));
        equations.add(rank, pivot);
        for (int other = 0; other < equations.size(); other++) {
          if (other != rank) {
            subtract(equations.get(other), pivot, equations.get(other)[column]);
          }
        }
        return 1;
      }
    }
    return 0;
  }

  private static void scale(long[] row, long by) {
    for (int i = 0; i < row.length; i++) {
      row[i] = row[i] * by % PRIME;
    }
  }

  private static void subtract(long[] from, long[] row, long times) {
    for (int i = 0; times != 0 && i < row.length; i++) {
      from[i] = Math.floorMod(from[i] - times * row[i] % PRIME, PRIME);
    }
  }

  private static long inverse(long value) {
    long result = 1;
    long base = value;
    for (long power = PRIME - 2; power > 0; power >>= 1) {
      result = (power & 1) == 1 ? result * base % PRIME : result;
      base = base * base % PRIME;
    }
    return result;
  }
}
