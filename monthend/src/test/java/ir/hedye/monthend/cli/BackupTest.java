package ir.hedye.monthend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.monthend.journal.Entry;
import ir.hedye.monthend.journal.Journal;
import ir.hedye.monthend.run.Stages;
import ir.hedye.monthend.store.Backup;
import ir.hedye.monthend.store.Restore;
import ir.hedye.monthend.store.SchemaPart;
import ir.hedye.monthend.store.StoreException;
import ir.hedye.monthend.store.StoreSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A backup, taken while people work, brings everything back into an empty home")
class BackupTest {
  private static final List<SchemaPart> PARTS = List.of(SchemaPart.road(Stages.MIGRATIONS));

  private static final Path CACHE = Path.of("target/hedye-cache").toAbsolutePath();

  /** Bytes of an empty file, packed, and some more. */
  private static final int MORE_THAN_NOTHING = 20;

  @TempDir static Path dir = Path.of(".");
  private static Shell shell = Shell.open(Path.of("."));
  private static Path backup = Path.of(".");

  @BeforeAll
  static void month() throws Exception {
    System.setProperty("hedye.cache", CACHE.toString()); // as for every server of these tests
    shell = Shell.open(Files.createDirectories(dir.resolve("home")));
    Path folder =
        new SmallFolder()
            .man(1)
            .woman(2)
            .man(3)
            .marriage(1, 1, 2)
            .marriage(2, 3, 0)
            .writeTo(dir.resolve("month"));
    shell.done("load", folder.toString());
    shell.done("receive", folder.resolve(SmallFolder.MARRIAGES).toString());
    note("before");
    shell.done("run", "--month", "1405-07");
    shell.done("sign", "--month", "1405-07", "--as", "one");
    shell.done("sign", "--month", "1405-07", "--as", "two");
    shell.done("release", "--month", "1405-07");
    backup = dir.resolve("backup.zip");
    whileSomebodyWrites(() -> Backup.write(shell.books(), dir.resolve("home"), backup));
  }

  @AfterAll
  static void close() {
    shell.close();
  }

  private static void note(String subject) throws SQLException {
    shell
        .books()
        .inTransaction(tx -> {
          Journal.note(tx, new Entry(Entry.Actor.SYSTEM, "X", subject, 0, Entry.Change.to("y")));
          return 1;
        });
  }

  private interface Work {
    void run() throws Exception;
  }

  /** Entries come in before the work begins, and until it has ended. */
  private static void whileSomebodyWrites(Work work) throws Exception {
    var begun = new CountDownLatch(1);
    var over = new AtomicBoolean();
    try (var writer = Executors.newSingleThreadExecutor()) {
      var written =
          writer.submit(() -> {
            long count = 0;
            for (; !over.get(); count++) {
              note("while " + count);
              begun.countDown();
            }
            return count;
          });
      begun.await();
      try {
        work.run();
      } finally {
        over.set(true);
      }
      assertThat(written.get()).isPositive();
    }
  }

  /** A command in another home, with an embedded server of its own. */
  private static String in(Path home, String... args) {
    var out = new StringWriter();
    var terminal =
        new Hedye.Terminal(
            new PrintWriter(out, true),
            new PrintWriter(out, true),
            Map.of("HEDYE_HOME", home.toString()),
            Clock.systemUTC());
    assertThat(Hedye.run(terminal, args)).as(out.toString()).isZero();
    return out.toString();
  }

  private static StoreSettings settings(Path home) {
    return StoreSettings.embedded(home, CACHE);
  }

  @Test
  @DisplayName(
      "The decisions are the same byte for byte, every file is there, and verify finds nothing"
          + " broken")
  void everything_is_there() throws IOException, SQLException {
    Path home = Files.createDirectories(dir.resolve("restored"));

    var report = Restore.into(settings(home), PARTS, backup);

    assertThat(report.rows()).isGreaterThan(20);
    Path out = dir.resolve("decisions-restored.csv");
    in(home, "decisions", "--month", "1405-07", "--out", out.toString());
    assertThat(out).hasContent(shell.decisions("1405-07"));
    assertThat(in(home, "verify")).contains("broken 0").doesNotContain("journal seals 0");
    for (String name : List.of("manifest.json", "payments.csv", "HEDYE-000000001.xml")) {
      Path there = home.resolve("out/1405-07/1").resolve(name);
      assertThat(there).hasSameBinaryContentAs(dir.resolve("home/out/1405-07/1").resolve(name));
    }
    assertThat(in(home, "run", "--month", "1405-07")).contains("nothing new");
    assertThatThrownBy(() -> Restore.into(settings(home), PARTS, backup))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("empty home");
  }

  @Test
  @DisplayName(
      "A backup with one byte of any part changed, or cut short, is refused before anything is made")
  void a_damaged_backup_is_refused() throws IOException {
    byte[] bytes = Files.readAllBytes(backup);
    Path home = dir.resolve("never");
    var bad = new ArrayList<Path>();
    bad.add(Files.write(dir.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2)));
    for (int place : insideEach(backup)) {
      byte[] changed = bytes.clone();
      changed[place] ^= 1;
      bad.add(Files.write(dir.resolve("changed-" + place + ".zip"), changed));
    }

    assertThat(bad).hasSizeGreaterThan(10);
    for (Path each : bad) {
      assertThatThrownBy(() -> Restore.into(settings(home), PARTS, each))
          .as(each.toString())
          .isInstanceOfAny(StoreException.class, IOException.class);
    }
    assertThat(home).doesNotExist();
  }

  /** The middle of every entry with something in it; a day in a zip's headers changes nothing. */
  private static List<Integer> insideEach(Path zip) throws IOException {
    try (var files = ZipFile.builder().setPath(zip).get()) {
      return Collections.list(files.getEntries()).stream()
          .filter(entry -> entry.getCompressedSize() > MORE_THAN_NOTHING)
          .map(entry -> Math.toIntExact(entry.getDataOffset() + entry.getCompressedSize() / 2))
          .toList();
    }
  }

  @Test
  @DisplayName("A backup of another version is refused, and says what to do")
  void another_version_is_refused() {
    var older = List.of(SchemaPart.road(List.of("ir/hedye/monthend/journal")));

    assertThatThrownBy(() -> Restore.into(settings(dir.resolve("older")), older, backup))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("another version");
  }

  @Test
  @DisplayName("Only its owner may read it")
  void only_its_owner_may_read_it() throws IOException {
    assertThat(
            java.nio.file.attribute.PosixFilePermissions.toString(
                Files.getPosixFilePermissions(backup)))
        .isEqualTo("rw-------");
  }
}
