package ir.hedye.monthend.registry;

import ir.hedye.law.article85.Marriage;
import ir.hedye.monthend.feed.Reject;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.feed.RowReader;
import ir.hedye.monthend.store.CopyText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One block of a delivery, held against what is known: only rows that bring something are turned
 * into COPY text.
 */
final class IncomingPart implements RowReader {
  private final KnownEvents known;
  private final CopyText copy = new CopyText();
  private final List<Optional<Reject>> refusals = new ArrayList<>();
  private long[] ids = new long[1024];
  private long[] prints = new long[1024];
  private int[] ends = new int[1024];
  private int size;

  IncomingPart(KnownEvents known) {
    this.known = known;
  }

  @Override
  public void read(Row row) {
    Optional<EventLine> line = MarriageRows.read(row);
    if (line.isEmpty()) {
      return;
    }
    long print = EventPrint.of(line.get());
    Optional<Reject> refusal = refusal(row, line.get(), print);
    if (refusal.isEmpty() && isNews(line.get(), print)) {
      write(line.get(), print);
    }
    keep(line.get().eventId(), print, refusal);
  }

  private Optional<Reject> refusal(Row row, EventLine line, long print) {
    int place = known.place(line.eventId());
    if (place >= 0 && line.version() < known.version(place)) {
      return Optional.of(row.toReject("a lower version than the one received", 1));
    }
    if (place >= 0 && line.version() == known.version(place) && print != known.print(place)) {
      return Optional.of(row.toReject("the same version with other content", 1));
    }
    return Optional.empty();
  }

  private boolean isNews(EventLine line, long print) {
    int place = known.place(line.eventId());
    return place < 0 || print != known.print(place);
  }

  private void keep(long eventId, long print, Optional<Reject> refusal) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      prints = Arrays.copyOf(prints, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    ids[size] = eventId;
    prints[size] = print;
    ends[size++] = copy.length();
    refusals.add(refusal);
  }

  private void write(EventLine line, long print) {
    copy.add(line.eventId()).add(line.version()).add(line.revoked());
    copy.add(line.contract() == Marriage.Contract.PERMANENT);
    copy.add(line.marriedOn()).add(line.registeredOn()).add(line.office());
    spouse(line.husband());
    spouse(line.wife());
    copy.add(line.province()).add(print).endRow();
  }

  private void spouse(SpouseLine spouse) {
    copy.add(spouse.id()).add(spouse.birthDate()).add(spouse.priorMarriages());
  }

  int size() {
    return size;
  }

  long id(int row) {
    return ids[row];
  }

  long print(int row) {
    return prints[row];
  }

  /** Why the row is set aside for its version; empty for nearly all. */
  Optional<Reject> refusal(int row) {
    return refusals.get(row);
  }

  CopyText copy() {
    return copy;
  }

  /** Where the row's COPY text begins; it is empty for a row that brings nothing. */
  int from(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  int to(int row) {
    return ends[row];
  }
}
