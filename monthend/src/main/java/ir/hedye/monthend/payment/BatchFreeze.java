package ir.hedye.monthend.payment;

import ir.hedye.monthend.journal.Entry.Change;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthLock;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/** Stops a batch: nobody signs or releases it until another person lets it go on. */
public final class BatchFreeze {
  private static final String OPEN = " FROM batch_freeze WHERE batch_id = ? AND thawed_at IS NULL";

  private final Database database;

  public BatchFreeze(Database database) {
    this.database = database;
  }

  static boolean isFrozen(Connection connection, Batch batch) throws SQLException {
    return new Sql(connection).number("SELECT count(*)" + OPEN, batch.id()) > 0;
  }

  /** Freezes a batch that is not released. */
  public DeedAnswer freeze(Seen seen, Because because) throws SQLException {
    return database.inTransaction(connection -> freeze(connection, seen, because));
  }

  private static DeedAnswer freeze(Connection connection, Seen seen, Because because)
      throws SQLException {
    MonthLock.take(connection, Batches.PATIENCE);
    var batch = seen.unchanged(connection).filter(each -> each.state().isBeforeRelease());
    if (batch.isEmpty()) {
      return DeedAnswer.BATCH_CHANGED;
    }
    if (!because.isSaid()) {
      return DeedAnswer.NO_REASON;
    }
    if (isFrozen(connection, batch.get())) {
      return DeedAnswer.NOTHING_TO_DO;
    }
    begin(connection, batch.get(), because);
    return DeedAnswer.DONE;
  }

  private static void begin(Connection connection, Batch batch, Because because)
      throws SQLException {
    new Sql(connection)
        .run(
            """
            INSERT INTO batch_freeze (batch_id, freeze_no, reason, frozen_by, frozen_by_name)
            SELECT ?::int, count(*) + 1, ?, ?, ? FROM batch_freeze WHERE batch_id = ?\
            """,
            batch.id(),
            because.reason(),
            because.author().key(),
            because.author().name(),
            batch.id());
    note(connection, true, batch, because);
  }

  /** Ends a freeze; not for who began it. */
  public DeedAnswer thaw(Seen seen, Because because) throws SQLException {
    return database.inTransaction(connection -> thaw(connection, seen, because));
  }

  private static DeedAnswer thaw(Connection connection, Seen seen, Because because)
      throws SQLException {
    MonthLock.take(connection, Batches.PATIENCE);
    var batch = seen.unchanged(connection);
    if (batch.isEmpty()) {
      return DeedAnswer.BATCH_CHANGED;
    }
    if (!because.isSaid()) {
      return DeedAnswer.NO_REASON;
    }
    var by =
        new Sql(connection)
            .list(row -> row.getString(1), "SELECT frozen_by" + OPEN, batch.get().id());
    if (by.isEmpty()) {
      return DeedAnswer.NOTHING_TO_DO;
    }
    if (by.getFirst().equals(because.author().key())) {
      return DeedAnswer.SAME_PERSON;
    }
    end(connection, batch.get(), because);
    return DeedAnswer.DONE;
  }

  private static void end(Connection connection, Batch batch, Because because) throws SQLException {
    new Sql(connection)
        .run(
            """
            UPDATE batch_freeze
            SET thawed_at = now(), thawed_by = ?, thawed_by_name = ?, thaw_reason = ?
            WHERE batch_id = ? AND thawed_at IS NULL\
            """,
            because.author().key(),
            because.author().name(),
            because.reason(),
            batch.id());
    note(connection, false, batch, because);
  }

  private static void note(Connection connection, boolean frozen, Batch batch, Because because)
      throws SQLException {
    var change = new Change(frozen ? "" : "FROZEN", because.reason());
    String deed = frozen ? "BATCH_FROZEN" : "BATCH_THAWED";
    FinanceJournal.note(connection, because.author(), FinanceJournal.Note.of(deed, batch, change));
  }
}
