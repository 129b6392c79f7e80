package ir.hedye.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The least that a run must move: what it reads about its people, once, in order; what it wrote,
 * into empty tables without index or constraint, and out again. All by COPY, the cheapest way in
 * and out of the server.
 */
final class RunFloor {
  /** The people of the run, with what it reads about each of them. */
  private static final List<String> READS =
      List.of(
          "SELECT p.* FROM decided d JOIN hedye.person p USING (national_id) ORDER BY national_id",
          "SELECT p.national_id, p.role, e.* FROM decided d JOIN hedye.party p USING (national_id)"
              + " JOIN hedye.event_head h USING (event_id)"
              + " JOIN hedye.event_version e ON e.event_id = h.event_id AND e.version = h.version"
              + " ORDER BY p.national_id",
          "SELECT c.* FROM decided d JOIN hedye.contribution_rows c USING (national_id)"
              + " ORDER BY c.national_id");

  private static final int COPY_BUFFER_BYTES = 1 << 16;

  private static final Written DECIDED = new Written("decided", "national_id bigint");

  private final Path folder;
  private final List<Written> written = new ArrayList<>();

  /**
   * @param folder where the rows that the run wrote are kept between taking and copying
   */
  RunFloor(Path folder) {
    this.folder = folder;
  }

  /** A table that a run fills, with its columns as in {@code CREATE TABLE}. */
  record Written(String name, String columns) {}

  /** The tables without a row: asked before a run, those that it will have filled. */
  static List<String> emptyTables(Connection books) throws SQLException {
    var empty = new ArrayList<String>();
    for (String table : tables(books)) {
      if (!hasRows(books, table)) {
        empty.add(table);
      }
    }
    return empty;
  }

  /** Takes the rows of those tables from the books that were run; answers how many decisions. */
  long take(Connection books, List<String> emptyBefore) throws SQLException, IOException {
    Files.createDirectories(folder);
    for (String table : emptyBefore) {
      if (hasRows(books, table)) {
        written.add(new Written(table, columns(books, table)));
        copyOut(books, "hedye." + table, table);
      }
    }
    copyOut(books, "(SELECT DISTINCT national_id FROM hedye.decision)", DECIDED.name());
    return Long.parseLong(texts(books, "SELECT count(*) FROM hedye.decision").getFirst());
  }

  /**
   * Measures reading, copying in and copying out, on books as the run found them: what it read was
   * not yet in memory.
   */
  Run measure(BenchServer server) throws SQLException, IOException {
    try (Connection books = server.books();
        Connection floor = server.floor()) {
      prepare(floor, written);
      run(books, "CREATE TEMP TABLE decided (national_id bigint)");
      copyIn(books, DECIDED);
      run(books, "ANALYZE decided");
      server.settle();
      long start = System.nanoTime();
      read(books);
      moveInAndOut(floor);
      return Run.of(System.nanoTime() - start);
    }
  }

  private static List<String> tables(Connection books) throws SQLException {
    return texts(
        books, "SELECT tablename FROM pg_tables WHERE schemaname = 'hedye' ORDER BY tablename");
  }

  private static boolean hasRows(Connection books, String table) throws SQLException {
    return !texts(books, "SELECT 1 FROM hedye." + table + " LIMIT 1").isEmpty();
  }

  private void copyOut(Connection books, String rows, String name)
      throws SQLException, IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(file(name)), COPY_BUFFER_BYTES)) {
      copies(books).copyOut("COPY " + rows + " TO STDOUT", out);
    }
  }

  private void copyIn(Connection connection, Written table) throws SQLException, IOException {
    try (InputStream in = Files.newInputStream(file(table.name()))) {
      copies(connection).copyIn("COPY " + table.name() + " FROM STDIN", in, COPY_BUFFER_BYTES);
    }
  }

  private static String columns(Connection books, String table) throws SQLException {
    return String.join(
        ", ",
        texts(
            books,
            "SELECT quote_ident(attname) || ' ' || format_type(atttypid, atttypmod)"
                + " FROM pg_attribute WHERE attrelid = 'hedye."
                + table
                + "'::regclass AND attnum > 0 AND NOT attisdropped"
                + " AND attgenerated = '' ORDER BY attnum")); // COPY leaves generated ones out
  }

  private static void prepare(Connection floor, List<Written> written) throws SQLException {
    for (Written table : written) {
      run(floor, "DROP TABLE IF EXISTS " + table.name());
      run(floor, "CREATE TABLE " + table.name() + " (" + table.columns() + ")");
    }
  }

  private static void read(Connection books) throws SQLException, IOException {
    for (String query : READS) {
      copies(books).copyOut("COPY (" + query + ") TO STDOUT", OutputStream.nullOutputStream());
    }
  }

  private void moveInAndOut(Connection floor) throws SQLException, IOException {
    floor.setAutoCommit(false);
    for (Written table : written) {
      copyIn(floor, table);
    }
    floor.commit();
    for (Written table : written) {
      copies(floor).copyOut("COPY " + table.name() + " TO STDOUT", OutputStream.nullOutputStream());
    }
  }

  private Path file(String table) {
    return folder.resolve(table + ".copy");
  }

  private static CopyManager copies(Connection connection) throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }

  private static List<String> texts(Connection connection, String query) throws SQLException {
    var texts = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
