package ir.hedye.monthend.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The second reading, bad rows: the closed list")
class NaiveRejectsTest {
  @TempDir Path folder;

  @BeforeEach
  void empty_files() throws IOException {
    write("insured", Layout.INSURED, "");
    write("contributions", Layout.CONTRIBUTIONS, "");
    write("marriages", Layout.MARRIAGES, "");
  }

  private void write(String name, Layout layout, String row) throws IOException {
    Files.writeString(folder.resolve(name + ".csv"), String.join(",", layout.names()) + "\n" + row);
  }

  /** The bad column of the one row, or "good". */
  private String verdict() {
    return NaiveDetermination.verdict(folder, new JalaliDate(1405, 7, 30)).rejects().stream()
        .map(Rejected::column)
        .findFirst()
        .orElse("good");
  }

  /** The row with that column changed; "nothing" stands for an empty field. */
  private static String changed(Layout layout, String row, String column, String value) {
    var fields = List.of(row.split(",", -1));
    int at = layout.names().indexOf(column);
    String put = value.equals("nothing") ? "" : value;
    return String.join(
        ",",
        Stream.of(fields.subList(0, at), List.of(put), fields.subList(at + 1, fields.size()))
            .flatMap(List::stream)
            .toList());
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @DisplayName("of contributions")
  @CsvSource({
    "national_id, 7971100036, national_id",
    "national_id, nothing, national_id",
    "category, worker, category",
    "category, ' SEMINARY\u200E', good",
    "basis, nothing, basis",
    "month, 1404-13, month",
    "month, 1403/12, good",
    "days, 30, days",
    "days, -1, days",
    "days, 29, good",
    "days, 0, good",
    "days, 1.0, days",
    "wage, nothing, wage",
    "wage, -1, wage",
    "start_date, 1405-01-01, start_date",
    "start_date, 1404-12-29, good",
    "start_date, 1390-01-01, good",
    "start_date, 1404-12-30, start_date",
    "leave_date, 1404-11-30, leave_date",
    "leave_date, 1404-12-01, good",
    "leave_date, 1500-01-01, good",
    "leave_date, 14041201, leave_date",
    "workshop, nothing, good"
  })
  void of_contributions(String column, String value, String bad) throws IOException {
    var row = "7971100035,w,COMPULSORY,WORK,1404-12,1,1,,";
    write("contributions", Layout.CONTRIBUTIONS, changed(Layout.CONTRIBUTIONS, row, column, value));
    assertThat(verdict()).isEqualTo(bad);
  }

  @ParameterizedTest(name = "from {0} until {1}: {2}")
  @DisplayName("of a leave before the start")
  @CsvSource({
    "1404-12-10, 1404-12-09, leave_date",
    "1404-12-10, 1404-12-10, good",
    "1404-01-10, 1404-01-09, leave_date"
  })
  void of_a_leave_before_the_start(String start, String leave, String bad) throws IOException {
    var row = "7971100035,w,COMPULSORY,WORK,1404-12,1,1," + start + "," + leave;
    write("contributions", Layout.CONTRIBUTIONS, row);
    assertThat(verdict()).isEqualTo(bad);
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @DisplayName("of the insured")
  @CsvSource({
    "national_id, 797110003, national_id",
    "birth_date, nothing, birth_date",
    "birth_date, 1370-12-30, good",
    "birth_date, 1371-12-30, birth_date",
    "sex, m, sex",
    "sex, nothing, sex",
    "deceased_on, 1405-07-31, deceased_on",
    "deceased_on, 1405/07/30, good",
    "mobile, x, good",
    "sheba, x, good",
    "branch, nothing, good"
  })
  void of_the_insured(String column, String value, String bad) throws IOException {
    var row = "7971100035,1,a,b,1371-08-15,M,1000,,,";
    write("insured", Layout.INSURED, changed(Layout.INSURED, row, column, value));
    assertThat(verdict()).isEqualTo(bad);
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @DisplayName("of the marriages")
  @CsvSource({
    "event_id, 4A, event_id",
    "version, nothing, version",
    "status, registered, status",
    "contract, nothing, contract",
    "marriage_date, nothing, marriage_date",
    "marriage_date, 1404-12-30, marriage_date",
    "registration_date, nothing, good",
    "registration_date, 1405-1-1, registration_date",
    "office, nothing, good",
    "husband_id, 7971100036, husband_id",
    "husband_id, 0744782767, wife_id",
    "husband_id, nothing, good",
    "husband_id, 79711000351, good",
    "husband_birth_date, nothing, husband_birth_date",
    "husband_birth_date, 1371-13-01, husband_birth_date",
    "husband_prior_marriages, nothing, husband_prior_marriages",
    "wife_prior_marriages, none, wife_prior_marriages",
    "wife_id, foreign, good",
    "province, nothing, good"
  })
  void of_the_marriages(String column, String value, String bad) throws IOException {
    var row =
        "9,1,REGISTERED,PERMANENT,1405-06-15,1405-06-15,1,7971100035,1371-08-15,0,0744782767,"
            + "1382-04-02,0,07";
    write("marriages", Layout.MARRIAGES, changed(Layout.MARRIAGES, row, column, value));
    assertThat(verdict()).isEqualTo(bad);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("of earlier payments")
  @CsvSource({
    "'7971100035,,,', good", "'7971100035,1404-01-31,0,branch', good",
    "'797110003,,,', national_id", "'7971100035,1404-12-30,,', paid_on",
    "'7971100035,,-1,', amount", "'7971100035,,1.5,', amount"
  })
  void of_earlier_payments(String row, String bad) throws IOException {
    Files.writeString(folder.resolve("paid.csv"), "national_id,paid_on,amount,source\n" + row);
    assertThat(verdict()).isEqualTo(bad);
  }
}
