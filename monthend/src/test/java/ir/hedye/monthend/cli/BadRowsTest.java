package ir.hedye.monthend.cli;

import static ir.hedye.monthend.cli.SmallFolder.CONTRIBUTIONS;
import static ir.hedye.monthend.cli.SmallFolder.INSURED;
import static ir.hedye.monthend.cli.SmallFolder.MARRIAGES;
import static ir.hedye.monthend.cli.SmallFolder.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Bad rows of the closed list are set aside, and the rest is taken")
class BadRowsTest {
  private static final String HEADER = "line,column,value,reason,row,file\n";

  @TempDir Path dir = Path.of(".");
  private Shell shell = Shell.open(Path.of("."));

  @BeforeEach
  void open() {
    shell.close();
    shell = Shell.open(dir.resolve("home"));
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

  private static List<BadRow> of(String file) {
    return BadRow.all().stream().filter(row -> row.file().equals(file)).toList();
  }

  /** Adds the bad rows at the file's end; answers what the rejects file must hold of them. */
  private static String spoil(SmallFolder folder, List<BadRow> bad) {
    var expected = new StringBuilder();
    for (BadRow row : bad) {
      List<String> columns = folder.columns(row.file());
      folder.add(row.file(), row.row(columns));
      expected.append(row.reject(folder.lines(row.file()).size(), columns)).append('\n');
    }
    return expected.toString();
  }

  private void take(Path folder) {
    shell.done("load", "--max-bad-rows", "1", folder.toString());
    shell.done("receive", "--max-bad-rows", "1", folder.resolve(MARRIAGES).toString());
  }

  /** What was taken, without the record of what was delivered. */
  private Map<String, String> taken() {
    Map<String, String> books = shell.tables();
    books.keySet().removeIf(table -> table.startsWith("feed") || table.startsWith("delivery"));
    return books;
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {INSURED, CONTRIBUTIONS, PAID, MARRIAGES})
  @DisplayName("Every kind of bad row goes to the rejects file beside its file")
  void every_kind_is_set_aside(String file) throws IOException {
    take(folder().writeTo(dir.resolve("good")));
    Map<String, String> good = taken();
    open();
    SmallFolder spoilt = folder();
    String expected = spoil(spoilt, of(file));
    Path folder = spoilt.writeTo(dir.resolve("spoilt"));
    take(folder);
    assertThat(Files.readString(folder.resolve(file + ".rejects.csv")))
        .isEqualTo(HEADER + expected);
    assertThat(taken()).isEqualTo(good);
    assertThat(kept(file)).isEqualTo(of(file).size());
  }

  private long kept(String file) {
    return file.equals(MARRIAGES)
        ? shell.number("SELECT count(*) FROM hedye.delivery_reject")
        : shell.number("SELECT count(*) FROM hedye.feed_reject WHERE file = '" + file + "'");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {INSURED, CONTRIBUTIONS, PAID, MARRIAGES})
  @DisplayName("The row that was spoilt is itself a good one, and is taken")
  void and_the_row_they_are_made_of_is_good(String file) {
    take(folder().writeTo(dir.resolve("good")));
    Map<String, String> good = taken();
    open();
    Path folder = folder().add(file, BadRow.good(file)).writeTo(dir.resolve("more"));
    take(folder);
    assertThat(folder.resolve(file + ".rejects.csv")).doesNotExist();
    assertThat(taken()).isNotEqualTo(good);
  }

  @Test
  @DisplayName("determine sets the same rows aside, and decides as if they were not there")
  void determine_sets_them_aside() throws IOException {
    SmallFolder spoilt = folder();
    var expected = new StringBuilder(HEADER);
    for (String file : List.of(MARRIAGES, INSURED, CONTRIBUTIONS, PAID)) {
      expected.append(spoil(spoilt, of(file)));
    }
    String good = determined(folder().writeTo(dir.resolve("good")));
    assertThat(determined(spoilt.writeTo(dir.resolve("spoilt")))).isEqualTo(good);
    assertThat(good).hasLineCount(3);
    assertThat(dir.resolve("good.csv.rejects.csv")).doesNotExist();
    assertThat(Files.readString(dir.resolve("spoilt.csv.rejects.csv")))
        .isEqualTo(expected.toString());
  }

  private String determined(Path folder) throws IOException {
    Path out = dir.resolve(folder.getFileName() + ".csv");
    shell.done(
        "determine",
        "--data",
        folder.toString(),
        "--at",
        "1405-07-30",
        "--out",
        out.toString(),
        "--max-bad-rows",
        "1");
    return Files.readString(out);
  }

  @Test
  @DisplayName(
      "Different rows of one person in insured.csv: none is taken; identical ones count once")
  void a_person_told_twice() throws IOException {
    SmallFolder folder = folder().man(5).man(6);
    folder.add(INSURED, folder.lines(INSURED).getLast());
    String other = folder.lines(INSURED).get(3).replace(",M,", ",F,");
    folder.add(INSURED, other);
    Path there = folder.writeTo(dir.resolve("twice"));
    take(there);
    assertThat(shell.rows("SELECT national_id FROM hedye.person ORDER BY 1"))
        .containsExactly(SmallFolder.id(1), SmallFolder.id(2), SmallFolder.id(6));
    assertThat(Files.readString(there.resolve("insured.csv.rejects.csv")))
        .isEqualTo(
            HEADER
                + twin(4, "national_id", folder.lines(INSURED).get(3), INSURED)
                + twin(7, "national_id", other, INSURED));
  }

  private static String twin(int line, String column, String row, String file) {
    String key = row.substring(0, row.indexOf(','));
    return "%d,%s,%s,different rows of one %s,\"%s\",%s\n"
        .formatted(line, column, key, column, row, file);
  }

  @Test
  @DisplayName("Different rows of one event: none is taken; identical ones count once")
  void an_event_told_twice() throws IOException {
    SmallFolder folder = folder().man(3).marriage(2, 3, 0).marriage(2, 3, 0).marriage(3, 0, 4);
    var lines = new ArrayList<>(folder.lines(MARRIAGES));
    String other = lines.get(1).replace("PERMANENT", "TEMPORARY");
    folder.add(MARRIAGES, other);
    Path there = folder.writeTo(dir.resolve("twice"));
    take(there);
    assertThat(shell.rows("SELECT event_id FROM hedye.event_head ORDER BY 1"))
        .containsExactly("2", "3");
    assertThat(Files.readString(there.resolve("marriages.csv.rejects.csv")))
        .isEqualTo(
            HEADER
                + twin(2, "event_id", lines.get(1), MARRIAGES)
                + twin(6, "event_id", other, MARRIAGES));
  }

  @Test
  @DisplayName("Rows of contributions about nobody insured are kept, not rejected")
  void rows_about_strangers_are_kept() {
    SmallFolder folder = folder();
    folder.add(
        CONTRIBUTIONS,
        folder.lines(CONTRIBUTIONS).get(1).replace(SmallFolder.id(1), SmallFolder.id(77)));
    Path there = folder.writeTo(dir.resolve("strangers"));
    take(there);
    assertThat(there.resolve("contributions.csv.rejects.csv")).doesNotExist();
    assertThat(
            shell.number(
                "SELECT count(*) FROM hedye.contribution WHERE national_id = "
                    + SmallFolder.id(77)))
        .isEqualTo(1);
  }
}
