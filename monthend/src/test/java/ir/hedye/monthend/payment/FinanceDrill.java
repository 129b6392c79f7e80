package ir.hedye.monthend.payment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A month's database, and finance's folder under a home of its own. */
abstract class FinanceDrill {
  static final LocalDateTime AT = LocalDateTime.of(2026, 10, 23, 10, 30, 5, 999);
  static final String ISO = "HEDYE-000000001.xml";

  @TempDir Path home;
  Books books;
  Batches batches;

  @BeforeEach
  void open() throws SQLException {
    books = Books.open();
    batches = Books.batches(home);
  }

  @AfterEach
  void close() throws SQLException {
    books.close();
  }

  ReleaseReport release() throws SQLException {
    return new Release(books.database(), batches, tx -> {}).release(Books.MONTH, AT);
  }

  Path folder() {
    return home.resolve("out/1405-07/1");
  }

  Path file(String name) {
    return home.resolve("out/1405-07/1").resolve(name);
  }

  /** Each file's name and content. */
  static Map<String, String> content(Path folder) throws IOException {
    var content = new TreeMap<String, String>();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        content.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return content;
  }

  static String text(Map<String, String> content, String name) {
    return Objects.requireNonNull(content.get(name));
  }

  /** The sum of a column over the rows that contain a text. */
  static long sum(String csv, int column, String containing) {
    return csv.lines()
        .skip(1)
        .filter(line -> line.contains(containing))
        .mapToLong(line -> Long.parseLong(line.split(",", -1)[column]))
        .sum();
  }

  void withdraw(long... paymentIds) throws SQLException {
    books.change(connection -> {
      var ids = java.util.Arrays.stream(paymentIds).boxed().toList();
      batches.withdraw(connection, ids, "revoked");
    });
    batches.complete(books.database(), Books.MONTH);
  }
}
