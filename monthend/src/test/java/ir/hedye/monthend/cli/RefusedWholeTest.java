package ir.hedye.monthend.cli;

import static ir.hedye.monthend.cli.SmallFolder.BRANCHES;
import static ir.hedye.monthend.cli.SmallFolder.CONTRIBUTIONS;
import static ir.hedye.monthend.cli.SmallFolder.INSURED;
import static ir.hedye.monthend.cli.SmallFolder.MARRIAGES;
import static ir.hedye.monthend.cli.SmallFolder.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Bad input is refused whole, and the mended input goes through")
class RefusedWholeTest {
  private static final String SHA = "[0-9a-f]{64}";

  @TempDir private static Path first;
  private static Shell firstMonth = Shell.open(Path.of("."));

  @TempDir Path dir = Path.of(".");
  private Shell shell = Shell.open(Path.of("."));

  @BeforeAll
  static void a_first_month() {
    firstMonth = Shell.open(first.resolve("home"));
    Path folder = folder().writeTo(first.resolve("folder"));
    firstMonth.done("load", folder.toString());
    firstMonth.done("receive", folder.resolve(MARRIAGES).toString());
  }

  @AfterAll
  static void close_first_month() {
    firstMonth.close();
  }

  @BeforeEach
  void after_that_month() {
    shell = firstMonth.copy(dir.resolve("home"));
  }

  @AfterEach
  void close() {
    shell.close();
  }

  private static SmallFolder folder() {
    return new SmallFolder()
        .man(1)
        .woman(2)
        .marriage(1, 1, 2)
        .add(PAID, SmallFolder.id(9) + ",1404-01-01,1000,old");
  }

  /** The month after, with another couple. */
  private static SmallFolder next() {
    return folder().man(3).woman(4).marriage(2, 3, 4).of("1405-08");
  }

  static Stream<Spoiling> feeds() {
    return Stream.of(
        Spoiling.of("no manifest", Spoiling.gone("feed.json"), "{folder}: has no feed.json"),
        Spoiling.of(
            "a manifest that is no JSON",
            Spoiling.other("feed.json", "^.*", "{\n\"as_of\" 3"),
            "feed.json, line 2: not JSON"),
        Spoiling.of(
            "an impossible day",
            Spoiling.other("feed.json", "1405-08-30", "1405-08-31"),
            "feed.json: as_of is no such day: 1405-08-31"),
        Spoiling.of("no day", Spoiling.other("feed.json", "as_of", "of"), "feed.json: lacks as_of"),
        Spoiling.of(
            "a file that the manifest does not name",
            Spoiling.other("feed.json", ",\"paid.csv\":\\{[^}]*\\}", ""),
            "paid.csv: is not in feed.json"),
        Spoiling.of(
            "a file that is not there",
            Spoiling.gone(INSURED),
            "insured.csv: is in feed.json but missing"),
        Spoiling.of(
            "paid.csv that is not there",
            Spoiling.gone(PAID),
            "paid.csv: is in feed.json but missing"),
        Spoiling.of(
            "a file that is in neither",
            (folder, content) -> content.leaveOut(CONTRIBUTIONS).seal(without(folder)),
            "{folder}/contributions.csv: file is missing"),
        Spoiling.of(
            "another record count",
            Spoiling.other("feed.json", "\"records\":4,", "\"records\":5,"),
            "insured.csv: the manifest says 5 records, the file has 4"),
        Spoiling.of(
            "another SHA-256",
            Spoiling.other(
                "feed.json", "(records\":120,\"sha256\":\")" + SHA, "$1" + "0".repeat(64)),
            "contributions.csv: SHA-256 differs from the manifest's"),
        Spoiling.of(
            "a changed byte",
            Spoiling.other(BRANCHES, "100", "101"),
            "branches.csv: SHA-256 differs from the manifest's"),
        Spoiling.of(
            "too many bad rows",
            Spoiling.badRows(INSURED, 2, 100),
            "insured.csv, line 100: 2 of 100 rows are bad, more than 1 %"
                + " (first: national_id, national ID is not ten digits)"),
        Spoiling.of(
            "too many bad rows of contributions",
            Spoiling.badRows(CONTRIBUTIONS, 3, 200),
            "contributions.csv, line 199: 3 of 200 rows are bad, more than 1 %"
                + " (first: national_id, national ID is not ten digits)"),
        Spoiling.of(
            "too many bad rows of paid.csv",
            Spoiling.badRows(PAID, 1, 99),
            "paid.csv, line 100: 1 of 99 rows are bad, more than 1 %"
                + " (first: national_id, national ID is not ten digits)"),
        Spoiling.of(
            "an empty file",
            (folder, content) -> {
              Files.writeString(folder.resolve(PAID), "");
              content.seal(folder);
            },
            "paid.csv, line 1: no header"),
        Spoiling.of(
            "a quote without an end",
            Spoiling.sealed(CONTRIBUTIONS, "COMPULSORY", "\"COMPULSORY"),
            "contributions.csv, line \\d+: a quote is opened and never closed"));
  }

  private static Path without(Path folder) throws IOException {
    Files.delete(folder.resolve(CONTRIBUTIONS));
    return folder;
  }

  /** Each column, each file: missing, not UTF-8, cut off. */
  static Stream<Spoiling> filesOfAFeed() {
    return Stream.of(BRANCHES, INSURED, CONTRIBUTIONS, PAID).flatMap(RefusedWholeTest::ofAnyFile);
  }

