package ir.hedye.monthend.insured;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.feed.Cursor;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.feed.UsualReader;
import java.util.Arrays;

/** The rows of one block about people who matter, as plain numbers. */
final class HistoryPart implements UsualReader {
  /** Longs a row: see {@link HistoryShelf}. */
  private static final int LONGS = HistoryShelf.LONGS;

  private final HistoryStore store;
  private final Cursor record = new Cursor();
  private final ContributionLine line = new ContributionLine();
  private int size;
  private int[] person = new int[4096];
  private long[] rows = new long[4096 * LONGS];

  HistoryPart(HistoryStore store) {
    this.store = store;
  }

  @Override
  public void read(Row row) {
    if (ContributionRows.read(row, line)) {
      int at = store.personAt(line.nationalId());
      if (at >= 0) {
        keep(at, store.listKeys().of(row));
      }
    }
  }

  @Override
  public int readUsual(byte[] bytes, int from, int to) {
    if (!record.begin(bytes, from)) {
      return Cursor.UNUSUAL;
    }
    int next = ContributionRows.readUsual(record, to, line);
    if (next == Cursor.UNUSUAL) {
      return next;
    }
    int at = store.personAt(line.nationalId());
    if (at < 0) {
      return NationalId.checks(line.nationalId()) ? next : Cursor.UNUSUAL;
    }
    keep(at, line.list); // a person who is known has an ID that checks
    return next;
  }

  private void keep(int at, long list) {
    if (size == person.length) {
      person = Arrays.copyOf(person, size * 2);
      rows = Arrays.copyOf(rows, size * 2 * LONGS);
    }
    int to = size * LONGS;
    rows[to] = line.packed();
    rows[to + 1] = line.wage();
    rows[to + 2] = list;
    rows[to + 3] = (long) line.start() << 32 | line.leave();
    person[size++] = at;
  }

  /** Forgets its rows, to be filled again. */
  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /** The number of the person in that row. */
  int person(int row) {
    return person[row];
  }

  /** All rows, {@link HistoryShelf#LONGS} numbers each. */
  long[] rows() {
    return rows;
  }
}
