package ir.hedye.monthend.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.folder.FolderDetermination;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A made folder keeps the contract of the feeds")
class ContractTest {
  @TempDir static Path dir;
  private static Path clean;

  @BeforeAll
  static void make() {
    clean = MadeFolders.first(dir.resolve("clean"), 800, 11, Flaws.NONE);
  }

  private static List<Rejects> rejects(Path folder) {
    Path out = folder.resolveSibling(folder.getFileName() + ".decisions");
    return FolderDetermination.write(folder, MadeFolders.MEHR, out, 1).rejects();
  }

  @Test
  @DisplayName("Unspoilt, no row of any file is set aside, and the seals are true")
  void no_row_of_a_clean_folder_is_bad() {
    assertThat(rejects(clean)).allMatch(rejects -> rejects.count() == 0);
  }

  @Test
  @DisplayName("Spoilt on purpose, about that share of the rows is set aside")
  void about_the_ordered_share_of_rows_is_bad() {
    Path spoilt = MadeFolders.first(dir.resolve("spoilt"), 800, 11, new Flaws(0.02, 0, 0));
    for (Rejects rejects : rejects(spoilt)) {
      if (List.of("insured.csv", "contributions.csv", "marriages.csv").contains(rejects.file())) {
        int rows = MadeFolders.rows(spoilt, rejects.file()).size();
        assertThat((double) rejects.badCount() / rows).as(rejects.file()).isBetween(0.008, 0.035);
      }
    }
  }

  @Test
  @DisplayName("Bad rows are added: every good row stays, and the law decides as without them")
  void bad_rows_change_no_decision() {
    Path spoilt = MadeFolders.first(dir.resolve("handful"), 800, 11, new Flaws(0.005, 0, 0));

    for (String file : List.of("insured.csv", "contributions.csv", "marriages.csv")) {
      var lost = new HashSet<>(MadeFolders.rows(clean, file));
      MadeFolders.rows(spoilt, file).forEach(lost::remove);
      assertThat(lost).as(file).isEmpty();
    }
    assertThat(decisions(spoilt)).isEqualTo(decisions(clean));
  }

  private static List<Line> decisions(Path folder) {
    Path out = folder.resolveSibling(folder.getFileName() + ".decided");
    return MadeFolders.decisions(folder, MadeFolders.MEHR, out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"insured.csv", "contributions.csv", "paid.csv", "branches.csv"})
  @DisplayName("feed.json tells the rows and the SHA-256 of each file")
  void the_feed_manifest_is_true(String file) throws IOException {
    String json = Files.readString(clean.resolve("feed.json"));

    assertThat(json).startsWith("{\"as_of\":\"1405-07-30\",");
    assertThat(json).contains("\"" + file + "\":{" + contents(file) + "}");
  }

  @Test
  @DisplayName("marriages.json tells the month, the rows and the SHA-256 of the registry's file")
  void the_registry_manifest_is_true() throws IOException {
    assertThat(Files.readString(clean.resolve("marriages.json")))
        .isEqualTo("{\"period\":\"1405-07\"," + contents("marriages.csv") + "}\n");
  }

  @Test
  @DisplayName("One byte more, and the seal is no longer true")
  void and_a_changed_file_is_refused() throws IOException {
    Path folder = MadeFolders.first(dir.resolve("changed"), 30, 11, Flaws.NONE);
    Files.write(folder.resolve("paid.csv"), new byte[] {'\n'}, StandardOpenOption.APPEND);

    assertThatThrownBy(() -> rejects(folder))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("paid.csv: SHA-256 differs");
  }

  @Test
  @DisplayName("No national ID is given twice, and each passes its check")
  void national_ids_are_good_and_given_once() {
    var ids =
        MadeFolders.rows(clean, "insured.csv").stream()
            .distinct()
            .map(row -> row.get("national_id"))
            .toList();

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> NationalId.read(id).isPresent());
  }

  @Test
  @DisplayName("Insurance numbers are ten digits, and nobody shares one")
  void insurance_numbers_are_given_once() {
    var numbers =
        MadeFolders.rows(clean, "insured.csv").stream()
            .distinct()
            .map(row -> row.get("insurance_number"))
            .toList();

    assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("\\d{10}"));
  }

  @Test
  @DisplayName("Everybody belongs to a branch that branches.csv names")
  void every_branch_is_known() {
    var branches = MadeFolders.by("branch", MadeFolders.rows(clean, "branches.csv"));

    assertThat(MadeFolders.rows(clean, "insured.csv"))
        .allMatch(row -> branches.keys().contains(row.get("branch")));
  }

  @Test
  @DisplayName("Some fields are quoted, and read back as they are meant")
  void quoted_fields_are_there() {
    String text = new String(MadeFolders.bytes(clean, "insured.csv"), StandardCharsets.UTF_8);

    assertThat(text).contains(",\"").doesNotContain("\r");
    for (Line row : MadeFolders.rows(clean, "insured.csv")) {
      assertThat(row.get("first_name")).isNotEmpty();
    }
  }

  private static String contents(String file) {
    int rows = MadeFolders.rows(clean, file).size();
    return "\"records\":" + rows + ",\"sha256\":\"" + sha256(MadeFolders.bytes(clean, file)) + "\"";
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