  private static Stream<Spoiling> ofAnyFile(String file) {
    Stream<Spoiling> columns =
        new SmallFolder()
            .columns(file).stream()
                .filter(column -> !file.equals(PAID) || column.equals("national_id"))
                .filter(column -> !column.equals("list_no"))
                .map(column ->
                    Spoiling.of(
                        file + " without " + column,
                        Spoiling.sealed(file, "\\b" + column + "\\b", "other"),
                        file + ", line 1: missing column " + column));
    var others =
        Stream.of(
            Spoiling.of(
                file + " that is cut",
                Spoiling.cutGzip(file),
                file + ".gz: gzip is truncated or broken"));
    return Stream.concat(columns, others);
  }

  static Stream<Spoiling> feedsNotUtf8() {
    return Stream.of(INSURED, CONTRIBUTIONS)
        .map(file ->
            Spoiling.of(file + " not UTF-8", Spoiling.notUtf8(file), file + ", line 3: not UTF-8"));
  }

  static Stream<Spoiling> deliveries() {
    return Stream.of(
        Spoiling.of(
            "no manifest",
            Spoiling.gone("marriages.json"),
            "marriages.csv: has no manifest beside it"),
        Spoiling.of("no file", Spoiling.gone(MARRIAGES), "{folder}/marriages.csv: no such file"),
        Spoiling.of(
            "another record count",
            Spoiling.other("marriages.json", "\"records\":2", "\"records\":3"),
            "marriages.csv: the manifest says 3 records, the file has 2"),
        Spoiling.of(
            "another SHA-256",
            Spoiling.other("marriages.json", SHA, "0".repeat(64)),
            "marriages.csv: SHA-256 differs from the manifest's"),
        Spoiling.of(
            "a changed byte",
            Spoiling.other(MARRIAGES, "REGISTERED", "REVOKED"),
            "marriages.csv: SHA-256 differs from the manifest's"),
        Spoiling.of(
            "an unknown period",
            Spoiling.other("marriages.json", "1405-08", "1405-13"),
            "marriages.json: unknown period 1405-13"),
        Spoiling.of(
            "no period",
            Spoiling.other("marriages.json", "period", "month"),
            "marriages.json: lacks period"),
        Spoiling.of(
            "an earlier period",
            Spoiling.other("marriages.json", "1405-08", "1405-06"),
            "marriages.csv: period 1405-06 is before the last one received, 1405-07"),
        Spoiling.of(
            "too many bad rows",
            Spoiling.badRows(MARRIAGES, 2, 100),
            "marriages.csv, line 100: 2 of 100 rows are bad, more than 1 %"
                + " (first: event_id, no whole number)"),
        Spoiling.of("not UTF-8", Spoiling.notUtf8(MARRIAGES), "marriages.csv, line 3: not UTF-8"),
        Spoiling.of(
            "a quote without an end",
            Spoiling.sealed(MARRIAGES, "PERMANENT", "\"PERMANENT"),
            "marriages.csv, line \\d+: a quote is opened and never closed"));
  }

  static Stream<Spoiling> fileOfTheRegistry() {
    return ofAnyFile(MARRIAGES);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"feeds", "filesOfAFeed", "feedsNotUtf8"})
  @DisplayName("load")
  void load_refuses(Spoiling spoiling) throws IOException {
    refuses(spoiling, folder -> new String[] {"load", folder.toString()});
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"deliveries", "fileOfTheRegistry"})
  @DisplayName("receive")
  void receive_refuses(Spoiling spoiling) throws IOException {
    refuses(spoiling, folder -> new String[] {"receive", marriages(folder)});
  }

  private static String marriages(Path folder) {
    Path gz = folder.resolve(MARRIAGES + ".gz");
    return (Files.exists(gz) ? gz : folder.resolve(MARRIAGES)).toString();
  }

  private interface Command {
    String[] on(Path folder);
  }

  private void refuses(Spoiling spoiling, Command command) throws IOException {
    Path spoilt = next().writeTo(dir.resolve("spoilt"));
    spoiling.deed().on(spoilt, next());
    Map<String, String> before = shell.tables();
    Shell.Answer answer = shell.run(command.on(spoilt));
    assertRefused(answer, spoiling.refusal().replace("{folder}", spoilt.toString()));
    assertThat(shell.tables()).isEqualTo(before);
    shell.done(command.on(next().writeTo(dir.resolve("mended"))));
    assertThat(shell.tables()).isNotEqualTo(before);
  }

  /** Exit code 2 and that one line. */
  static void assertRefused(Shell.Answer answer, String refusal) {
    assertThat(answer.code()).isEqualTo(2);
    if (refusal.contains("\\d")) {
      assertThat(answer.err()).matches("refused: " + refusal + "\n");
    } else {
      assertThat(answer.err()).isEqualTo("refused: " + refusal + "\n");
    }
  }

  @Test
  @DisplayName("One bad row in a hundred is not too many, nor any share that is allowed")
  void and_a_share_that_is_allowed_is_taken() throws IOException {
    Path one = next().writeTo(dir.resolve("one"));
    Spoiling.badRows(MARRIAGES, 1, 100).on(one, next());
    assertThat(shell.done("receive", marriages(one))).contains("records 100,", "rejected 1");
    Path two = next().of("1405-09").writeTo(dir.resolve("two"));
    Spoiling.badRows(MARRIAGES, 2, 100).on(two, next().of("1405-09"));
    assertThat(shell.run("receive", "--max-bad-rows", "0.019", marriages(two)).code()).isEqualTo(2);
    assertThat(shell.done("receive", "--max-bad-rows", "0.02", marriages(two)))
        .contains("records 100,", "rejected 2");
  }
}
