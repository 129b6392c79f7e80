package ir.hedye.monthend.cli;

import static ir.hedye.monthend.cli.SmallFolder.INSURED;
import static ir.hedye.monthend.cli.SmallFolder.MARRIAGES;
import static ir.hedye.monthend.cli.SmallFolder.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("run, decisions and determine refuse what they must not start on")
class RunRefusalsTest {
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

  private static SmallFolder folder() {
    return new SmallFolder().man(1).woman(2).marriage(1, 1, 2);
  }

  private Path load(SmallFolder content, String name) {
    Path folder = content.writeTo(dir.resolve(name));
    shell.done("load", folder.toString());
    return folder;
  }

  private void month(SmallFolder content, String name) {
    Path folder = load(content, name);
    shell.done("receive", folder.resolve(MARRIAGES).toString());
  }

  private void refuses(String refusal, String... command) {
    Map<String, String> before = shell.tables();
    RefusedWholeTest.assertRefused(shell.run(command), refusal);
    assertThat(shell.tables()).isEqualTo(before);
  }

  @Test
  @DisplayName("A run needs that month's delivery")
  void a_run_needs_the_delivery() {
    Path folder = load(folder(), "one");
    refuses("run: no delivery of the registry for 1405-07", "run", "--month", "1405-07");
    shell.done("receive", folder.resolve(MARRIAGES).toString());
    refuses("run: no delivery of the registry for 1405-08", "run", "--month", "1405-08");
    assertThat(shell.done("run", "--month", "1405-07")).contains("month 1405-07, run 1");
  }

  @Test
  @DisplayName("A run needs paid.csv once, and it may be empty")
  void a_run_needs_paid_csv() {
    month(folder().leaveOut(PAID), "without");
    refuses("run: no paid.csv was loaded yet (it may be empty)", "run", "--month", "1405-07");
    load(folder(), "with");
    assertThat(shell.done("run", "--month", "1405-07")).contains("month 1405-07, run 1");
  }

  @Test
  @DisplayName("No month is run that is before the last one run, nor on an earlier day")
  void no_earlier_month_is_run() {
    month(folder(), "one");
    shell.done("run", "--month", "1405-07");
    month(folder().of("1405-08"), "two");
    shell.done("run", "--month", "1405-08");
    refuses("run: 1405-07 is before the last month run, 1405-08", "run", "--month", "1405-07");
    refuses(
        "run: evaluation day 1405-08-29 is before the last run's",
        "run",
        "--month",
        "1405-08",
        "--at",
        "1405-08-29");
    assertThat(shell.done("run", "--month", "1405-08")).contains("nothing new, no run");
  }

  @Test
  @DisplayName("A rehearsal shows the run and changes nothing")
  void a_rehearsal_changes_nothing() {
    month(folder(), "one");
    Map<String, String> before = shell.tables();
    assertThat(shell.done("run", "--month", "1405-07", "--dry-run"))
        .contains("rehearsal: nothing was changed", "2 payments, 400,000,000 rial");
    assertThat(shell.tables()).isEqualTo(before);
    assertThat(dir.resolve("home/out")).doesNotExist();
    assertThat(shell.done("run", "--month", "1405-07")).contains("2 payments, 400,000,000 rial");
    assertThat(shell.tables()).isNotEqualTo(before);
    assertThat(dir.resolve("home/out")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1405-13", "1405-0", "05-07", "Mehr", "1405-07-01"})
  @DisplayName("A month that is none is wrong usage")
  void a_month_that_is_none(String month) {
    Shell.Answer answer = shell.run("run", "--month", month);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("no such Jalali month: " + month);
  }

  @Test
  @DisplayName("Decisions of a month that was not run are refused, and no file is left")
  void decisions_of_a_month_not_run() {
    Path out = dir.resolve("out.csv");
    refuses("decisions: no month was run", "decisions", "--out", out.toString());
    month(folder(), "one");
    shell.done("run", "--month", "1405-07");
    refuses(
        "decisions: 1405-08 was not run",
        "decisions",
        "--month",
        "1405-08",
        "--out",
        out.toString());
    assertThat(out).doesNotExist();
    shell.done("decisions", "--out", out.toString());
    assertThat(out).hasContent(shell.decisions("1405-07"));
  }

  static Stream<Spoiling> folders() {
    return Stream.concat(
        RefusedWholeTest.filesOfAFeed(),
        Stream.of(
            Spoiling.of(
                "no marriages.csv",
                Spoiling.gone(MARRIAGES),
                "{folder}: needs one marriages*.csv, has 0"),
            Spoiling.of(
                "two registry files",
                (folder, content) ->
                    Files.copy(folder.resolve(MARRIAGES), folder.resolve("marriages-2.csv")),
                "{folder}: needs one marriages*.csv, has 2"),
            Spoiling.of(
                "no insured.csv",
                (folder, content) -> {
                  Files.delete(folder.resolve(INSURED));
                  content.leaveOut(INSURED).seal(folder);
                },
                "{folder}/insured.csv: file is missing"),
            Spoiling.of(
                "another record count",
                Spoiling.other("marriages.json", "\"records\":1", "\"records\":2"),
                "marriages.csv: the manifest says 2 records, the file has 1"),
            Spoiling.of(
                "a changed feed",
                Spoiling.other(INSURED, "0912", "0913"),
                "insured.csv: SHA-256 differs from the manifest's"),
            Spoiling.of(
                "an unknown period",
                Spoiling.other("marriages.json", "1405-07", "1405-13"),
                "marriages.json: unknown period 1405-13"),
            Spoiling.of("not UTF-8", Spoiling.notUtf8(INSURED), "insured.csv, line 3: not UTF-8"),
            Spoiling.of(
                "too many bad rows",
                Spoiling.badRows(MARRIAGES, 2, 100),
                "marriages.csv, line 100: 2 of 100 rows are bad, more than 1 %"
                    + " (first: event_id, no whole number)")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  @DisplayName("determine refuses the folder and leaves no file")
  void determine_refuses(Spoiling spoiling) throws IOException {
    SmallFolder content = folder().add(PAID, SmallFolder.id(9) + ",,,");
    Path folder = content.writeTo(dir.resolve("spoilt"));
    spoiling.deed().on(folder, content);
    RefusedWholeTest.assertRefused(
        shell.run(determine(folder)), spoiling.refusal().replace("{folder}", folder.toString()));
    assertThat(dir.resolve("out.csv")).doesNotExist();
    assertThat(dir.resolve("out.csv.rejects.csv")).doesNotExist();
    shell.done(determine(folder().writeTo(dir.resolve("mended"))));
    assertThat(dir.resolve("out.csv")).exists();
  }

  private String[] determine(Path folder) {
    return new String[] {
      "determine",
      "--data",
      folder.toString(),
      "--at",
      "1405-07-30",
      "--out",
      dir.resolve("out.csv").toString()
    };
  }
}
