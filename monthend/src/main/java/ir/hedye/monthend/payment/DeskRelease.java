package ir.hedye.monthend.payment;

import ir.hedye.monthend.payment.Release.Order;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;

/** Releases one signed batch from the desk, as it was seen and once: who comes second is told. */
public final class DeskRelease {
  private final Database database;
  private final Release release;
  private final Release.Before before;

  public DeskRelease(Database database, Batches batches, Release.Before before) {
    this.database = database;
    this.release = new Release(database, batches, before);
    this.before = before;
  }

  /** What a release came to; the report is there when it was done. */
  public record Released(DeedAnswer answer, Optional<ReleaseReport> report) {}

  private record Decided(DeedAnswer answer, Optional<Batch> batch, int dropped) {
    static Decided not(DeedAnswer answer) {
      return new Decided(answer, Optional.empty(), 0);
    }
  }

  /**
   * Releases the batch.
   *
   * @param at Tehran's wall clock
   */
  public Released release(Seen seen, Author author, LocalDateTime at) throws SQLException {
    var order = new Order(author, at);
    var decided = database.inTransaction(connection -> decide(connection, seen, order));
    if (decided.batch().isEmpty()) {
      return new Released(decided.answer(), Optional.empty());
    }
    var report = release.send(decided.batch().get().month(), decided.dropped());
    return new Released(decided.answer(), Optional.of(report));
  }

  private Decided decide(Connection connection, Seen seen, Order order) throws SQLException {
    MonthLock.take(connection, Batches.PATIENCE);
    var batch = seen.unchanged(connection).filter(each -> each.state() == BatchState.SIGNED);
    if (batch.isEmpty()) {
      return Decided.not(isReleased(connection, seen));
    }
    if (BatchFreeze.isFrozen(connection, batch.get())) {
      return Decided.not(DeedAnswer.FROZEN);
    }
    if (OwnPayments.inBatch(connection, batch.get(), order.author())) {
      return Decided.not(DeedAnswer.OWN_PAYMENT);
    }
    before.run(connection);
    int dropped = release.decide(connection, batch.get(), order);
    return new Decided(DeedAnswer.DONE, batch, dropped);
  }

  private static DeedAnswer isReleased(Connection connection, Seen seen) throws SQLException {
    return BatchTable.ifThere(connection, seen.batchId())
            .filter(batch -> !batch.state().isBeforeRelease())
            .isPresent()
        ? DeedAnswer.RELEASED_BEFORE
        : DeedAnswer.BATCH_CHANGED;
  }
}
