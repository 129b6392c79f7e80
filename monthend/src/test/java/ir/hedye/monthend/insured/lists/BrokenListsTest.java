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

@DisplayName("A file that is cut, broken or no list at all is refused whole, with the place")
class BrokenListsTest {
  @TempDir Path folder;

  private ListsOnDisk lists = new ListsOnDisk(Path.of(""));

  @BeforeEach
  void a_good_list() throws Exception {
    lists = ListsOnDisk.good(folder);
  }

  @Test
  @DisplayName("A file cut inside a record, by even one byte, names that record")
  void cut_inside_a_record() throws Exception {
    var workers = lists.workers();
    workers.cutAt(workers.startOf(3) - 1);

    assertThat(lists.refused())
        .hasMessageEndingWith("record 2: cut off here; the header says 2 records");
  }

  @Test
  @DisplayName("A file cut between two records is cut all the same")
  void cut_between_records() throws Exception {
    lists.workers().cutAt(lists.workers().startOf(2));

    assertThat(lists.refused())
        .hasMessageEndingWith("record 2: cut off here; the header says 2 records");
  }

  @Test
  @DisplayName("A file cut inside its header")
  void cut_inside_the_header() throws Exception {
    lists.workers().cutAt(100);

    assertThat(lists.refused()).hasMessageEndingWith("DSKWOR00.DBF: cut off inside its header");
  }

  @Test
  @DisplayName("The head of the list cut")
  void cut_head() throws Exception {
    var head = DbfBytes.of(lists.list().resolve("DSKKAR00.DBF"));
    head.cutAt(head.startOf(1) + 5);

    assertThat(lists.refused()).hasMessageContaining("DSKKAR00.DBF, record 1: cut off here");
  }

  @Test
  @DisplayName("A record without its mark, live or deleted")
  void wiped_mark() throws Exception {
    lists.workers().wipeMark(2);

    assertThat(lists.refused()).hasMessageEndingWith("DSKWOR00.DBF, record 2: cannot be read");
  }

  @Test
  @DisplayName("Records beyond those of the header")
  void more_than_the_header_says() throws Exception {
    lists.workers().countInHeader(1);

    assertThat(lists.refused()).hasMessageEndingWith("goes on after the 1 records of its header");
  }

  @Test
  @DisplayName("A file that is empty, or no DBF at all")
  void not_a_dbf() throws Exception {
    Files.write(lists.list().resolve("DSKWOR00.DBF"), new byte[0]);
    assertThat(lists.refused()).hasMessageEndingWith("DSKWOR00.DBF: not a DBF file");

    Files.writeString(lists.list().resolve("DSKWOR00.DBF"), "national_id,workshop\n".repeat(50));
    assertThat(lists.refused()).hasMessageContaining("DSKWOR00.DBF: ");
  }

  @Test
  @DisplayName("A header of nonsense")
  void broken_header() throws Exception {
    lists.workers().blankColumns();

    assertThat(lists.refused().file()).endsWith("DSKWOR00.DBF");
  }

  @Test
  @DisplayName("A number that is none: the record is named, the value is not")
  void unreadable_number() throws Exception {
    var workers = lists.workers();
    workers.set(workers.startOf(2) + ListLayout.CLASSIC.offsetOf("DSW_MASH") + 5, 'x');

    assertThat(lists.refused()).hasMessageEndingWith("DSKWOR00.DBF, record 2: cannot be read");
  }

  @ParameterizedTest
  @CsvSource({"PER_NATCOD, DSKWOR00.DBF", "DSK_TDD, DSKKAR00.DBF"})
  @DisplayName("A column that is missing")
  void missing_column(String column, String file) throws Exception {
    new EmployerListWriter(ListEncoding.CP1256, ListLayout.CLASSIC.without(column))
        .write(lists.list(), ListsOnDisk.sheet());

    assertThat(lists.refused()).hasMessageEndingWith(file + ": no text or number column " + column);
  }

  @Test
  @DisplayName("A day kept as a civil date: a Jalali day would come out wrong")
  void a_civil_date() throws Exception {
    new EmployerListWriter(ListEncoding.CP1256, ListLayout.CLASSIC.with("DSW_SDATE:D"))
        .write(lists.list(), ListsOnDisk.sheet());

    assertThat(lists.refused()).hasMessageEndingWith("no text or number column DSW_SDATE");
  }
}
