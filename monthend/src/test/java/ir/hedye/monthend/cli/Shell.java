package ir.hedye.monthend.cli;

import ir.hedye.monthend.run.Stages;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.StoreSettings;
import ir.hedye.monthend.store.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The program's commands in this process, with a database and a home of their own. */
public final class Shell implements AutoCloseable {
  private static final String TABLES =
      "SELECT tablename FROM pg_tables WHERE schemaname = 'hedye'"
          + " AND tablename <> 'flyway_schema_history'";

  private final Path home;
  private final Map<String, String> settings = new HashMap<>();
  private Optional<TestDatabase> database = Optional.empty();
  private Optional<Connection> owner = Optional.empty();

  private Shell(Path home) {
    this.home = home;
  }

  /** Its database is made when it is first needed. */
  public static Shell open(Path home) {
    return new Shell(home);
  }

  /** Another with a copy of the database as it stands, and a home of its own. */
  Shell copy(Path otherHome) {
    try {
      closeOwner();
      var copy = new Shell(otherHome);
      copy.database = Optional.of(database().copy());
      return copy;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void closeOwner() throws SQLException {
    if (owner.isPresent()) {
      owner.get().close();
      owner = Optional.empty();
    }
  }

  /** Over a database that somebody else closes. */
  public static Shell over(Path home, TestDatabase database) {
    var shell = new Shell(home);
    shell.database = Optional.of(database);
    return shell;
  }

  /** Sets an environment variable for the commands that follow. */
  public void set(String name, String value) {
    settings.put(name, value);
  }

  /** The database under the commands, as the application sees it. */
  public Database books() {
    return database().database();
  }

  /** Settings with which another part of the program opens the database under the commands. */
  public StoreSettings storeSettings() {
    return database().settings();
  }

  private TestDatabase database() {
    if (database.isEmpty()) {
      try {
        database = Optional.of(TestDatabase.fresh(Stages.MIGRATIONS.toArray(String[]::new)));
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    return database.get();
  }

  /**
   * What a command came to.
   *
   * @param err what it said on standard error
   */
  public record Answer(int code, String out, String err) {}

  /** Runs a command. */
  public Answer run(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    Map<String, String> environment = new HashMap<>(database().environment());
    environment.put("HEDYE_HOME", home.toString());
    environment.putAll(settings);
    var terminal =
        new Hedye.Terminal(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Map.copyOf(environment),
            Clock.systemUTC());
    int code = Hedye.run(terminal, args);
    return new Answer(code, out.toString(), err.toString());
  }

  /** Runs a command that must succeed; answers what it showed. */
  public String done(String... args) {
    Answer answer = run(args);
    if (answer.code != 0) {
      throw new AssertionError(String.join(" ", args) + ": " + answer);
    }
    return answer.out;
  }

  /** The decisions in force after that month's run. */
  public String decisions(String month) {
    Path out = home.resolve("decisions-" + month + ".csv");
    done("decisions", "--month", month, "--out", out.toString());
    try {
      return Files.readString(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every table: how many rows it has, and a hash over all of them. */
  public Map<String, String> tables() {
    return query(connection -> {
      var books = new TreeMap<String, String>();
      String hashes =
          rows(connection, TABLES).stream()
              .map(Shell::hashOf)
              .collect(Collectors.joining(" UNION ALL "));
      for (String row : rows(connection, hashes)) {
        int end = row.indexOf(' ');
        books.put(row.substring(0, end), row.substring(end + 1));
      }
      return books;
    });
  }

  private static String hashOf(String table) {
    return "SELECT '%s', count(*), md5(string_agg(t::text, '|' ORDER BY t::text)) FROM hedye.%s t"
        .formatted(table, table);
  }

  /** The rows of a query, columns joined by a space; NULL is a hyphen. */
  public List<String> rows(String query) {
    return query(connection -> rows(connection, query));
  }

  private interface Query<T> {
    T on(Connection connection) throws SQLException;
  }

  private <T> T query(Query<T> query) {
    try {
      return query.on(owner());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection owner() throws SQLException {
    if (owner.isEmpty()) {
      owner = Optional.of(database().connectAsOwner());
    }
    return owner.get();
  }

  private static List<String> rows(Connection connection, String query) throws SQLException {
    var found = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        var row = new ArrayList<String>();
        for (int i = 1; i <= columns; i++) {
          String value = rows.getString(i);
          row.add(rows.wasNull() ? "-" : value);
        }
        found.add(String.join(" ", row));
      }
    }
    return found;
  }

  /** The one number a query answers. */
  public long number(String query) {
    return Long.parseLong(rows(query).getFirst());
  }

  @Override
  public void close() {
    try {
      closeOwner();
      if (database.isPresent()) {
        database.get().close();
        database = Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
