package ir.hedye.monthend.insured.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A list that contradicts itself or is broken is refused whole, with file and cause")
class EmployerListsRefusalTest {
  @TempDir Path folder;

  private ListsOnDisk lists = new ListsOnDisk(Path.of(""));

  @BeforeEach
  void a_good_list() throws Exception {
    lists = ListsOnDisk.good(folder);
  }

  @ParameterizedTest(name = "{0} = {1}: record {2}, {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "DSW_ID|0143830027|2|says workshop 0143830027, 1405-07, list 1; DSKKAR00 says workshop"
            + " 0143830026, 1405-07, list 1",
        "DSW_YY|4|2|says workshop 0143830026, 1404-07, list 1; DSKKAR00 says workshop 0143830026,"
            + " 1405-07, list 1",
        "DSW_MM|8|2|says workshop 0143830026, 1405-08, list 1; DSKKAR00 says workshop 0143830026,"
            + " 1405-07, list 1",
        "DSW_LISTNO|2|2|says workshop 0143830026, 1405-07, list 2; DSKKAR00 says workshop"
            + " 0143830026, 1405-07, list 1",
        "DSK_ID|0143830027|1|says workshop 0143830026, 1405-07, list 1; DSKKAR00 says workshop"
            + " 0143830027, 1405-07, list 1",
        "DSK_NUM|3|0|DSK_NUM of DSKKAR00 says 3; here are 2",
        "DSK_TDD|41|0|DSK_TDD of DSKKAR00 says 41; here are 42",
        "DSW_DD|11|0|DSK_TDD of DSKKAR00 says 42; here are 41",
        "DSW_MM|13|2|DSW_MM 13 is no month",
      })
  @DisplayName("The two files must agree on workshop, month, number, persons and days")
  void disagreement(String column, String value, int record, String cause) throws Exception {
    boolean isText = column.endsWith("ID") || column.endsWith("LISTNO");
    lists.write(ListsOnDisk.sheet().set(column, isText ? value : (Object) Integer.valueOf(value)));

    var refused = lists.refused();

    assertThat(refused.record()).isEqualTo(record);
    assertThat(refused.file()).endsWith("DSKWOR00.DBF");
    assertThat(refused)
        .hasMessageEndingWith(
            "DSKWOR00.DBF" + (record == 0 ? "" : ", record " + record) + ": " + cause);
    assertThat(lists.taken()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"DSKKAR00.DBF, DSKWOR00.DBF", "DSKWOR00.DBF, DSKKAR00.DBF"})
  @DisplayName("A file without its twin")
  void lonely_file(String kept, String gone) throws Exception {
    Files.delete(lists.list().resolve(gone));

    assertThat(lists.refused()).hasMessageEndingWith(kept + ": no " + gone + " beside it");
  }

  @Test
  @DisplayName("A twin in another folder is no twin")
  void twin_elsewhere() throws Exception {
    Files.createDirectories(folder.resolve("lists/x"));
    Files.move(lists.list().resolve("DSKWOR00.DBF"), folder.resolve("lists/x/DSKWOR00.DBF"));

    assertThat(lists.refused()).hasMessageEndingWith("no DSKWOR00.DBF beside it");
  }

  @Test
  @DisplayName("Two files of one name but for the case, in one folder")
  void one_name_twice() throws Exception {
    Files.copy(lists.list().resolve("DSKWOR00.DBF"), lists.list().resolve("dskwor00.dbf"));

    assertThat(lists.refused())
        .hasMessageEndingWith("dskwor00.dbf: a second DSKWOR00.DBF in its folder");
  }

  @ParameterizedTest
  @CsvSource({"DSK_NUM, DSK_NUM is no whole number", "DSK_MM, DSK_MM is no whole number"})
  @DisplayName("A head that leaves its counts or its month blank")
  void blank_head(String column, String cause) throws Exception {
    var sheet = ListsOnDisk.sheet();
    sheet.head.remove(column);
    lists.write(sheet);

    assertThat(lists.refused()).hasMessageEndingWith("DSKKAR00.DBF, record 1: " + cause);
  }

  @Test
  @DisplayName("A rate that is no number: whether the employer pays cannot be told")
  void unreadable_rate() throws Exception {
    var sheet = ListsOnDisk.sheet().set("DSW_PRATE", "xx");
    sheet.workers.getFirst().put("DSW_PRATE", "0");
    new EmployerListWriter(ListEncoding.CP1256, ListLayout.CLASSIC.with("DSW_PRATE:C2"))
        .write(lists.list(), sheet);

    assertThat(lists.refused()).hasMessageEndingWith("record 2: DSW_PRATE is no number");
    assertThat(lists.taken()).isEmpty();
  }

  @Test
  @DisplayName("A year that is none, in a layout that writes it in full")
  void no_year() throws Exception {
    var layout = ListLayout.CLASSIC.with("DSK_YY:N4").with("DSW_YY:N4");
    var sheet = ListSheet.of("0143830026", 1205, 7).person("0010350829", 30, 1);
    new EmployerListWriter(ListEncoding.CP1256, layout).write(lists.list(), sheet);

    assertThat(lists.refused()).hasMessageEndingWith("DSK_YY 1205 is no year");
  }

  @Test
  @DisplayName("A head without a record, or with two")
  void head_of_none_or_two() throws Exception {
    var head = DbfBytes.of(lists.list().resolve("DSKKAR00.DBF"));
    head.deleteRecord(1);
    assertThat(lists.refused()).hasMessageEndingWith("DSKKAR00.DBF: has no record");

    head.set(head.startOf(1), ' ');
    head.doubleTheRecord();
    assertThat(lists.refused())
        .hasMessageEndingWith("DSKKAR00.DBF, record 2: a second list; there must be one");
  }

  @Test
  @DisplayName("Lists before a refused one have been handed over, nothing of it or after it")
  void what_was_handed_over() throws Exception {
    var writer = EmployerListWriter.in(ListEncoding.CP1256);
    writer.write(folder.resolve("lists/a"), ListsOnDisk.sheet().listNo("7"));
    writer.write(folder.resolve("lists/z"), ListsOnDisk.sheet().listNo("9"));
    lists.write(ListsOnDisk.sheet().set("DSK_NUM", 3));

    lists.refused();

    assertThat(lists.taken()).extracting(ListRow::listNo).containsExactly("7", "7");
  }

  @Test
  @DisplayName("The message is one line, whatever the file says")
  void one_line() throws Exception {
    lists.write(ListsOnDisk.sheet().set("DSK_ID", "01\n02\r03"));

    assertThat(lists.refused().getMessage()).contains("01?02?03").doesNotContain("\n", "\r");
  }
}
