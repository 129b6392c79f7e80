package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Release, killed anywhere: the same command again gives the same bytes, once")
class ReleaseKillTest {
  private static final LocalDateTime LATER = FinanceDrill.AT.plusDays(3);
  private static final String STATE =
      """
      SELECT payment_id, state, file_id, payee_name, (
        SELECT string_agg(to_state, '>' ORDER BY step) FROM payment_move m
        WHERE m.payment_id = p.payment_id)
      FROM payment p ORDER BY payment_id\
      """;
  private static final String FILES =
      "SELECT file_id, message_id, name, payments, total, created_at, sha256 FROM bank_file"
          + " ORDER BY file_id";

  @TempDir private Path home;
  @TempDir private Path elsewhere;
  private Books books;
  private Batches batches;
  private Map<String, String> undisturbed;
  private List<String> undisturbedRows;

  @BeforeEach
  void open() throws SQLException, IOException {
    batches = Books.batches(home, "HEDYE_PAYMENTS_PER_FILE", "2");
    books = signed(batches);
    Batches others = Books.batches(elsewhere, "HEDYE_PAYMENTS_PER_FILE", "2");
    try (var twin = signed(others)) {
      new Release(twin.database(), others, tx -> {}).release(Books.MONTH, FinanceDrill.AT);
      undisturbed = FinanceDrill.content(folder(elsewhere));
      undisturbedRows = rows(twin);
    }
  }

  private static Books signed(Batches batches) throws SQLException {
    var books = Books.open().signed(batches, 5);
    books.sql("UPDATE person SET frozen = true WHERE last_name = 'رضایی 4'");
    return books;
  }

  private static List<String> rows(Books of) throws SQLException {
    var rows = new java.util.ArrayList<>(of.rows(STATE));
    rows.addAll(of.rows(FILES));
    rows.addAll(of.rows("SELECT case_id, kind, payment_id, detail FROM review_case"));
    rows.addAll(of.rows("SELECT state, manifest_sha256, signed_sha256, released_at FROM batch"));
    rows.addAll(of.rows("SELECT * FROM voucher_line ORDER BY voucher_no, line"));
    return rows;
  }

  @AfterEach
  void close() throws SQLException {
    books.close();
  }

  private static Path folder(Path home) {
    return home.resolve("out/1405-07/1");
  }

  private void releaseAgain() throws SQLException, IOException {
    new Release(books.database(), batches, tx -> {}).release(Books.MONTH, LATER);
    assertThat(FinanceDrill.content(folder(home))).isEqualTo(undisturbed).hasSize(6);
    assertThat(rows(books)).isEqualTo(undisturbedRows);
  }

  private void decide() throws SQLException {
    var release = new Release(books.database(), batches, tx -> {});
    books
        .database()
        .inTransaction(connection -> release.decide(connection, Books.MONTH, FinanceDrill.AT));
  }

  @Test
  @DisplayName("Killed after the first commit, before any file")
  void killed_before_the_files() throws SQLException, IOException {
    decide();
    // What changes meanwhile does not change what was decided.
    books.sql("UPDATE person SET last_name = 'دیگری', frozen = true, account = ''");

    releaseAgain();
  }

  @Test
  @DisplayName("Killed between two files")
  void killed_between_two_files() throws SQLException, IOException {
    decide();
    Path obstacle = folder(home).resolve("HEDYE-000000002.xml");
    Files.createDirectories(obstacle.resolve("in the way"));
    assertThatThrownBy(
            () -> new Release(books.database(), batches, tx -> {}).release(Books.MONTH, LATER))
        .isInstanceOfAny(IllegalStateException.class, UncheckedIOException.class);
    assertThat(folder(home).resolve("HEDYE-000000001.xml")).exists();
    assertThat(books.rows("SELECT state FROM batch")).containsExactly("RELEASED");

    Files.delete(obstacle.resolve("in the way"));
    Files.delete(obstacle);
    releaseAgain();
  }

  @Test
  @DisplayName("Killed with all files out, before the second commit")
  void killed_before_the_second_commit() throws SQLException, IOException {
    decide();
    assertThatThrownBy(() ->
            books.change(connection -> {
              new Sending(batches).send(connection, Books.MONTH);
              throw new IllegalStateException("killed");
            }))
        .hasMessage("killed");
    assertThat(books.rows("SELECT DISTINCT state FROM payment"))
        .containsExactlyInAnyOrder("RELEASED", "WITHDRAWN");
    // Another command completes what the database says, which is not sent yet.
    batches.complete(books.database(), Books.MONTH);
    assertThat(Files.readString(folder(home).resolve("manifest.json"))).contains("RELEASED");

    releaseAgain();
  }

  @Test
  @DisplayName("Killed after the second commit, before the manifest")
  void killed_before_the_manifest() throws SQLException, IOException {
    decide();
    books
        .database()
        .inTransaction(connection -> new Sending(batches).send(connection, Books.MONTH));

    releaseAgain();
  }

  @Test
  @DisplayName("Killed before the first commit: nothing was decided, nothing is lost")
  void killed_before_the_first_commit() throws SQLException, IOException {
    assertThatThrownBy(() ->
            books.change(connection -> {
              var release = new Release(books.database(), batches, tx -> {});
              release.decide(connection, Books.MONTH, LATER);
              throw new IllegalStateException("killed");
            }))
        .hasMessage("killed");
    assertThat(books.rows("SELECT * FROM bank_file")).isEmpty();

    new Release(books.database(), batches, tx -> {}).release(Books.MONTH, FinanceDrill.AT);
    assertThat(rows(books)).isEqualTo(undisturbedRows);
  }

  @Test
  @DisplayName("A file of other bytes in a bank file's place stops the release")
  void another_file_in_its_place_stops() throws SQLException, IOException {
    decide();
    Path place = folder(home).resolve("HEDYE-000000001.xml");
    Files.writeString(place, "not ours");

    assertThatThrownBy(
            () -> new Release(books.database(), batches, tx -> {}).release(Books.MONTH, LATER))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another file stands");
    assertThat(books.rows("SELECT state FROM batch")).containsExactly("RELEASED");
  }
}
