package ir.hedye.monthend.insured;

import ir.hedye.law.history.ContributionHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The contribution rows of some hundred people. First they are added in whatever order, then asked
 * for by person: the first question puts the shelf in order.
 */
final class HistoryShelf {
  /** Longs a row: packed row and person, wage, list, dates; half a cache line. */
  static final int LONGS = 4;

  private static final int PERSON_SHIFT = 40;
  private static final long PACKED = (1L << PERSON_SHIFT) - 1;
  private static final int CHUNK = 256 * LONGS;

  private final List<long[]> chunks = new ArrayList<>();
  private long[] last = new long[0];
  private int filled;
  private PersonRuns.@Nullable Sorted runs;

  /** Adds a row of a part. */
  void add(HistoryPart part, int row) {
    if (filled == last.length) {
      last = new long[CHUNK];
      chunks.add(last);
      filled = 0;
    }
    long[] from = part.rows();
    int at = row * LONGS;
    long person = part.person(row) & (HistoryStore.SHELF - 1);
    last[filled] = person << PERSON_SHIFT | from[at];
    last[filled + 1] = from[at + 1];
    last[filled + 2] = from[at + 2];
    last[filled + 3] = from[at + 3];
    filled += LONGS;
  }

  /**
   * The rows of the person with that number on this shelf.
   *
   * @param rooms where to put the shelf in order; each is used by one thread at a time
   */
  ContributionHistory of(int person, Queue<SortingRoom> rooms) {
    return inOrder(rooms).of(person);
  }

  private synchronized PersonRuns.Sorted inOrder(Queue<SortingRoom> rooms) {
    PersonRuns.Sorted done = runs;
    if (done == null) {
      SortingRoom free = rooms.poll();
      SortingRoom room = free == null ? new SortingRoom() : free;
      done = sort(room);
      rooms.add(room);
      runs = done;
      chunks.clear();
      last = new long[0];
    }
    return done;
  }

  /** A counting sort: how many rows each has, then each row to its place. */
  private PersonRuns.Sorted sort(SortingRoom room) {
    var sorted = new PersonRuns(HistoryStore.SHELF, room);
    for (int i = 0; i < chunks.size(); i++) {
      expect(chunks.get(i), end(i), sorted);
    }
    sorted.open();
    for (int i = 0; i < chunks.size(); i++) {
      put(chunks.get(i), end(i), sorted);
    }
    return sorted.distinct();
  }

  private int end(int chunk) {
    return chunk == chunks.size() - 1 ? filled : CHUNK;
  }

  private static void expect(long[] chunk, int end, PersonRuns sorted) {
    for (int at = 0; at < end; at += LONGS) {
      sorted.expect((int) (chunk[at] >>> PERSON_SHIFT));
    }
  }

  private static void put(long[] chunk, int end, PersonRuns sorted) {
    for (int at = 0; at < end; at += LONGS) {
      sorted.put((int) (chunk[at] >>> PERSON_SHIFT), chunk, at, PACKED);
    }
  }
}
