package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.monthend.feed.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A batch is in the database first, then in finance's folder")
class BatchesTest {
  @TempDir private Path home;
  private Books books;
  private Batches batches;

  @BeforeEach
  void open() throws SQLException {
    books = Books.open();
    batches = Books.batches(home);
  }

  @AfterEach
  void close() throws SQLException {
    books.close();
  }

  private Path folder() {
    return home.resolve("out/1405-07/1");
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

  @Test
  @DisplayName("payments.csv lists every payment; its sum is the vouchers' and the manifest's")
  void the_papers_agree() throws SQLException, IOException {
    books.proposed(batches, 4);

    var content = content(folder());
    assertThat(content.keySet()).containsExactly("manifest.json", "payments.csv", "vouchers.csv");
    assertThat(content.get("payments.csv"))
        .startsWith(
            "end_to_end_id,kind,office,branch,event_id,event_version,role,national_id,amount,"
                + "sheba,replaces\n"
                + "H-1,ALLOWANCE,02,101,1,1,HUSBAND,")
        .hasLineCount(5);
    assertThat(sum(content.get("payments.csv"), 8, ""))
        .isEqualTo(sum(content.get("vouchers.csv"), 5, ""))
        .isEqualTo(sum(content.get("vouchers.csv"), 6, ""))
        .isEqualTo(4 * 166_255_500L + 10);
    assertThat(content.get("manifest.json"))
        .isEqualTo(
            """
            {
              "month": "1405-07",
              "run": 1,
              "state": "PROPOSED",
              "run_seal": "%s",
              "payments": 4,
              "total": 665022010,
              "files": {
                "payments.csv": {"records": 4, "control_sum": 665022010, "sha256": "%s"},
                "vouchers.csv": {"records": 6, "control_sum": 665022010, "sha256": "%s"}
              }
            }
            """
                .formatted(
                    Books.SEAL,
                    Seal.of(folder().resolve("payments.csv")),
                    Seal.of(folder().resolve("vouchers.csv"))));
    assertThat(books.rows("SELECT manifest_sha256 FROM batch"))
        .containsExactly(Seal.of(folder().resolve("manifest.json")));
  }

  /** The sum of a column over the rows that contain a text. */
  static long sum(String csv, int column, String containing) {
    return csv.lines()
        .skip(1)
        .filter(line -> line.contains(containing))
        .mapToLong(line -> Long.parseLong(line.split(",", -1)[column]))
        .sum();
  }

  @Test
  @DisplayName("The same month in another database gives the same bytes")
  void the_same_month_gives_the_same_bytes(@TempDir Path elsewhere)
      throws SQLException, IOException {
    books.proposed(batches, 50);

    try (var others = Books.open().proposed(Books.batches(elsewhere), 50)) {
      assertThat(content(elsewhere.resolve("out/1405-07/1"))).isEqualTo(content(folder()));
      assertThat(others.states()).isEqualTo(books.states());
    }
  }

  @Test
  @DisplayName("Killed between the commit and the files, the next command makes them")
  void a_kill_before_the_files_is_healed() throws SQLException, IOException {
    books.proposed(batches, 3);
    var undisturbed = content(folder());
    for (String name : undisturbed.keySet()) {
      Files.delete(folder().resolve(name));
    }
    Files.delete(folder());

    batches.complete(books.database(), Books.MONTH);

    assertThat(content(folder())).isEqualTo(undisturbed);
  }

  @Test
  @DisplayName("A kill before the commit leaves neither vouchers nor files")
  void a_kill_before_the_commit_leaves_nothing() throws SQLException {
    books.run(1, 1);
    books.people(1, 1, 2);
    books.sql("INSERT INTO batch VALUES (1, 140507, 1, 'PROPOSED')");
    books.payments(1, 1, 2);

    assertThatThrownBy(() ->
            books.change(connection -> {
              batches.propose(connection, 1);
              throw new IllegalStateException("killed");
            }))
        .hasMessage("killed");

    assertThat(books.rows("SELECT * FROM voucher")).isEmpty();
    assertThat(books.rows("SELECT manifest_sha256 FROM batch")).containsExactly("");
    assertThat(folder()).doesNotExist();
  }

  @Test
  @DisplayName("What stands is left alone; what was damaged is made again")
  void only_what_differs_is_made() throws SQLException, IOException {
    books.proposed(batches, 3);
    var undisturbed = content(folder());
    var longAgo = FileTime.fromMillis(1_000_000_000_000L);
    for (String name : undisturbed.keySet()) {
      Files.setLastModifiedTime(folder().resolve(name), longAgo);
    }
    Files.writeString(folder().resolve("payments.csv"), "damaged");

    batches.complete(books.database(), Books.MONTH);

    assertThat(content(folder())).isEqualTo(undisturbed);
    assertThat(Files.getLastModifiedTime(folder().resolve("vouchers.csv"))).isEqualTo(longAgo);
    assertThat(Files.getLastModifiedTime(folder().resolve("manifest.json"))).isEqualTo(longAgo);
    assertThat(Files.getLastModifiedTime(folder().resolve("payments.csv"))).isNotEqualTo(longAgo);
  }

  @Test
  @DisplayName("The folder is for its owner and group")
  void the_folder_is_not_for_everybody() throws SQLException, IOException {
    books.proposed(batches, 1);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
        .matches("rwx..x---|rwx------");
  }

  @Test
  @DisplayName("A withdrawn payment leaves list, vouchers and manifest; the move is kept")
  void a_withdrawn_payment_leaves() throws SQLException, IOException {
    books.proposed(batches, 4);

    withdraw(2L);

    var content = content(folder());
    assertThat(content.get("payments.csv")).doesNotContain("H-2,").hasLineCount(4);
    assertThat(sum(content.get("vouchers.csv"), 5, "")).isEqualTo(3 * 166_255_500L + 8);
    assertThat(
            books.rows(
                "SELECT step, from_state, to_state, cause FROM payment_move WHERE payment_id = 2"))
        .containsExactlyInAnyOrder("1  PROPOSED run", "2 PROPOSED WITHDRAWN revoked");
  }

  private void withdraw(long... paymentIds) throws SQLException {
    books.change(connection -> {
      var ids = java.util.Arrays.stream(paymentIds).boxed().toList();
      batches.withdraw(connection, ids, "revoked");
    });
    batches.complete(books.database(), Books.MONTH);
  }

  @Test
  @DisplayName("A released payment can no longer be withdrawn")
  void a_released_payment_stays() throws SQLException {
    books.proposed(batches, 2);
    books.sql("UPDATE payment SET state = 'RELEASED' WHERE payment_id = 2");

    assertThatThrownBy(() -> withdraw(1, 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("1 of the payments can no longer be withdrawn");
    assertThat(books.states()).containsExactly("PROPOSED 1", "RELEASED 1");
  }

  @Test
  @DisplayName("What was rejected or came back is reversed once, in the next run, in its branch")
  void the_next_run_reverses() throws SQLException, IOException {
    books.proposed(batches, 6);
    books.sql("UPDATE payment SET state = 'SETTLED'");
    books.sql("UPDATE payment SET state = 'RETURNED', money_seen = true WHERE payment_id = 2");
    books.sql("UPDATE payment SET state = 'REJECTED' WHERE payment_id = 3");
    books.sql("UPDATE payment SET state = 'RETURNED' WHERE payment_id = 4");
    books.run(2, 2);
    books.people(2, 7, 7);

    books.proposed(batches, 2, () -> books.payments(2, 7, 7));

    String vouchers = content(home.resolve("out/1405-07/2")).get("vouchers.csv");
    assertThat(sum(vouchers, 5, "(وجه برگشتی)")).isZero();
    assertThat(sum(vouchers, 6, "1405-07-2-102,02,102,2")).isEqualTo(Books.amount(2));
    assertThat(sum(vouchers, 6, "1405-07-2-100,01,100,2")).isEqualTo(Books.amount(3));
    assertThat(sum(vouchers, 5, "هزینهٔ")).isEqualTo(Books.amount(7));
    assertThat(books.rows("SELECT payment_id, reversed_in FROM payment WHERE reversed_in <> 0"))
        .containsExactlyInAnyOrder("2 2", "3 2");
    books.run(3, 3);
    books.proposed(batches, 3, () -> {});
    assertThat(content(home.resolve("out/1405-07/3")).get("vouchers.csv")).hasLineCount(1);
  }

  @Test
  @DisplayName("A new payment names the old one, in the list too")
  void a_new_payment_names_the_old_one() throws SQLException, IOException {
    books.proposed(batches, 2);
    books.sql("UPDATE payment SET state = 'REJECTED' WHERE payment_id = 2");
    books.run(2, 2);
    books.proposed(batches, 2, () -> books.replacement(2, 3, 2));

    var content = content(home.resolve("out/1405-07/2"));
    assertThat(content.get("payments.csv")).containsPattern("(?m)^H-3,.*,H-2$");
    assertThat(sum(content.get("vouchers.csv"), 5, "هزینهٔ"))
        .isEqualTo(sum(content.get("vouchers.csv"), 6, "برگشت هزینهٔ"))
        .isEqualTo(Books.amount(2));
  }

  @Test
  @DisplayName("Vouchers that do not agree with the batch stop everything")
  void a_wrong_total_stops() throws SQLException {
    books.proposed(batches, 3);
    books.sqlAsOwner("UPDATE hedye.voucher_line SET debit = debit + 1 WHERE debit > 0");
    assertThatThrownBy(() -> batches.complete(books.database(), Books.MONTH))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not balance");

    books.sqlAsOwner("UPDATE hedye.voucher_line SET credit = credit + 1 WHERE credit > 0");
    assertThatThrownBy(() -> batches.complete(books.database(), Books.MONTH))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("batch 1405-07/1 pays 498766506 rial, its vouchers 498766509 rial");
  }

  @Test
  @DisplayName("A database that is not as its manifest says stops everything")
  void a_changed_database_stops() throws SQLException {
    books.proposed(batches, 3);
    books.sqlAsOwner("UPDATE hedye.payment SET sheba = ? WHERE payment_id = 2", Books.sheba(99));

    assertThatThrownBy(() -> batches.complete(books.database(), Books.MONTH))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("batch 1405-07/1 in the database is not as its manifest says");
  }

  @Test
  @DisplayName("With a key, the manifest has a detached signature that anybody can check")
  void the_manifest_is_sealed(@TempDir Path keys)
      throws SQLException, IOException, GeneralSecurityException {
    var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Path key = Files.write(keys.resolve("key"), pair.getPrivate().getEncoded());
    var sealing = Books.batches(home, "HEDYE_SIGNING_KEY", key.toString());
    books.proposed(sealing, 2);

    Path sealed = folder().resolve("manifest.json.sig");
    var check = Signature.getInstance("Ed25519");
    check.initVerify(pair.getPublic());
    check.update(Files.readAllBytes(folder().resolve("manifest.json")));
    assertThat(check.verify(Files.readAllBytes(sealed))).isTrue();

    withdraw(2L); // by a command that has no key: the old signature would be of another manifest
    assertThat(sealed).doesNotExist();
    sealing.complete(books.database(), Books.MONTH);
    assertThat(sealed).exists();
  }

  @Test
  @DisplayName("A run without payments has a batch without lines")
  void an_empty_batch_is_a_batch() throws SQLException, IOException {
    books.run(1, 1);
    books.proposed(batches, 1, () -> {});

    assertThat(content(folder()).get("manifest.json")).contains("\"payments\": 0");
    assertThat(List.copyOf(content(folder()).keySet())).hasSize(3);
  }
}
