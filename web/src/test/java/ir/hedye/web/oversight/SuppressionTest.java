package ir.hedye.web.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Counts under 5 stay hidden, and no sum tells them")
class SuppressionTest {
  private static final int TABLES = 300;

  /** Country, two offices, and three branches of each. */
  private static final int[] SMALL_TREE = {-1, 0, 0, 1, 1, 1, 2, 2, 2};

  private static Grid small(Grid.Rows rows, long[]... branches) {
    var leaves = new long[SMALL_TREE.length][branches[0].length];
    System.arraycopy(branches, 0, leaves, 3, branches.length);
    return new Grid(SMALL_TREE, leaves, rows);
  }

  private static Grid oneSmallCount() {
    return small(
        Grid.Rows.APART,
        new long[] {3},
        new long[] {7},
        new long[] {40},
        new long[] {20},
        new long[] {30},
        new long[] {50});
  }

  @Test
  @DisplayName("With a small count goes the second smallest beside it, and nothing else")
  void the_second_smallest_goes_with_it() {
    Grid grid = oneSmallCount();

    assertThat(Suppression.of(grid, new BitSet()).stream()).containsExactly(3, 4);
  }

  @Test
  @DisplayName("And the reader with a pencil would notice if it did not")
  void and_the_pencil_notices() {
    var alone = new BitSet();
    alone.set(3);

    assertThat(Solver.computable(oneSmallCount(), alone)).containsExactly(3);
  }

  @Test
  @DisplayName("And if only rows were looked at, columns would tell")
  void and_rows_alone_would_not_do() {
    Grid grid =
        small(
            Grid.Rows.TOTAL_IS_KNOWN,
            new long[] {3, 6, 50},
            new long[] {9, 9, 9},
            new long[] {9, 9, 9},
            new long[] {9, 9, 9},
            new long[] {9, 9, 9},
            new long[] {9, 9, 9});
    var inTheRow = new BitSet();
    inTheRow.set(grid.cell(3, 0));
    inTheRow.set(grid.cell(3, 1));

    assertThat(Solver.computable(grid, inTheRow)).isNotEmpty();
    assertThat(Suppression.of(grid, new BitSet()).cardinality()).isGreaterThan(2);
    assertThat(Solver.computable(grid, Suppression.of(grid, new BitSet()))).isEmpty();
  }

  @Test
  @DisplayName("Two small ones that are 2 together are not hidden by each other alone")
  void two_ones_do_not_hide_each_other() {
    Grid grid =
        small(
            Grid.Rows.APART,
            new long[] {1},
            new long[] {1},
            new long[] {40},
            new long[] {20},
            new long[] {30},
            new long[] {50});

    assertThat(Suppression.of(grid, new BitSet()).stream()).containsExactly(3, 4, 5);
  }

  @Test
  @DisplayName("A zero tells of nobody and is shown; large counts alone stay as they are")
  void nothing_is_hidden_without_need() {
    Grid grid =
        small(
            Grid.Rows.FIRST_IS_TOTAL,
            new long[] {10, 0, 10},
            new long[] {15, 5, 10},
            new long[] {20, 0, 20},
            new long[] {9, 9, 0},
            new long[] {12, 6, 6},
            new long[] {5, 5, 0});

    assertThat(Suppression.of(grid, new BitSet()).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("In made-up countries no hidden count follows from what is shown, at any level")
  void no_hidden_count_follows(Grid.Rows rows) {
    var random = new Random(85);
    long hiddenInAll = 0;
    for (int table = 0; table < TABLES; table++) {
      Grid grid = anyGrid(random, rows);
      BitSet hidden = Suppression.of(grid, new BitSet());
      hiddenInAll += hidden.cardinality();

      assertThat(Solver.computable(grid, hidden)).isEmpty();
      assertThat(IntStream.range(0, grid.cells()).filter(cell -> !hidden.get(cell)))
          .noneMatch(cell -> Suppression.isSmall(grid.count(cell)));
      assertThat(grid.sums()).noneMatch(sum -> isTold(grid, hidden, sum));
    }
    assertThat(hiddenInAll).isGreaterThan(TABLES);
  }

  /** Whether what is hidden of a sum is known together, and small. */
  private static boolean isTold(Grid grid, BitSet hidden, Grid.Sum sum) {
    boolean isKnown = sum.total().isEmpty() || !hidden.get(sum.total().getAsInt());
    boolean hasMore = sum.parts().anyMatch(cell -> !hidden.get(cell) && grid.count(cell) > 0);
    long together = sum.parts().filter(hidden::get).mapToLong(grid::count).sum();
    return isKnown && hasMore && Suppression.isSmall(together);
  }

  private static Grid anyGrid(Random random, Grid.Rows rows) {
    int offices = 2 + random.nextInt(3);
    int branches = offices * (2 + random.nextInt(3));
    int columns = 2 + random.nextInt(4);
    int[] parents = new int[1 + offices + branches];
    parents[0] = -1;
    for (int branch = 0; branch < branches; branch++) {
      parents[1 + offices + branch] = 1 + branch % offices;
    }
    var leaves = new long[parents.length][columns];
    for (int leaf = 1 + offices; leaf < parents.length; leaf++) {
      long all = 0;
      for (int column = 1; column < columns; column++) {
        leaves[leaf][column] = random.nextInt(4) == 0 ? 0 : random.nextInt(30);
        all += leaves[leaf][column];
      }
      leaves[leaf][0] = rows == Grid.Rows.FIRST_IS_TOTAL ? all : random.nextInt(30);
    }
    return new Grid(parents, leaves, rows);
  }

  @Test
  @DisplayName("What another table hides is hidden here too, with what that needs")
  void what_is_forced_is_hidden() {
    Grid grid = anyGrid(new Random(3), Grid.Rows.TOTAL_IS_KNOWN);
    int forcedCell =
        IntStream.range(0, grid.cells())
            .filter(cell -> grid.count(cell) >= Suppression.LEAST_SHOWN)
            .reduce((_, last) -> last)
            .orElseThrow();
    var forced = new BitSet();
    forced.set(forcedCell);

    BitSet hidden = Suppression.of(grid, forced);

    assertThat(hidden.get(forcedCell)).isTrue();
    assertThat(Solver.computable(grid, hidden)).isEmpty();
  }
}
