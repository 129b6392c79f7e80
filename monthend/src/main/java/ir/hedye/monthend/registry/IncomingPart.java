package ir.hedye.monthend.registry;

import ir.hedye.law.article85.Marriage;
import ir.hedye.monthend.feed.Reject;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.feed.RowReader;
import ir.hedye.monthend.store.CopyText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One block of a delivery, held against what is known: only rows that bring something are turned
 * into COPY text.
 */
final class IncomingPart implements RowReader {
  private final KnownEvents known;
  private final CopyText copy = new CopyText();
  private final PlainRow plain = new PlainRow();
  private final Map<Integer, Reject> refusals = new HashMap<>();
  private long[] ids = new long[1024];
  private long[] prints = new long[1024];
  private int[] ends = new int[1024];
  private int[] places = new int[1024];
  private int size;

  IncomingPart(KnownEvents known) {
    this.known = known;
  }

  @Override
  public void read(Row row) {
    if (plain.isRepeated(row, known)) {
      keep(plain.eventId(), plain.place(), plain.print());
    } else {
      MarriageRows.read(row).ifPresent(line -> judge(row, line));
    }
  }

  private void judge(Row row, EventLine line) {
    long print = EventPrint.of(line);
    int place = known.place(line.eventId());
    Optional<Reject> refusal = refusal(row, line, place, print);
    if (refusal.isPresent()) {
      refusals.put(size, refusal.get());
    } else if (place < 0 || print != known.print(place)) {
      write(line, print, place >= 0);
    }
    keep(line.eventId(), place, print);
  }

  private Optional<Reject> refusal(Row row, EventLine line, int place, long print) {
    if (place >= 0 && line.version() < known.version(place)) {
      return Optional.of(row.toReject(RowFault.LOWER_VERSION.english(), 1));
    }
    if (place >= 0 && line.version() == known.version(place) && print != known.print(place)) {
      return Optional.of(row.toReject(RowFault.OTHER_CONTENT.english(), 1));
    }
    return Optional.empty();
  }

  private void keep(long eventId, int place, long print) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      prints = Arrays.copyOf(prints, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      places = Arrays.copyOf(places, size * 2);
    }
    ids[size] = eventId;
    prints[size] = print;
    places[size] = place;
    ends[size++] = copy.length();
  }

  private void write(EventLine line, long print, boolean isKnown) {
    copy.add(line.eventId()).add(line.version()).add(line.revoked());
    copy.add(line.contract() == Marriage.Contract.PERMANENT);
    copy.add(line.marriedOn()).add(line.registeredOn()).add(line.office());
    spouse(line.husband());
    spouse(line.wife());
    copy.add(line.province()).add(print).add(isKnown).endRow();
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

  /** The event's place among the known, or -1. */
  int place(int row) {
    return places[row];
  }

  /** Why the row is set aside for its version; empty for nearly all. */
  Optional<Reject> refusal(int row) {
    return Optional.ofNullable(refusals.get(row));
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
