package ir.hedye.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A Jalali day")
class JalaliDateTest {
  @ParameterizedTest(name = "{0} is {1}")
  @DisplayName("Known days, as everybody's calendar has them")
  @CsvSource({
    "1400-01-01, 2021-03-21",
    "1399-12-30, 2021-03-20",
    "1403-12-30, 2025-03-20",
    "1404-01-01, 2025-03-21",
    "1357-11-22, 1979-02-11",
    "1300-01-01, 1921-03-21",
    "1403-06-31, 2024-09-21",
    "1403-07-01, 2024-09-22",
    "1405-12-29, 2027-03-20"
  })
  void converts_known_days(String jalali, LocalDate civil) {
    assertThat(day(jalali).toCivil()).isEqualTo(civil);
    assertThat(JalaliDate.of(civil)).isEqualTo(day(jalali));
  }

  @ParameterizedTest(name = "[{0}] is read as {1}")
  @DisplayName("Read with hyphens or slashes and digits of any script")
  @CsvSource({
    "1405-07-15, 1405-07-15",
    "1405/07/15, 1405-07-15",
    "۱۴۰۵/۰۷/۱۵, 1405-07-15",
    "١٤٠٥-٠٧-١٥, 1405-07-15",
    "' 1405-07-15\u200f', 1405-07-15",
    "1403-12-30, 1403-12-30",
    "9999-12-29, 9999-12-29",
    "0001-01-01, 0001-01-01"
  })
  void reads_what_is_typed(String typed, String read) {
    assertThat(JalaliDate.read(typed)).hasToString("Optional[" + read + "]");
  }

  @ParameterizedTest(name = "[{0}] is no day")
  @DisplayName("What is no day, or not written in full, is not read")
  @ValueSource(
      strings = {
        "",
        "1405-07",
        "1405-7-15",
        "1405-07-5",
        "05-07-15",
        "14050715",
        "1405-07-150",
        "1405-07/15",
        "1405/07-15",
        "1405.07.15",
        "1405-07-1x",
        "140a-07-15",
        "1405-0 -15",
        "1405-00-15",
        "1405-13-15",
        "1405-07-00",
        "1405-07-31",
        "1405-12-30",
        "1404-12-30",
        "1405-01-32",
        "0000-01-01",
        "-405-07-15",
        "1405-+7-15",
        "2024-02-30x",
        "1405-07-1/",
        "1405-07-1:",
        "140:-07-15"
      })
  void reads_nothing_else(String typed) {
    assertThat(JalaliDate.read(typed)).isEmpty();
  }

  @ParameterizedTest(name = "{0}-{1}-{2}: {3}")
  @DisplayName("Which days the calendar has")
  @CsvSource({
    "1399, 12, 30, true",
    "1400, 12, 30, false",
    "1403, 12, 30, true",
    "1408, 12, 30, true",
    "1408, 12, 31, false",
    "1400, 1,  31, true",
    "1400, 6,  31, true",
    "1400, 7,  31, false",
    "1400, 11, 30, true",
    "1,    1,  1,  true",
    "9999, 1,  1,  true",
    "0,    1,  1,  false",
    "10000,1,  1,  false",
    "1400, 0,  1,  false",
    "1400, 13, 1,  false",
    "1400, 1,  0,  false",
    "1400, 1,  32, false",
    "1400, 1,  -1, false"
  })
  void knows_which_days_there_are(int year, int month, int day, boolean possible) {
    assertThat(JalaliDate.isPossible(year, month, day)).isEqualTo(possible);
    if (possible) {
      assertThat(new JalaliDate(year, month, day).day()).isEqualTo(day);
    } else {
      assertThatThrownBy(() -> new JalaliDate(year, month, day))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest(name = "{1} years before {0}: {2}")
  @DisplayName("Years before a day: the same month and day, or 29 Esfand")
  @CsvSource({
    "1405-07-15, 5, 1400-07-15",
    "1403-12-30, 4, 1399-12-30",
    "1403-12-30, 5, 1398-12-29",
    "1403-12-30, 2, 1401-12-29",
    "1408-12-30, 5, 1403-12-30",
    "1408-12-29, 5, 1403-12-29",
    "1405-07-15, 0, 1405-07-15",
    "0003-02-01, 5, 0001-02-01"
  })
  void steps_back_by_years(String from, int years, String to) {
    assertThat(day(from).minusYears(years)).isEqualTo(day(to));
  }

  @ParameterizedTest(name = "{0} and {1} days: {2}")
  @DisplayName("Steps by days over months and years")
  @CsvSource({
    "1403-12-30, 1,   1404-01-01",
    "1404-01-01, -1,  1403-12-30",
    "1402-12-29, 1,   1403-01-01",
    "1405-06-31, 1,   1405-07-01",
    "1405-07-15, 0,   1405-07-15",
    "1403-01-01, 366, 1404-01-01"
  })
  void steps_by_days(String from, long days, String to) {
    assertThat(day(from).plusDays(days)).isEqualTo(day(to));
  }

  @Test
  @DisplayName("Before, after and equal are told apart by year, month and day")
  void is_ordered() {
    String[] ascending = {"1399-12-30", "1400-01-01", "1400-01-02", "1400-02-01", "1401-01-01"};
    for (int i = 0; i < ascending.length; i++) {
      for (int j = 0; j < ascending.length; j++) {
        assertThat(Integer.signum(day(ascending[i]).compareTo(day(ascending[j]))))
            .isEqualTo(Integer.compare(i, j));
        assertThat(day(ascending[i]).isBefore(day(ascending[j]))).isEqualTo(i < j);
        assertThat(day(ascending[i]).isAfter(day(ascending[j]))).isEqualTo(i > j);
      }
    }
  }

  @Test
  @DisplayName("A day knows its month and is written with four, two and two digits")
  void is_written_in_full() {
    JalaliDate day = new JalaliDate(987, 6, 5);

    assertThat(day).hasToString("0987-06-05");
    assertThat(new JalaliDate(1400, 12, 10)).hasToString("1400-12-10");
    assertThat(day.yearMonth()).isEqualTo(new JalaliMonth(987, 6));
  }

  private static JalaliDate day(String written) {
    return JalaliDate.read(written).orElseThrow();
  }
}
