package ir.hedye.monthend.insured;

import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.feed.RowReader;
import java.util.Arrays;

/** The rows of one block about people who matter: columns of plain numbers. */
final class HistoryPart implements RowReader {
  private final HistoryStore store;
  private final ContributionLine line = new ContributionLine();
  int size;
  int[] person = new int[1024];
  long[] packed = new long[1024];
  long[] wage = new long[1024];
  long[] list = new long[1024];
  long[] dates = new long[1024];

  HistoryPart(HistoryStore store) {
    this.store = store;
  }

  @Override
  public void read(Row row) {
    if (!ContributionRows.read(row, line)) {
      return;
    }
    int at = store.personAt(line.nationalId());
    if (at < 0) {
      return;
    }
    if (size == person.length) {
      grow();
    }
    person[size] = at;
    packed[size] = line.packed();
    wage[size] = line.wage();
    list[size] = store.listKeys().of(row);
    dates[size++] = (long) line.start() << 32 | line.leave();
  }

  private void grow() {
    int larger = size * 2;
    person = Arrays.copyOf(person, larger);
    packed = Arrays.copyOf(packed, larger);
    wage = Arrays.copyOf(wage, larger);
    list = Arrays.copyOf(list, larger);
    dates = Arrays.copyOf(dates, larger);
  }
}
