package ir.hedye.monthend.run;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.cli.Shell;
import ir.hedye.monthend.feed.Columns;
import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.FeedScan;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.feed.Scanned;
import ir.hedye.monthend.oracle.AwkwardMonth;
import ir.hedye.monthend.oracle.NaiveDetermination;
import ir.hedye.monthend.oracle.SampleMonth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole road against a slow second reading of the law, over months that aim at every edge. */
@DisplayName("load, receive, run and decisions against a second reading of the law")
class AwkwardRunsTest {
  private static final List<String> FEEDS =
      List.of("branches.csv", "insured.csv", "contributions.csv", "paid.csv");

  @TempDir Path dir = Path.of(".");
  private Shell shell = Shell.open(Path.of("."));

  @BeforeEach
  void open() throws IOException {
    shell.close();
    shell = Shell.open(Files.createDirectories(dir.resolve("home")));
  }

  @AfterEach
  void close() {
    shell.close();
  }

  private String road(Path folder, JalaliDate at) throws IOException {
    var month = new JalaliMonth(at.year(), at.month());
    shell.done("load", "--max-bad-rows", "1", folder.toString());
    shell.done("receive", "--max-bad-rows", "1", marriages(folder).toString());
    shell.done("run", "--month", month.toString(), "--at", at.toString());
    return shell.decisions(month.toString());
  }

  private static Path marriages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("marriages[^.]*\\.csv(\\.gz)?"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  @DisplayName("The sample equals its expected answers byte for byte, and every decision re-makes")
  void the_sample() throws IOException {
    Path folder = Files.createDirectories(dir.resolve("sample"));
    SampleMonth.unpackTo(folder);
    Files.delete(folder.resolve("expected.csv"));
    assertThat(road(folder, SampleMonth.EVALUATION_DAY)).isEqualTo(SampleMonth.expected());
    shell.done("verify");
  }

  @ParameterizedTest(name = "{1} month of seed {0}")
  @CsvSource({
    "1, CLEAN",
    "2, DIRTY",
    "3, CLEAN",
    "4, FILTHY",
    "5, DIRTY",
    "6, CLEAN",
    "7, FILTHY",
    "8, DIRTY",
    "9, CLEAN",
    "10, DIRTY"
  })
  @DisplayName("agree on every decision")
  void agree(long seed, AwkwardMonth.Dirt dirt) throws IOException {
    var month = AwkwardMonth.ofSeed(seed, 120, dirt);
    Path folder = Files.createDirectories(dir.resolve("folder"));
    month.writeTo(folder);
    seal(folder, month.at());
    String slow = NaiveDetermination.decide(folder, month.at());
    assertThat(slow.lines().count()).isGreaterThan(50);
    assertThat(road(folder, month.at())).isEqualTo(slow);
    shell.done("verify");
  }

  @Test
  @DisplayName("would differ if the day did")
  void and_the_comparison_can_fail() throws IOException {
    var month = AwkwardMonth.ofSeed(1, 120, AwkwardMonth.Dirt.CLEAN);
    Path folder = Files.createDirectories(dir.resolve("folder"));
    month.writeTo(folder);
    seal(folder, month.at());
    assertThat(road(folder, month.at()))
        .isNotEqualTo(NaiveDetermination.decide(folder, month.at().plusDays(70)));
  }

  /** Both manifests, and a paid.csv where there is none: the road refuses a folder without them. */
  private static void seal(Path folder, JalaliDate at) throws IOException {
    if (FeedFile.find(folder, "paid.csv").isEmpty()) {
      Files.writeString(folder.resolve("paid.csv"), "national_id\n");
    }
    var entries = new ArrayList<String>();
    for (String name : FEEDS) {
      FeedFile file = FeedFile.find(folder, name).orElseThrow();
      entries.add("\"" + file.name() + "\":{" + proof(file) + "}");
    }
    Files.writeString(
        folder.resolve("feed.json"),
        "{\"as_of\":\"%s\",\"files\":{%s}}".formatted(at, String.join(",", entries)));
    var marriages = new FeedFile(marriages(folder));
    String name = marriages.name().substring(0, marriages.name().indexOf(".csv"));
    Files.writeString(
        folder.resolve(name + ".json"),
        "{\"period\":\"%s\",%s}"
            .formatted(new JalaliMonth(at.year(), at.month()), proof(marriages)));
  }

  private static String proof(FeedFile file) {
    Scanned scanned =
        new FeedScan<>(file, Columns.of(), () -> row -> {}, part -> {}).run(new Rejects("none"));
    return "\"records\":%d,\"sha256\":\"%s\"".formatted(scanned.records(), scanned.seal());
  }
}
