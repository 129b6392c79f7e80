package ir.hedye.monthend.journal;

import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The chain of seals over the journal and over readings of people's files. Why what is sealed is
 * taken from a queue, and what the chain proves: ADR 20.
 */
public final class Chain {
  private static final String BEFORE_THE_FIRST = "0".repeat(64);

  /** "HEDYE" and the journal. */
  private static final long LOCK = 0x4845_4459_454AL;

  /** So many rows go into one seal at most: memory has an end. */
  private static final int ROWS_MAX = 10_000;

  private static final String TAKE =
      """
      WITH next AS (SELECT kind, id FROM journal_open ORDER BY kind, id LIMIT ?),
      taken AS (DELETE FROM journal_open o USING next n WHERE o.kind = n.kind AND o.id = n.id
        RETURNING o.kind, o.id)
      SELECT kind, id FROM taken ORDER BY kind, id
      """;

  private static final String WRITE =
      """
      INSERT INTO journal_seal (seal_no, entries, readings, first_entry, last_entry, hash)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private static final String OUTSIDE =
      """
      SELECT 'journal entry ' || entry_id FROM journal_entry e
      WHERE NOT EXISTS (SELECT FROM journal_open o WHERE o.kind = 'ENTRY' AND o.id = e.entry_id)
        AND NOT EXISTS (SELECT FROM (SELECT unnest(entries) AS id FROM journal_seal) s
          WHERE s.id = e.entry_id)
      UNION ALL
      SELECT 'reading ' || reading_id FROM reading r
      WHERE NOT EXISTS (SELECT FROM journal_open o WHERE o.kind = 'READING' AND o.id = r.reading_id)
        AND NOT EXISTS (SELECT FROM (SELECT unnest(readings) AS id FROM journal_seal) s
          WHERE s.id = r.reading_id)
      ORDER BY 1 LIMIT 20
      """;

  private static final String LAST =
      "SELECT seal_no, hash FROM journal_seal ORDER BY seal_no DESC LIMIT 1";

  private static final String ANCHOR =
      """
      INSERT INTO journal_anchor (subject, seal_no)
      SELECT ?, seal_no FROM journal_seal ORDER BY seal_no DESC LIMIT 1 ON CONFLICT DO NOTHING
      """;

  private static final String ANCHORED =
      "SELECT hash FROM journal_anchor JOIN journal_seal USING (seal_no) WHERE subject = ?";

  private Chain() {}

  /** The end of the chain. */
  record Head(long no, String hash) {}

  /** A row that waits for its seal. */
  private record Waiting(String kind, long id) {}

  /**
   * Seals whatever is committed and not sealed, in a transaction of its own; says how many seals.
   */
  public static int seal(Database database) throws SQLException {
    return database.inTransaction(Chain::seal);
  }

  private static int seal(Connection transaction) throws SQLException {
    var sql = new Sql(transaction);
    if (sql.number("SELECT count(*) FROM (SELECT FROM journal_open LIMIT 1) one") == 0) {
      return 0;
    }
    sql.list(_ -> 0, "SELECT pg_advisory_xact_lock(?)", LOCK);
    int seals = 0;
    for (var taken = take(sql); !taken.isEmpty(); taken = take(sql)) {
      write(sql, taken);
      seals++;
    }
    return seals;
  }

  private static List<Waiting> take(Sql sql) throws SQLException {
    return sql.list(row -> new Waiting(row.getString(1), row.getLong(2)), TAKE, ROWS_MAX);
  }

  private static void write(Sql sql, List<Waiting> taken) throws SQLException {
    Head before = head(sql).orElse(new Head(0, BEFORE_THE_FIRST));
    long at = sql.number("SELECT (extract(epoch FROM now()) * 1000000)::bigint");
    var batch = new SealedBatch(before.no() + 1, ids(taken, "ENTRY"), ids(taken, "READING"), at);
    sql.run(
        WRITE,
        batch.no(),
        sql.connection().createArrayOf("bigint", batch.entries()),
        sql.connection().createArrayOf("bigint", batch.readings()),
        batch.first(),
        batch.last(),
        batch.hash(sql.connection(), before.hash()));
  }

  private static Long[] ids(List<Waiting> taken, String kind) {
    return taken.stream()
        .filter(row -> row.kind().equals(kind))
        .map(Waiting::id)
        .toArray(Long[]::new);
  }

  private static Optional<Head> head(Sql sql) throws SQLException {
    return sql.list(row -> new Head(row.getLong(1), row.getString(2)), LAST).stream().findFirst();
  }

  /** Lets that subject carry the chain's head as it is now, for ever. */
  public static void anchor(Connection transaction, String subject) throws SQLException {
    new Sql(transaction).run(ANCHOR, subject);
  }

  /** The head which that subject carries; empty when nothing was sealed then. */
  public static Optional<String> anchored(Connection connection, String subject)
      throws SQLException {
    return new Sql(connection)
        .list(row -> row.getString(1), ANCHORED, subject).stream().findFirst();
  }

  /** What hears of each broken link, in the chain's order. */
  public interface Broken {
    void link(String what);
  }

  /** Makes every seal again; answers how many there are. */
  public static long verify(Connection connection, Broken broken) throws SQLException {
    var numbers =
        new Sql(connection)
            .list(row -> row.getLong(1), "SELECT seal_no FROM journal_seal ORDER BY seal_no");
    String before = BEFORE_THE_FIRST;
    long expected = 1;
    for (long no : numbers) {
      if (no != expected) {
        broken.link("journal seal " + expected + " is missing");
      }
      SealedBatch.Stored seal = SealedBatch.find(connection, no);
      if (!seal.batch().hash(connection, before).equals(seal.hash())) {
        broken.link(seal.batch().name() + ": does not fit its rows or the seal before");
      }
      before = seal.hash();
      expected = no + 1;
    }
    outside(connection).forEach(broken::link);
    return numbers.size();
  }

  /** Rows that neither a seal covers nor the queue holds. */
  private static Stream<String> outside(Connection connection) throws SQLException {
    return new Sql(connection).list(row -> row.getString(1) + " is in no seal", OUTSIDE).stream();
  }
}
