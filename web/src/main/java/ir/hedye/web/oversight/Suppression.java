package ir.hedye.web.oversight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Which counts of a published table stay hidden (ADR 24). Counts from 1 to 4 do, and so many others
 * with them, the smallest first, that none of the hidden ones can be computed from what is shown.
 *
 * <p>Each count stands in two equations, so it is an edge between two of them. What is hidden can
 * be computed if and only if its edge lies on no circle of hidden edges; so each hidden edge is
 * given a circle, the one that costs the fewest people; sums of many weigh more than their parts.
 */
final class Suppression {
  /** From here on a count is shown. */
  static final int LEAST_SHOWN = 5;

  /** A zero hides badly: it is taken only where nothing else is left. */
  private static final long COST_OF_ZERO = 1L << 40;

  private final Grid grid;
  private final BitSet hidden = new BitSet();
  private final List<List<Integer>> edgesOf = new ArrayList<>();

  private Suppression(Grid grid) {
    this.grid = grid;
    for (int equation = 0; equation < grid.equations(); equation++) {
      edgesOf.add(new ArrayList<>());
    }
    for (int cell = 0; cell < grid.cells(); cell++) {
      edgesOf.get(grid.one(cell)).add(cell);
      edgesOf.get(grid.other(cell)).add(cell);
    }
  }

  /**
   * The cells that stay hidden.
   *
   * @param forced hidden for another table's sake
   */
  static BitSet of(Grid grid, BitSet forced) {
    var suppression = new Suppression(grid);
    for (int cell = 0; cell < grid.cells(); cell++) {
      long count = grid.count(cell);
      if (isSmall(count) || (forced.get(cell) && count > 0)) {
        suppression.hidden.set(cell);
      }
    }
    suppression.protectAll();
    return suppression.hidden;
  }

  static boolean isSmall(long count) {
    return count > 0 && count < LEAST_SHOWN;
  }

  private void protectAll() {
    do {
      for (int cell : hidden.stream().toArray()) {
        protect(cell);
      }
    } while (growSums());
  }

  /** Hides the cheapest way round that cell; ways of hidden cells cost nothing. */
  private void protect(int cell) {
    int from = grid.one(cell);
    int to = grid.other(cell);
    int[] cameBy = cheapestWay(from, to, cell);
    for (int at = to; at != from; at = otherEnd(cameBy[at], at)) {
      if (cameBy[at] < 0) {
        return; // there is no way round: the cell stands in one equation with nothing beside it
      }
      hidden.set(cameBy[at]);
    }
  }

  private record Reached(int equation, long cost) implements Comparable<Reached> {
    @Override
    public int compareTo(Reached other) {
      return Long.compare(cost, other.cost);
    }
  }

  /** For each equation the cell by which the cheapest way from there comes, -1 for none. */
  private int[] cheapestWay(int from, int to, int without) {
    var way = new Way(new int[grid.equations()], new long[grid.equations()], new PriorityQueue<>());
    Arrays.fill(way.cameBy, -1);
    Arrays.fill(way.costs, Long.MAX_VALUE);
    way.costs[from] = 0;
    way.queue.add(new Reached(from, 0));
    for (Reached at = way.queue.poll(); at != null && at.equation != to; at = way.queue.poll()) {
      if (at.cost == way.costs[at.equation]) {
        goOn(way, at, without);
      }
    }
    return way.cameBy;
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Way(int[] cameBy, long[] costs, PriorityQueue<Reached> queue) {}

  private void goOn(Way way, Reached at, int without) {
    for (int cell : edgesOf.get(at.equation)) {
      int next = otherEnd(cell, at.equation);
      long cost = at.cost + cost(cell);
      if (cell != without && cost < way.costs[next]) {
        way.costs[next] = cost;
        way.cameBy[next] = cell;
        way.queue.add(new Reached(next, cost));
      }
    }
  }

  private long cost(int cell) {
    if (hidden.get(cell)) {
      return 0;
    }
    return grid.count(cell) == 0 ? COST_OF_ZERO : grid.count(cell) * grid.weight(cell);
  }

  private int otherEnd(int cell, int equation) {
    return grid.one(cell) == equation ? grid.other(cell) : grid.one(cell);
  }

  /** What is hidden of a sum that is known is a count too: it must not be small either. */
  private boolean growSums() {
    boolean grown = false;
    for (Grid.Sum sum : grid.sums()) {
      boolean isKnown = sum.total().isEmpty() || !hidden.get(sum.total().getAsInt());
      long together = sum.parts().filter(hidden::get).mapToLong(grid::count).sum();
      if (isKnown && isSmall(together)) {
        grown |= hideNext(sum);
      }
    }
    return grown;
  }

  private boolean hideNext(Grid.Sum sum) {
    OptionalInt next =
        IntStream.concat(sum.parts(), sum.total().stream())
            .filter(cell -> !hidden.get(cell) && grid.count(cell) > 0)
            .boxed()
            .min((a, b) -> Long.compare(cost(a), cost(b)))
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty());
    next.ifPresent(hidden::set);
    return next.isPresent();
  }
}
