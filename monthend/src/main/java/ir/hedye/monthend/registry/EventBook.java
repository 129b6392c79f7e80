package ir.hedye.monthend.registry;

import com.carrotsearch.hppc.LongIntHashMap;
import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.FeedScan;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.feed.RowReader;
import ir.hedye.monthend.feed.Scanned;
import ir.hedye.monthend.feed.TwinRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The events of one file, in memory: one row an event, identical rows once, none of an event whose
 * good rows differ.
 */
public final class EventBook {
  private final List<EventLine> lines = new ArrayList<>();
  private final LongIntHashMap places = new LongIntHashMap();
  private final TwinRows twins = new TwinRows();

  private static final class Part implements RowReader {
    private final List<EventLine> lines = new ArrayList<>();

    @Override
    public void read(Row row) {
      MarriageRows.read(row).ifPresent(lines::add);
    }
  }

  /** Takes a file in. */
  public Scanned load(FeedFile file, Rejects rejects) {
    Scanned scanned =
        new FeedScan<>(file, MarriageRows.COLUMNS, Part::new, this::append).run(rejects);
    twins
        .fetch(file, MarriageRows.COLUMNS, EventBook::key, 0, RowFault.DIFFERENT_ROWS.english())
        .inOrder()
        .forEach(rejects::addGood);
    return scanned;
  }

  private static long key(Row row) {
    return MarriageRows.read(row).map(EventLine::eventId).orElse(Fields.BAD);
  }

  private void append(Part part) {
    for (EventLine line : part.lines) {
      int place = places.getOrDefault(line.eventId(), -1);
      if (place < 0) {
        places.put(line.eventId(), lines.size());
        lines.add(line);
      } else if (!lines.get(place).equals(line)) {
        twins.add(line.eventId());
      }
    }
  }

  /** The events that are taken, by number. */
  public List<EventLine> inOrder() {
    var taken = new ArrayList<EventLine>(lines.size());
    boolean inOrder = true;
    for (EventLine line : lines) {
      if (!twins.contains(line.eventId())) {
        inOrder &= taken.isEmpty() || taken.getLast().eventId() < line.eventId();
        taken.add(line);
      }
    }
    if (!inOrder) {
      taken.sort(Comparator.comparingLong(EventLine::eventId));
    }
    return Collections.unmodifiableList(taken);
  }
}
