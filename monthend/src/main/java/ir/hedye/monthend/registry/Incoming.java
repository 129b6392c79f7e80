package ir.hedye.monthend.registry;

import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.FeedScan;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Reject;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.feed.Row;
import ir.hedye.monthend.feed.Scanned;
import ir.hedye.monthend.feed.TwinRows;
import ir.hedye.monthend.store.CopyTarget;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Reads a delivery through once: what it brings goes to the staging table, everything else is only
 * counted.
 */
final class Incoming {
  private final KnownEvents known;
  private final CopyTarget target;
  private final Rejects rejects;
  private final SeenEvents seen;
  private final TwinRows twins = new TwinRows();
  private final List<Refused> refused = new ArrayList<>();
  private LongSupplier lineOf = () -> 0;

  /** A row set aside for its version. */
  private record Refused(long eventId, Reject reject) {}

  Incoming(KnownEvents known, CopyTarget target, Rejects rejects) {
    this.known = known;
    this.seen = new SeenEvents(known);
    this.target = target;
    this.rejects = rejects;
  }

  Scanned read(FeedFile file) {
    var scan =
        new FeedScan<>(file, MarriageRows.COLUMNS, () -> new IncomingPart(known), this::merge);
    lineOf = scan::mergedLine;
    Scanned scanned = scan.run(rejects);
    twins
        .fetch(file, MarriageRows.COLUMNS, Incoming::key, 0, RowFault.DIFFERENT_ROWS.english())
        .inOrder()
        .forEach(rejects::addGood);
    return scanned;
  }

  private static long key(Row row) {
    return MarriageRows.read(row).map(EventLine::eventId).orElse(Fields.BAD);
  }

  private void merge(IncomingPart part) {
    try {
      for (int row = 0; row < part.size(); row++) {
        merge(part, row);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void merge(IncomingPart part, int row) throws SQLException {
    long id = part.id(row);
    switch (seen.see(id, part.place(row), part.print(row))) {
      case FIRST -> mergeFirst(part, row, id);
      case SAME -> {} // identical rows count once
      case OTHERWISE -> twins.add(id);
    }
  }

  private void mergeFirst(IncomingPart part, int row, long id) throws SQLException {
    Optional<Reject> refusal = part.refusal(row);
    if (refusal.isPresent()) {
      refused.add(new Refused(id, refusal.get().shiftedBy(lineOf.getAsLong())));
    } else if (part.to(row) > part.from(row)) {
      target.write(part.copy(), part.from(row), part.to(row));
    }
  }

  /**
   * Sets rows aside for their version, but for those of events that have different rows; answers
   * how many.
   */
  long addRefused() {
    long count = 0;
    for (Refused row : refused) {
      if (!twins.contains(row.eventId)) {
        rejects.addGood(row.reject);
        count++;
      }
    }
    return count;
  }

  TwinRows twins() {
    return twins;
  }

  /** Events received before that the delivery does not name in a good row. */
  long[] missing() {
    return seen.missing();
  }

  /** Events that the delivery names in good rows. */
  long events() {
    return seen.count();
  }
}
