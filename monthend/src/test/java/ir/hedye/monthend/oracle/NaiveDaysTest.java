package ir.hedye.monthend.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The second reading, clause 2: 720 paid days in the five years before the marriage")
class NaiveDaysTest {
  @TempDir Path folder;
  private SmallMonth month;

  @BeforeEach
  void a_man_employed_when_he_marries() {
    month = new SmallMonth(folder).employedIn("1405-06");
  }

  @ParameterizedTest(name = "{0} days: {1}")
  @DisplayName("719 days are too few, 720 are enough")
  @CsvSource({
    "719, 'NOT_ENTITLED,,719,0,TOO_FEW_DAYS,'",
    "720, 'ENTITLED,166255500,720,0,,'",
    "721, 'ENTITLED,166255500,721,0,,'"
  })
  void needs_720_days(int days, String answer) {
    assertThat(month.worked(days).answer()).isEqualTo(answer);
  }

  /** Of Shahrivar 1400, 17 days lie inside and 14 outside: 20 paid days are 6 to 17, 340/31. */
  @ParameterizedTest(name = "{0} days beside 6 to 17: {1}")
  @DisplayName("a row cut by the window counts at least and at most so many days")
  @CsvSource({
    "702, 'NOT_ENTITLED,,712,0,TOO_FEW_DAYS,'",
    "703, 'REVIEW,,713,0,WINDOW_EDGE,'",
    "713, 'REVIEW,,723,0,WINDOW_EDGE,'",
    "714, 'ENTITLED,166255500,724,0,,'"
  })
  void a_row_cut_by_the_window(int days, String answer) {
    month.row("COMPULSORY,WORK,1400-06,20,0,,");
    assertThat(month.worked(days).answer()).isEqualTo(answer);
  }

  @Test
  @DisplayName("the marriage day is outside, the day before inside")
  void the_marriage_day_is_outside() {
    month.row("COMPULSORY,WORK,1405-06,1,0,1405-06-15,1405-06-15");
    assertThat(month.worked(719).answer()).startsWith("NOT_ENTITLED,,719,");
  }

  @Test
  @DisplayName("the first day of the window is inside, the day before outside")
  void the_first_day_is_inside() {
    month.row("COMPULSORY,WORK,1400-06,1,0,1400-06-15,1400-06-15");
    month.row("COMPULSORY,WORK,1400-06,1,0,1400-06-14,1400-06-14");
    assertThat(month.worked(719).answer()).startsWith("ENTITLED,166255500,720,");
  }

  @Test
  @DisplayName("of 31 days in the month of the marriage, the 14 before it count for certain")
  void the_month_of_the_marriage_is_cut() {
    month.row("COMPULSORY,WORK,1405-06,31,0,,");
    assertThat(month.worked(706).answer()).startsWith("ENTITLED,166255500,720,");
  }

  /** 340/31 of Shahrivar 1400 and 280/31 of Shahrivar 1405 are 20 days; each floored, 19. */
  @Test
  @DisplayName("the days shown are rounded down once, at the end")
  void the_days_shown_are_rounded_once() {
    month.row("COMPULSORY,WORK,1400-06,20,0,,").row("COMPULSORY,WORK,1405-06,20,0,,");
    assertThat(month.worked(700).answer()).isEqualTo("REVIEW,,720,0,WINDOW_EDGE,");
  }

  @Test
  @DisplayName("two rows of one month count no more than the month has")
  void a_month_has_no_more_days_than_it_has() {
    month.row("COMPULSORY,WORK,1404-06,30,0,,");
    assertThat(month.worked(720).answer()).startsWith("ENTITLED,166255500,721,");
  }

  @Test
  @DisplayName("in a cut month the cap is the month's days inside the window")
  void a_cut_month_has_no_more_days_than_lie_inside() {
    month.row("COMPULSORY,WORK,1400-06,31,0,,").row("SEMINARY,WORK,1400-06,31,0,,");
    assertThat(month.worked(702).answer()).isEqualTo("NOT_ENTITLED,,719,0,TOO_FEW_DAYS,");
  }

  @Test
  @DisplayName("no more days count than lie between start and leave")
  void no_more_days_than_the_span() {
    month.row("COMPULSORY,WORK,1404-07,30,0,1404-07-21,1404-07-29");
    assertThat(month.worked(710).answer()).isEqualTo("NOT_ENTITLED,,719,0,TOO_FEW_DAYS,");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("only covered rows of work count")
  @CsvSource({
    "'COMPULSORY,WORK', 749", "'SEMINARY,WORK', 749", "'COMPULSORY,SICK_PAY', 719",
    "'COMPULSORY,UNEMPLOYMENT', 719", "'COMPULSORY,PURCHASED', 719", "'EMPLOYER_PAYS,WORK', 719",
    "'FREELANCE,WORK', 719", "'VOLUNTARY,WORK', 719", "'DRIVER,WORK', 719",
    "'CONSTRUCTION,WORK', 719", "'CARPET_WEAVER,WORK', 719"
  })
  void only_covered_work_counts(String kind, int days) {
    assertThat(month.row(kind + ",1404-07,30,0,,").worked(719).answer()).contains("," + days + ",");
  }

  @ParameterizedTest(name = "a day paid on {0}: {1} days")
  @DisplayName("five years before 30 Esfand 1403 is 29 Esfand 1398, which has no 30th")
  @CsvSource({"1398-12-29, 720", "1398-12-28, 719"})
  void five_years_before_the_leap_day(String day, int days) {
    var leap = new SmallMonth(folder).marriedOn("1403-12-30").employedIn("1403-12");
    leap.worked(719, 1399).row("COMPULSORY,WORK,1398-12,1,0,%s,%s".formatted(day, day));
    assertThat(leap.answer()).contains("," + days + ",0,");
  }
}
