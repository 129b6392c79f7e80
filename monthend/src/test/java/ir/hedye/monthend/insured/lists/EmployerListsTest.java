package ir.hedye.monthend.insured.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Employers' lists are read as rows of contributions.csv")
class EmployerListsTest {
  private static final String ALI = "0010350829";
  private static final String ZAHRA = "1234567891";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  @DisplayName("A list gives the same rows in each of the three encodings")
  void the_same_rows_in_every_encoding(ListEncoding encoding) throws Exception {
    EmployerListWriter.in(encoding).write(folder.resolve("lists/1405-07/w1"), twoPersons());

    assertThat(read())
        .containsExactly(
            "1 0010350829 0143830026 COMPULSORY WORK 1405-07 30 180000000   1",
            "2 1234567891 0143830026 COMPULSORY WORK 1405-07 12 66502200 1405-07-19  1");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("So it does where the sex column is missing and only names can tell")
  void the_same_rows_without_the_sex(ListEncoding encoding) throws Exception {
    new EmployerListWriter(encoding, ListLayout.CLASSIC.without("DSW_SEX"))
        .write(folder.resolve("lists"), twoPersons());

    assertThat(read()).hasSize(2).first().asString().contains("0143830026 COMPULSORY");
  }

  @Test
  @DisplayName("National IDs in Iran System digits are read where the list is known to be so …")
  void persian_digits_of_iran_system() throws Exception {
    EmployerListWriter.in(ListEncoding.IRAN_SYSTEM).write(folder.resolve("lists"), persianDigits());

    assertThat(read()).first().asString().contains("0010350829");
  }

  @Test
  @DisplayName("… and are lost where a wrong encoding is forced")
  void a_forced_encoding_is_obeyed() throws Exception {
    EmployerListWriter.in(ListEncoding.IRAN_SYSTEM).write(folder.resolve("lists"), persianDigits());

    assertThat(read(Optional.of(ListEncoding.CP1256)).toString()).doesNotContain("0010350829");
  }

  @Test
  @DisplayName("Columns are found by name, in any order and case")
  void columns_by_name() throws Exception {
    new EmployerListWriter(ListEncoding.CP1256, ListLayout.CLASSIC.reversed())
        .write(folder.resolve("lists/back"), twoPersons());
    EmployerListWriter.in(ListEncoding.CP1256).write(folder.resolve("lists/front"), twoPersons());

    var rows = read();

    assertThat(rows.subList(0, 2)).isEqualTo(rows.subList(2, 4));
  }

  @Test
  @DisplayName("The newer layout, two columns wider, gives the same rows")
  void newer_layout() throws Exception {
    var sheet = twoPersons().set("DSW_INC", 2_820_000).set("DSW_SPOUSE", "5000000");
    new EmployerListWriter(ListEncoding.CP1256, ListLayout.NEWER)
        .write(folder.resolve("lists/newer"), sheet);
    EmployerListWriter.in(ListEncoding.CP1256).write(folder.resolve("lists/old"), twoPersons());

    var rows = read();

    assertThat(rows.subList(0, 2)).isEqualTo(rows.subList(2, 4));
  }

  @Test
  @DisplayName("Deleted records are no rows, but keep their numbers")
  void deleted_records() throws Exception {
    var sheet = twoPersons().set("DSK_NUM", 1).set("DSK_TDD", 12);
    EmployerListWriter.in(ListEncoding.CP1256).write(folder.resolve("lists"), sheet);
    DbfBytes.of(folder.resolve("lists/DSKWOR00.DBF")).deleteRecord(1);

    assertThat(read()).singleElement().asString().startsWith("2 " + ZAHRA);
  }

  @Test
  @DisplayName("Two lists of one workshop and month are told apart by their numbers")
  void two_lists_of_a_month() throws Exception {
    var writer = EmployerListWriter.in(ListEncoding.CP1256);
    writer.write(folder.resolve("lists/a"), twoPersons().listNo(" 01 "));
    writer.write(folder.resolve("lists/b"), twoPersons().listNo("02"));

    assertThat(read())
        .extracting(row -> row.substring(row.length() - 3))
        .containsExactly(" 01", " 01", " 02", " 02");
  }

  @Test
  @DisplayName("Lists come in the order of their folders, upper and lower case alike")
  void stable_order() throws Exception {
    var writer = EmployerListWriter.in(ListEncoding.CP1256);
    for (String name : List.of("b/B2", "b/b1", "A", "c")) {
      writer.write(folder.resolve("lists").resolve(name), twoPersons().listNo(name));
    }
    Path c = folder.resolve("lists/c");
    Files.move(c.resolve("DSKKAR00.DBF"), c.resolve("dskkar00.dbf"));
    Files.move(c.resolve("DSKWOR00.DBF"), c.resolve("DskWor00.Dbf"));

    assertThat(read())
        .extracting(row -> row.substring(row.lastIndexOf(' ') + 1))
        .containsExactly("A", "A", "b/b1", "b/b1", "b/B2", "b/B2", "c", "c");
  }

  @Test
  @DisplayName("The count says how many lists and rows were handed over")
  void counts() throws Exception {
    EmployerListWriter.in(ListEncoding.CP1256).write(folder.resolve("lists/a"), twoPersons());
    EmployerListWriter.in(ListEncoding.CP1256)
        .write(folder.resolve("lists/b"), ListSheet.of("0143830026", 5, 8));

    var taken = new EmployerLists(Optional.empty()).read(folder, row -> {});

    assertThat(taken).isEqualTo(new ListsTaken(2, 2));
  }

  @Test
  @DisplayName("A folder without lists has no rows")
  void no_lists() throws Exception {
    assertThat(read()).isEmpty();
  }

  @Test
  @DisplayName("A row in a log names its place and no person")
  void a_row_in_a_log() throws Exception {
    EmployerListWriter.in(ListEncoding.CP1256).write(folder.resolve("lists"), twoPersons());
    var rows = new ArrayList<ListRow>();
    new EmployerLists(Optional.empty()).read(folder, rows::add);

    assertThat(rows.getFirst()).asString().endsWith("DSKWOR00.DBF, record 1").doesNotContain(ALI);
  }

  private static ListSheet twoPersons() {
    return ListSheet.of("0143830026", 5, 7)
        .person(ALI, 30, 180_000_000)
        .person(ZAHRA, 12, 66_502_200)
        .set("DSW_SDATE", "14050719");
  }

  private static ListSheet persianDigits() {
    return ListSheet.of("0143830026", 5, 7).person("۰۰۱۰۳۵۰۸۲۹", 30, 180_000_000);
  }

  private List<String> read() throws IOException, RefusedList {
    return read(Optional.empty());
  }

  private List<String> read(Optional<ListEncoding> forced) throws IOException, RefusedList {
    var rows = new ArrayList<String>();
    new EmployerLists(forced).read(folder, row -> rows.add(text(row)));
    return rows;
  }

  private static String text(ListRow row) {
    return String.join(
        " ",
        String.valueOf(row.record()),
        row.nationalId(),
        row.workshop(),
        row.category(),
        row.basis(),
        row.month(),
        row.days(),
        row.wage(),
        row.startDate(),
        row.leaveDate(),
        row.listNo());
  }
}
