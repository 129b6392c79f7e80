package ir.hedye.web.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Counts of all areas in some columns, and the sums in which they stand: an area is the sum of
 * those below it, and a row's first column the sum of the others, where the table tells it.
 */
final class Grid {
  private static final int OUTSIDE = 0;
  private static final int COUNTRY = 0;
  private static final long WEIGHT_OF_COUNTRY = 1_000;
  private static final long WEIGHT_OF_OFFICE = 4;
  private static final long WEIGHT_OF_TOTAL = 4;

  private final int[] parents;
  private final boolean[] isLeaf;
  private final int columns;
  private final Rows rows;
  private final long[] counts;

  /** What the counts of a row have to do with each other. */
  enum Rows {
    /** The first is the sum of the others. */
    FIRST_IS_TOTAL,
    /** Their sum is told elsewhere. */
    TOTAL_IS_KNOWN,
    /** Nothing. */
    APART
  }

  /**
   * A sum that readers can make.
   *
   * @param area of the parts' row, or of the total above the parts; see {@code column}
   * @param column the column down which it is summed; -1 along a row
   */
  record Sum(Grid grid, int area, int column) {
    IntStream parts() {
      return column < 0
          ? IntStream.range(grid.firstPart(), grid.columns).map(c -> grid.cell(area, c))
          : IntStream.range(0, grid.parents.length)
              .filter(child -> grid.parents[child] == area)
              .map(child -> grid.cell(child, column));
    }

    /** Empty where the total is no cell of this table, but may be known all the same. */
    OptionalInt total() {
      if (column >= 0) {
        return OptionalInt.of(grid.cell(area, column));
      }
      return grid.firstPart() > 0 ? OptionalInt.of(grid.cell(area, 0)) : OptionalInt.empty();
    }
  }

  /**
   * @param parents the area above each; -1 for the country, which comes first
   * @param leaves the counts of areas without others below them; of the others nothing
   */
  Grid(int[] parents, long[][] leaves, Rows rows) {
    this.parents = parents.clone();
    this.columns = leaves[0].length;
    this.rows = rows;
    this.isLeaf = new boolean[parents.length];
    this.counts = new long[parents.length * columns];
    for (int area = 0; area < parents.length; area++) {
      int each = area;
      isLeaf[area] = IntStream.of(parents).noneMatch(parent -> parent == each);
      if (isLeaf[area]) {
        addUp(area, leaves[area]);
      }
    }
  }

  private void addUp(int leaf, long[] row) {
    for (int area = leaf; area >= 0; area = parents[area]) {
      for (int column = 0; column < columns; column++) {
        counts[cell(area, column)] += row[column];
      }
    }
  }

  int cell(int area, int column) {
    return area * columns + column;
  }

  int cells() {
    return counts.length;
  }

  long count(int cell) {
    return counts[cell];
  }

  private int firstPart() {
    return rows == Rows.FIRST_IS_TOTAL ? 1 : 0;
  }

  /** How dear it is to hide a cell: what many look at is hidden last. */
  long weight(int cell) {
    int area = cell / columns;
    long ofArea = area == COUNTRY ? WEIGHT_OF_COUNTRY : isLeaf[area] ? 1 : WEIGHT_OF_OFFICE;
    boolean isTotal = rows == Rows.FIRST_IS_TOTAL && cell % columns == 0;
    return isTotal ? ofArea * WEIGHT_OF_TOTAL : ofArea;
  }

  /** Outside, one for each area's own column, and one for each row of an area without others. */
  int equations() {
    return 1 + counts.length + parents.length;
  }

  /** The equation below: the areas below it, or its own row. */
  int one(int cell) {
    int area = cell / columns;
    if (!isLeaf[area]) {
      return 1 + cell;
    }
    return rows == Rows.APART ? OUTSIDE : 1 + counts.length + area;
  }

  /** The equation above, of which it is a part. */
  int other(int cell) {
    int area = cell / columns;
    return area == COUNTRY ? OUTSIDE : 1 + cell(parents[area], cell % columns);
  }

  List<Sum> sums() {
    var sums = new ArrayList<Sum>();
    for (int area = 0; area < parents.length; area++) {
      if (rows != Rows.APART) {
        sums.add(new Sum(this, area, -1));
      }
      for (int column = 0; !isLeaf[area] && column < columns; column++) {
        sums.add(new Sum(this, area, column));
      }
    }
    return sums;
  }
}
