package ir.hedye.monthend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.journal.Entry;
import ir.hedye.monthend.journal.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A batch's manifest carries the head of the journal's chain, and verify proves both")
class JournalInManifestTest {
  @TempDir Path dir = Path.of(".");

  private static void note(Shell shell, String subject) throws SQLException {
    shell
        .books()
        .inTransaction(tx -> {
          Journal.note(tx, new Entry(Entry.Actor.SYSTEM, "X", subject, 0, Entry.Change.to("y")));
          return 1;
        });
  }

  @Test
  @DisplayName(
      "From run to release it is the same head; one letter of the journal changed is named")
  void it_carries_the_head() throws IOException, SQLException {
    try (var shell = Shell.open(Files.createDirectories(dir.resolve("home")))) {
      note(shell, "before the run");
      Path folder =
          new SmallFolder().man(1).woman(2).marriage(1, 1, 2).writeTo(dir.resolve("month"));
      shell.done("load", folder.toString());
      shell.done("receive", folder.resolve(SmallFolder.MARRIAGES).toString());
      shell.done("run", "--month", "1405-07");
      String head = shell.rows("SELECT hash FROM journal_seal").getFirst();
      Path manifest = dir.resolve("home/out/1405-07/1/manifest.json");
      assertThat(manifest).content().contains("\"journal\": \"" + head + "\"");

      note(shell, "between");
      shell.done("sign", "--month", "1405-07", "--as", "one");
      shell.done("sign", "--month", "1405-07", "--as", "two");
      shell.done("release", "--month", "1405-07");
      assertThat(manifest).content().contains("\"journal\": \"" + head + "\"");
      assertThat(shell.done("verify")).contains("journal seals 2, broken 0");
    }
  }

  @Test
  @DisplayName("Where nothing was noted the manifest says nothing of it")
  void where_nothing_was_noted() throws IOException {
    try (var shell = Shell.open(Files.createDirectories(dir.resolve("home")))) {
      Path folder =
          new SmallFolder().man(1).woman(2).marriage(1, 1, 2).writeTo(dir.resolve("month"));
      shell.done("load", folder.toString());
      shell.done("receive", folder.resolve(SmallFolder.MARRIAGES).toString());
      shell.done("run", "--month", "1405-07");

      assertThat(dir.resolve("home/out/1405-07/1/manifest.json"))
          .content()
          .doesNotContain("journal");
    }
  }
}
