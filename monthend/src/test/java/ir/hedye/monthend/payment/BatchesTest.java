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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A batch is in the database first, then in finance's folder")
class BatchesTest extends FinanceDrill {
  @Test
  @DisplayName("payments.csv lists every payment; its sum is the vouchers' and the manifest's")
  void the_papers_agree() throws SQLException, IOException {
    books.proposed(batches, 4);

    var content = content(folder());
    assertThat(content.keySet()).containsExactly("manifest.json", "payments.csv", "vouchers.csv");
    assertThat(text(content, "payments.csv"))
        .startsWith(
            "end_to_end_id,kind,office,branch,event_id,event_version,role,national_id,amount,"
                + "sheba,replaces\n"
                + "H-1,ALLOWANCE,02,101,1,1,HUSBAND,")
        .hasLineCount(5);
    assertThat(sum(text(content, "payments.csv"), 8, ""))
        .isEqualTo(sum(text(content, "vouchers.csv"), 5, ""))
        .isEqualTo(sum(text(content, "vouchers.csv"), 6, ""))
        .isEqualTo(4 * 166_255_500L + 10);
    assertThat(text(content, "manifest.json"))
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

    assertThat(text(content(folder()), "manifest.json")).contains("\"payments\": 0");
    assertThat(List.copyOf(content(folder()).keySet())).hasSize(3);
  }
}
