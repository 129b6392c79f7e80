package ir.hedye.web.oversight;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * One table over all areas of the country, with what stays hidden in it. A cell is hidden wherever
 * it stands or nowhere, so pages of different levels cannot be played off against each other.
 */
final class Sheet {
  private final Areas areas;
  private final List<String> columns;
  private final Grid counts;
  private final Grid rials;
  private final BitSet hidden;

  /** Gathers a table, branch by branch. */
  static final class Gathering {
    private final Areas areas;
    private final List<String> columns;
    private final long[][] counts;
    private final long[][] rials;

    Gathering(Areas areas, List<String> columns) {
      this.areas = areas;
      this.columns = columns;
      this.counts = new long[areas.all().size()][columns.size()];
      this.rials = new long[areas.all().size()][columns.size()];
    }

    /** Adds to that column; a column the table does not have is left out. */
    Gathering add(String branch, String column, Amount amount) {
      int at = columns.indexOf(column);
      if (at >= 0) {
        int area = areas.placeOfBranch(branch);
        counts[area][at] += amount.count();
        rials[area][at] += amount.rials();
      }
      return this;
    }

    Sheet close(Grid.Rows rows) {
      return close(rows, new BitSet());
    }

    /**
     * @param hiddenAreas areas of which nothing is told, because another table hides their whole
     */
    Sheet close(Grid.Rows rows, BitSet hiddenAreas) {
      return new Sheet(this, rows, hiddenAreas);
    }
  }

  /** So many, and their money. */
  record Amount(long count, long rials) {}

  private Sheet(Gathering gathering, Grid.Rows rows, BitSet hiddenAreas) {
    this.areas = gathering.areas;
    this.columns = gathering.columns;
    if (rows == Grid.Rows.FIRST_IS_TOTAL) {
      addUp(gathering.counts);
      addUp(gathering.rials);
    }
    this.counts = new Grid(areas.parents(), gathering.counts, rows);
    this.rials = new Grid(areas.parents(), gathering.rials, rows);
    var forced = new BitSet();
    hiddenAreas.stream()
        .forEach(area -> {
          for (int column = 0; column < columns.size(); column++) {
            forced.set(counts.cell(area, column));
          }
        });
    this.hidden = Suppression.of(counts, forced);
  }

  private static void addUp(long[][] table) {
    for (long[] row : table) {
      row[0] = LongStream.of(row).skip(1).sum();
    }
  }

  List<String> columns() {
    return columns;
  }

  /** The count; empty where it is hidden. */
  OptionalLong count(Area area, String column) {
    int cell = cell(area, column);
    return hidden.get(cell) ? OptionalLong.empty() : OptionalLong.of(counts.count(cell));
  }

  /** The money; empty where the count is hidden. */
  OptionalLong rials(Area area, String column) {
    int cell = cell(area, column);
    return hidden.get(cell) ? OptionalLong.empty() : OptionalLong.of(rials.count(cell));
  }

  /** The sum of columns; empty where one of them is hidden. */
  OptionalLong count(Area area, List<String> columns) {
    return together(columns.stream().map(column -> count(area, column)).toList());
  }

  OptionalLong rials(Area area, List<String> columns) {
    return together(columns.stream().map(column -> rials(area, column)).toList());
  }

  private static OptionalLong together(List<OptionalLong> parts) {
    return parts.stream().allMatch(OptionalLong::isPresent)
        ? OptionalLong.of(parts.stream().mapToLong(OptionalLong::getAsLong).sum())
        : OptionalLong.empty();
  }

  /** The areas in which that column is hidden. */
  BitSet hiddenIn(String column) {
    var found = new BitSet();
    for (Area area : areas.all()) {
      if (hidden.get(cell(area, column))) {
        found.set(areas.placeOf(area));
      }
    }
    return found;
  }

  private int cell(Area area, String column) {
    return counts.cell(areas.placeOf(area), columns.indexOf(column));
  }
}
