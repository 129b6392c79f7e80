package ir.hedye.monthend.payment;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.journal.Entry.Change;
import ir.hedye.monthend.store.MonthLock;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * People keep money back from one person: what the law says stands, but no payment is proposed or
 * released until a second person ends it.
 */
public final class Withholding {
  /** Somebody waits at a page: a run outlasts it, nothing else does. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private Withholding() {}

  /** Why in kind. */
  public enum Kind {
    /** Something is wrong, or may be. */
    FROZEN,
    /** This person's payments are not to be made by the machine alone. */
    AUTOMATION_OFF
  }

  /** From whom, and in which kind. */
  public record Of(NationalId person, Kind kind) {}

  /**
   * One that has not ended.
   *
   * @param by the key of who began it, and may not end it
   */
  public record Open(long id, Of of, String reason, String by, String byName, Instant since) {}

  /**
   * Begins one; false when one of that kind is there already, or no reason is given. The next run
   * takes an unreleased line out of its batch, a release before it does the same.
   *
   * @param connection in a transaction
   * @throws ir.hedye.monthend.store.MonthBusyException when a month is being run
   */
  public static boolean begin(Connection connection, Of of, Because because) throws SQLException {
    MonthLock.take(connection, PATIENCE); // or a run would forget the person in its queue
    boolean begun = because.isSaid() && insert(connection, of, because);
    if (begun) {
      changed(connection, of, because, false);
    }
    return begun;
  }

  private static boolean insert(Connection connection, Of of, Because because) throws SQLException {
    return new Sql(connection)
            .run(
                """
                INSERT INTO withholding (national_id, kind, reason, begun_by, begun_by_name)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (national_id, kind) WHERE ended_at IS NULL DO NOTHING\
                """,
                of.person().number(),
                of.kind().name(),
                because.reason(),
                because.author().key(),
                because.author().name())
        == 1;
  }

  /**
   * Ends one; not for who began it. The next run proposes what is due.
   *
   * @throws ir.hedye.monthend.store.MonthBusyException when a month is being run
   */
  public static DeedAnswer end(Connection connection, Of of, Because because) throws SQLException {
    MonthLock.take(connection, PATIENCE);
    if (!because.isSaid()) {
      return DeedAnswer.NO_REASON;
    }
    var open =
        open(connection, of.person()).stream().filter(each -> each.of().equals(of)).findFirst();
    if (open.isEmpty()) {
      return DeedAnswer.NOTHING_TO_DO;
    }
    if (open.get().by().equals(because.author().key())) {
      return DeedAnswer.SAME_PERSON;
    }
    boolean ended = end(connection, open.get(), because);
    return ended ? DeedAnswer.DONE : DeedAnswer.NOTHING_TO_DO;
  }

  private static boolean end(Connection connection, Open open, Because because)
      throws SQLException {
    long ended =
        new Sql(connection)
            .run(
                """
                UPDATE withholding
                SET ended_at = now(), ended_by = ?, ended_by_name = ?, end_reason = ?
                WHERE withholding_id = ? AND ended_at IS NULL\
                """,
                because.author().key(),
                because.author().name(),
                because.reason(),
                open.id());
    if (ended == 1) {
      changed(connection, open.of(), because, true);
    }
    return ended == 1;
  }

  private static void changed(Connection connection, Of of, Because because, boolean ended)
      throws SQLException {
    new Sql(connection)
        .run("INSERT INTO changed_person VALUES (?) ON CONFLICT DO NOTHING", of.person().number());
    String kind = of.kind().name();
    var change =
        ended ? new Change(kind, because.reason()) : Change.to(kind + ": " + because.reason());
    FinanceJournal.note(
        connection,
        because.author(),
        new FinanceJournal.Note(ended ? "WITHHOLDING_ENDED" : "WITHHELD", "person", change),
        of.person().number());
  }

  /** Those that stand about a person. */
  public static List<Open> open(Connection connection, NationalId person) throws SQLException {
    return new Sql(connection)
        .list(
            Withholding::open,
            "SELECT * FROM withholding WHERE national_id = ? AND ended_at IS NULL ORDER BY kind",
            person.number());
  }

  /** All that stand, the eldest first. */
  public static List<Open> all(Connection connection) throws SQLException {
    return new Sql(connection)
        .list(
            Withholding::open,
            "SELECT * FROM withholding WHERE ended_at IS NULL ORDER BY withholding_id");
  }

  private static Open open(ResultSet row) throws SQLException {
    return new Open(
        row.getLong("withholding_id"),
        new Of(NationalId.of(row.getLong("national_id")), Kind.valueOf(row.getString("kind"))),
        row.getString("reason"),
        row.getString("begun_by"),
        row.getString("begun_by_name"),
        row.getObject("begun_at", OffsetDateTime.class).toInstant());
  }
}
