package ir.hedye.monthend.insured;

import com.carrotsearch.hppc.LongIntHashMap;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.monthend.feed.Columns;
import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.FeedScan;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.feed.Scanned;
import ir.hedye.monthend.insured.lists.ListEncoding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Contribution rows of the people who matter, in memory: 32 bytes a row, chained by person. Rows
 * that are equal in every column count once.
 */
public final class HistoryStore {
  private static final int CHUNK_BITS = 14;
  private static final int CHUNK = 1 << CHUNK_BITS;

  /** Longs a row: packed row and link, wage, list, dates; half a cache line. */
  private static final int LONGS = 4;

  private final LongIntHashMap people;
  private final int[] head;
  private final ListKeys listKeys = new ListKeys();
  private final List<long[]> chunks = new ArrayList<>();
  private int size;

  /**
   * Where the number of the person's next row stands beside the packed row, which takes 38 bits.
   */
  private static final int NEXT_SHIFT = 38;

  private static final long PACKED = (1L << NEXT_SHIFT) - 1;
  private static final int ROWS_MAX = (1 << 26) - 1;

  /**
   * @param people national ID → 0, 1, 2 …
   */
  public HistoryStore(LongIntHashMap people) {
    this.people = people;
    this.head = new int[people.size()];
    Arrays.fill(head, -1);
  }

  /** Takes a file in. */
  public Scanned load(FeedFile file, Rejects rejects) {
    Columns columns = ContributionRows.COLUMNS;
    return new FeedScan<>(file, columns, () -> new HistoryPart(this), this::append).run(rejects);
  }

  /** Takes the employers' lists of a folder in. */
  public List<Rejects> loadLists(ListFeed lists, Optional<ListEncoding> encoding) {
    return lists.read(encoding, () -> new HistoryPart(this), this::append);
  }

  int personAt(long nationalId) {
    return people.getOrDefault(nationalId, -1);
  }

  ListKeys listKeys() {
    return listKeys;
  }

  private void append(HistoryPart part) {
    for (int i = 0; i < part.size; i++) {
      if ((size & (CHUNK - 1)) == 0) {
        chunks.add(new long[CHUNK * LONGS]);
      }
      if (size == ROWS_MAX) {
        throw new IllegalStateException("more contribution rows than fit in memory");
      }
      long[] chunk = chunks.getLast();
      int at = (size & (CHUNK - 1)) * LONGS;
      long next = head[part.person[i]] + 1L;
      chunk[at] = part.packed[i] | next << NEXT_SHIFT;
      chunk[at + 1] = part.wage[i];
      chunk[at + 2] = part.list[i];
      chunk[at + 3] = part.dates[i];
      head[part.person[i]] = size++;
    }
  }

  /** A reader of histories with its own working memory: one a thread. */
  public final class Reader {
    private long[] packed = new long[128];
    private long[] wage = new long[128];
    private long[] list = new long[128];
    private long[] dates = new long[128];
    private long[] table = new long[512];
    private long turn;

    /** The rows of person number {@code person}; valid until the next call. */
    public ContributionHistory of(int person) {
      int count = 0;
      turn += 1L << Integer.SIZE;
      for (int row = head[person]; row >= 0; ) {
        long[] chunk = chunks.get(row >>> CHUNK_BITS);
        int at = (row & (CHUNK - 1)) * LONGS;
        if (count == packed.length) {
          grow();
        }
        packed[count] = chunk[at] & PACKED;
        wage[count] = chunk[at + 1];
        list[count] = chunk[at + 2];
        dates[count] = chunk[at + 3];
        count += isNew(count) ? 1 : 0;
        row = (int) (chunk[at] >>> NEXT_SHIFT) - 1;
      }
      return ContributionHistory.view(packed, wage, 0, count);
    }

    /** Whether row number {@code row} differs from all before it; remembers it. */
    private boolean isNew(int row) {
      int mask = table.length - 1;
      long mixed = (packed[row] * 31 + wage[row]) * 31 + list[row] + dates[row];
      int slot = (int) ((mixed * 0x9E3779B97F4A7C15L) >>> 40) & mask;
      while (table[slot] > turn) { // what an earlier turn left counts as empty
        if (same((int) table[slot] - 1, row)) {
          return false;
        }
        slot = (slot + 1) & mask;
      }
      table[slot] = turn | (row + 1);
      return true;
    }

    private boolean same(int a, int b) {
      return packed[a] == packed[b]
          && wage[a] == wage[b]
          && list[a] == list[b]
          && dates[a] == dates[b];
    }

    private void grow() {
      int larger = packed.length * 2;
      packed = Arrays.copyOf(packed, larger);
      wage = Arrays.copyOf(wage, larger);
      list = Arrays.copyOf(list, larger);
      dates = Arrays.copyOf(dates, larger);
      int count = larger / 2;
      table = new long[larger * 4];
      for (int row = 0; row < count; row++) {
        isNew(row);
      }
    }
  }
}
