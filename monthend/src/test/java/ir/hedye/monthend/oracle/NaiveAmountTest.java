package ir.hedye.monthend.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The second reading, the amount: a 24th of two years' wages, and the floor under it")
class NaiveAmountTest {
  @TempDir Path folder;

  private SmallMonth month() {
    return new SmallMonth(folder).worked(720).employedIn("1405-06");
  }

  @ParameterizedTest(name = "wages of {0}: {1}")
  @DisplayName("halves of a rial go up; less than thirty days' minimum wage is raised to it")
  @CsvSource({
    "4800000011, 200000000",
    "4800000012, 200000001",
    "4800000013, 200000001",
    "0, 166255500",
    "3990132000, 166255500",
    "3990132011, 166255500",
    "3990132012, 166255501"
  })
  void halves_go_up(String wage, String amount) {
    var answer = month().row("COMPULSORY,WORK,1404-07,0,%s,,".formatted(wage)).answer();
    assertThat(answer).isEqualTo("ENTITLED,%s,720,%s,,".formatted(amount, wage));
  }

  /** The averaging window begins on 1403-06-15. */
  @ParameterizedTest(name = "101 rials from {0} until {1}: {2}")
  @DisplayName("a wage counts by the days of its span inside the two years")
  @CsvSource({
    "1403-06-14, 1403-06-15, 51",
    "1403-06-13, 1403-06-15, 34",
    "1403-06-14, 1403-06-14, 0",
    "1403-06-15, 1403-06-15, 101",
    "1403-06-12, 1403-06-15, 25"
  })
  void a_wage_counts_by_its_days_inside(String from, String until, String total) {
    var answer = month().row("SEMINARY,WORK,1403-06,0,101,%s,%s".formatted(from, until)).answer();
    assertThat(answer).isEqualTo("ENTITLED,166255500,720,%s,,".formatted(total));
  }

  @Test
  @DisplayName("three exact thirds make a whole")
  void three_thirds_make_a_whole() {
    var month = month();
    for (int i = 0; i < 3; i++) {
      month.row("COMPULSORY,WORK,1403-06,0,100,1403-06-13,1403-06-15");
    }
    assertThat(month.answer()).isEqualTo("ENTITLED,166255500,720,100,,");
  }

  @Test
  @DisplayName("S is not rounded before it is divided")
  void s_is_not_rounded_before_it_is_divided() {
    var month = month().row("COMPULSORY,WORK,1403-06,0,101,1403-06-14,1403-06-15");
    assertThat(month.row("COMPULSORY,WORK,1404-07,0,4799999961,,").answer())
        .isEqualTo("ENTITLED,200000000,720,4800000012,,");
  }

  @Test
  @DisplayName("a half is seen even in numbers too large for a double")
  void a_half_is_seen_in_large_numbers() {
    assertThat(month().row("COMPULSORY,WORK,1404-07,0,2400000000000000012,,").answer())
        .isEqualTo("ENTITLED,100000000000000001,720,2400000000000000012,,");
  }

  @Test
  @DisplayName("the minimum wage is not that of the evaluation day")
  void the_minimum_wage_is_not_that_of_the_evaluation_day() {
    var month = new SmallMonth(folder).worked(720).marriedOn("1404-12-29").employedIn("1404-12");
    assertThat(month.answer("1405-01-31")).isEqualTo("ENTITLED,103909680,720,0,,");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("wages that are no covered work's do not count")
  @CsvSource({
    "'COMPULSORY,SICK_PAY'",
    "'COMPULSORY,UNEMPLOYMENT'",
    "'COMPULSORY,PURCHASED'",
    "'EMPLOYER_PAYS,WORK'",
    "'DRIVER,WORK'"
  })
  void other_wages_do_not_count(String kind) {
    assertThat(month().row(kind + ",1404-07,0,900000000000,,").answer())
        .isEqualTo("ENTITLED,166255500,720,0,,");
  }

  @ParameterizedTest(name = "married on {0}: {1}")
  @DisplayName("the minimum wage is that of the marriage day, and unknown days are for a person")
  @CsvSource({
    "1396-12-29, 1392, 'REVIEW,,720,0,NO_LAW_VERSION,'",
    "1397-01-01, 1393, 'ENTITLED,11112690,720,0,,'",
    "1397-12-29, 1393, 'ENTITLED,11112690,720,0,,'",
    "1398-01-01, 1394, 'ENTITLED,15168810,720,0,,'",
    "1399-03-31, 1395, 'ENTITLED,18354270,720,0,,'",
    "1399-04-01, 1395, 'ENTITLED,19104270,720,0,,'",
    "1399-12-30, 1395, 'ENTITLED,19104270,720,0,,'",
    "1400-01-01, 1396, 'ENTITLED,26554950,720,0,,'",
    "1401-01-01, 1397, 'ENTITLED,41797500,720,0,,'",
    "1402-01-01, 1398, 'ENTITLED,53082840,720,0,,'",
    "1403-12-30, 1399, 'ENTITLED,71661840,720,0,,'",
    "1404-12-29, 1400, 'ENTITLED,103909680,720,0,,'",
    "1405-12-29, 1401, 'ENTITLED,166255500,720,0,,'",
    "1406-01-01, 1402, 'REVIEW,,720,0,NO_LAW_VERSION,'"
  })
  void the_minimum_wage_of_the_day(String married, int firstYear, String answer) {
    var month = new SmallMonth(folder).worked(720, firstYear).marriedOn(married);
    assertThat(month.employedIn(married.substring(0, 7)).answer(married)).isEqualTo(answer);
  }
}
