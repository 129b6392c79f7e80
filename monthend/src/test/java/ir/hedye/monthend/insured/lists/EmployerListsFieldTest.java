package ir.hedye.monthend.insured.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Each field of a list becomes the text a contributions.csv row would have")
class EmployerListsFieldTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "year {0}, month {1}: {2}")
  @CsvSource({
    "99, 12, 1399-12",
    "0, 1, 1400-01",
    "5, 7, 1405-07",
    "49, 1, 1449-01",
    "50, 1, 1350-01",
  })
  @DisplayName("A year of two digits is of the 1300s from 50 on, of the 1400s below")
  void the_window_of_years(int year, int month, String expected) throws Exception {
    assertThat(read(ListSheet.of("0143830026", year, month).person("0010350829", 1, 1)).month())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("A year written in full says itself")
  void a_full_year() throws Exception {
    var layout = ListLayout.CLASSIC.with("DSK_YY:N4").with("DSW_YY:N4");
    var sheet = ListSheet.of("0143830026", 1405, 7).person("0010350829", 1, 1);

    assertThat(read(layout, sheet).month()).isEqualTo("1405-07");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "0010350829, 0010350829",
    "10350829, 0010350829",
    "123456789, 0123456789",
    "1234567, 1234567",
    "' 10350829', 0010350829",
    "۱۰۳۵۰۸۲۹, 0010350829",
  })
  @DisplayName("A national ID that lost one or two leading zeros has them again; a shorter one not")
  void leading_zeros_of_a_national_id(String written, String expected) throws Exception {
    assertThat(read(person().set("PER_NATCOD", written)).nationalId()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "rate of the list {0}, of the person {1}: {2}")
  @CsvSource({
    "0, 0, COMPULSORY",
    ", , COMPULSORY",
    "0, 7, EMPLOYER_PAYS",
    "7, 0, EMPLOYER_PAYS",
    "1, 1, EMPLOYER_PAYS",
  })
  @DisplayName("A reduced rate, of the list or of the person, means that the employer pays")
  void reduced_rate(Integer list, Integer person, String expected) throws Exception {
    var sheet = person();
    sheet.head.put("DSK_PRATE", list);
    sheet.workers.getFirst().put("DSW_PRATE", person);

    assertThat(read(sheet).category()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "14050203, 1405-02-03",
    "۱۴۰۵۰۲۰۳, 1405-02-03",
    "'', ''",
    "'        ', ''",
    "00000000, ''",
    "0, ''",
    "14051399, 1405-13-99",
    "05/02/03, 05/02/03",
    "050203, 050203",
  })
  @DisplayName("Eight digits are a date, blank or zeros none; the rest is left to the row check")
  void dates(String written, String expected) throws Exception {
    var row = read(person().set("DSW_SDATE", written).set("DSW_EDATE", written));

    assertThat(row.startDate()).isEqualTo(expected);
    assertThat(row.leaveDate()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "list number {0} is {1}")
  @CsvSource({"'', 1", "'  ', 1", "' 7 ', 7", "01, 01", "۲, 2"})
  @DisplayName("An empty list number is 1; another is kept as written")
  void list_number(String written, String expected) throws Exception {
    assertThat(read(person().listNo(written)).listNo()).isEqualTo(expected);
  }

  @Test
  @DisplayName("Days and wage go on as they stand, to be judged by the row check")
  void days_and_wage_as_they_stand() throws Exception {
    var blank = person().set("DSW_DD", "").set("DSW_MASH", "").set("DSK_TDD", 0);
    var layout = ListLayout.CLASSIC.with("DSW_DD:C2").with("DSW_MASH:C12");

    assertThat(read(layout, blank).days()).isEmpty();
    assertThat(read(layout, blank).wage()).isEmpty();
    assertThat(read(person().set("DSW_DD", -1).set("DSK_TDD", 0)).days()).isEqualTo("-1");
    assertThat(read(person().set("DSW_MASH", 1_200_000_000_00L)).wage()).isEqualTo("120000000000");
    assertThat(read(person().set("DSW_DD", 0).set("DSK_TDD", 0)).days()).isEqualTo("0");
  }

  @Test
  @DisplayName("A number in exponent form is not written out, and so fails the row check")
  void exponent_form() throws Exception {
    write(ListLayout.CLASSIC, person());
    var workers = DbfBytes.of(folder.resolve("lists/DSKWOR00.DBF"));
    workers.put(workers.startOf(1) + ListLayout.CLASSIC.offsetOf("DSW_MASH"), "1E+999999999");

    assertThat(read().wage()).isEqualTo("1E+999999999");
  }

  private static ListSheet person() {
    return ListSheet.of("0143830026", 5, 2).person("0010350829", 30, 180_000_000);
  }

  private ListRow read(ListSheet sheet) throws Exception {
    return read(ListLayout.CLASSIC, sheet);
  }

  private ListRow read(ListLayout layout, ListSheet sheet) throws Exception {
    write(layout, sheet);
    return read();
  }

  private void write(ListLayout layout, ListSheet sheet) throws Exception {
    new EmployerListWriter(ListEncoding.IRAN_SYSTEM, layout).write(folder.resolve("lists"), sheet);
  }

  private ListRow read() throws Exception {
    var rows = new ArrayList<ListRow>();
    new EmployerLists(Optional.empty()).read(folder, rows::add);
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }
}
