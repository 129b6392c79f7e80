package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.run.Stages;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A database with people, events, decisions and runs, as the earlier stages leave them. Person k is
 * the husband of event k, in branch 100 + k mod 3, office 01 for branch 100 and 02 for the others.
 */
public final class Books implements AutoCloseable {
  public static final JalaliMonth MONTH = new JalaliMonth(1405, 7);
  static final String SEAL = "5ea1".repeat(16);

  /** Databases that were used and emptied: making one takes longer than most tests. */
  private static final Deque<TestDatabase> EMPTIED = new ArrayDeque<>();

  private final TestDatabase test;

  private Books(TestDatabase test) {
    this.test = test;
  }

  public static Books open() throws SQLException {
    var emptied = EMPTIED.poll();
    var books = new Books(emptied == null ? fresh() : emptied);
    books.sql("INSERT INTO delivery VALUES (1, 140507, 'marriages.csv', 'd', 9, 9, 0, 0, 0, 0, 0)");
    books.sql("INSERT INTO fact VALUES ('', 'C', '')");
    return books;
  }

  private static TestDatabase fresh() throws SQLException {
    var stages =
        Stages.MIGRATIONS.stream()
            .filter(stage -> Books.class.getClassLoader().getResource(stage) != null)
            .toArray(String[]::new);
    return TestDatabase.fresh(stages);
  }

  public Database database() {
    return test.database();
  }

  /** As the role that owns the schema: for what the commands may not do. */
  Connection owner() throws SQLException {
    return test.connectAsOwner();
  }

  static PaymentSettings settings(String... pairs) {
    var environment = new java.util.HashMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      environment.put(pairs[i], pairs[i + 1]);
    }
    return PaymentSettings.from(Map.copyOf(environment));
  }

  static Batches batches(Path home, String... pairs) {
    return new Batches(home, settings(pairs));
  }

  /** A run of the month. */
  public void run(int runId, int runNo) throws SQLException {
    sql("INSERT INTO month_run VALUES (?, 140507, ?, 14050730, 1, 0, 0, ?)", runId, runNo, SEAL);
  }

  /** Persons, events and decisions {@code from} to {@code to}, decided by that run. */
  public void people(int runId, int from, int to) throws SQLException {
    change(connection -> new Couples(connection, runId).people(from, to));
  }

  /** Payments to persons {@code from} to {@code to}; payment k is person k's. */
  public void payments(int runId, int from, int to) throws SQLException {
    change(connection -> new Couples(connection, runId).payments(from, to));
  }

  /** A new payment to a person in place of an old one. */
  void replacement(int runId, long paymentId, long old) throws SQLException {
    change(connection -> new Couples(connection, runId).replacement(paymentId, old));
  }

  /** Run 1 with payments 1 to {@code count}, proposed, its files written. */
  public Books proposed(Batches batches, int count) throws SQLException {
    run(1, 1);
    people(1, 1, count);
    return proposed(batches, 1, () -> payments(1, 1, count));
  }

  Books proposed(Batches batches, int runId, Insert payments) throws SQLException {
    change(connection -> BatchTable.open(connection, runId));
    payments.run();
    change(connection -> {
      PaymentBook.opened(connection, runId);
      batches.propose(connection, runId);
    });
    batches.complete(database(), MONTH);
    return this;
  }

  /** The same, signed by two people. */
  public Books signed(Batches batches, int count) throws SQLException {
    proposed(batches, count);
    sign(batches);
    return this;
  }

  void sign(Batches batches) throws SQLException {
    var signing = new Signing(database(), batches);
    signing.sign(MONTH, "زهرا احمدی");
    signing.sign(MONTH, "حسن کریمی");
  }

  interface Insert {
    void run() throws SQLException;
  }

  /** What a command does in one transaction. */
  public interface Change {
    void on(Connection connection) throws SQLException;
  }

  public void change(Change work) throws SQLException {
    database()
        .inTransaction(connection -> {
          work.on(connection);
          return 1;
        });
  }

  int sql(String sql, Object... values) throws SQLException {
    try (var connection = test.connect();
        var statement = connection.prepareStatement(sql)) {
      set(statement, values);
      return statement.executeUpdate();
    }
  }

  int sqlAsOwner(String sql, Object... values) throws SQLException {
    try (var connection = owner();
        var statement = connection.prepareStatement(sql)) {
      set(statement, values);
      return statement.executeUpdate();
    }
  }

  static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /** The rows of a query, columns joined by a space, ordered as the query says. */
  List<String> rows(String query) throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = test.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        var row = new ArrayList<String>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(rows.getString(i)));
        }
        found.add(String.join(" ", row));
      }
    }
    return found;
  }

  /** How many payments stand in each state. */
  List<String> states() throws SQLException {
    return rows("SELECT state, count(*) FROM payment GROUP BY state ORDER BY state");
  }

  @Override
  public void close() throws SQLException {
    var tables =
        rows(
            """
            SELECT 'hedye.' || tablename FROM pg_tables WHERE schemaname = 'hedye'
              AND tablename NOT IN ('flyway_schema_history', 'allowed_move')\
            """);
    sqlAsOwner("TRUNCATE " + String.join(", ", tables));
    EMPTIED.add(test);
  }
}
