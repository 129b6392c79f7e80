package ir.hedye.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A Jalali month")
class JalaliMonthTest {
  @ParameterizedTest(name = "{0} has {1} days")
  @DisplayName("31 days to Shahrivar, 30 after, Esfand 29 or 30")
  @CsvSource({
    "1405-01, 31",
    "1405-06, 31",
    "1405-07, 30",
    "1405-11, 30",
    "1405-12, 29",
    "1399-12, 30",
    "1403-12, 30",
    "1404-12, 29",
    "1408-12, 30"
  })
  void has_its_days(String month, int days) {
    assertThat(month(month).days()).isEqualTo(days);
    assertThat(month(month).firstDay()).hasToString(month + "-01");
    assertThat(month(month).lastDay()).hasToString(month + "-" + days);
  }

  @ParameterizedTest(name = "[{0}] is read as {1}")
  @DisplayName("Read with hyphen or slash and digits of any script")
  @CsvSource({"1405-07, 1405-07", "1405/07, 1405-07", "۱۴۰۵-۰۷, 1405-07", "' ١٤٠٥/١٢ ', 1405-12"})
  void reads_what_is_typed(String typed, String read) {
    assertThat(JalaliMonth.read(typed)).hasToString("Optional[" + read + "]");
  }

  @ParameterizedTest(name = "[{0}] is no month")
  @DisplayName("What is no month, or not written in full, is not read")
  @ValueSource(
      strings = {
        "",
        "1405",
        "1405-7",
        "140507",
        "1405-13",
        "1405-00",
        "1405.07",
        "0000-01",
        "1405-07-01",
        "1405071",
        "14051-1"
      })
  void reads_nothing_else(String typed) {
    assertThat(JalaliMonth.read(typed)).isEmpty();
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @DisplayName("Steps by months over years")
  @CsvSource({
    "1405-07, 0,   1405-07",
    "1405-12, 1,   1406-01",
    "1405-01, -1,  1404-12",
    "1405-07, 24,  1407-07",
    "1405-07, -60, 1400-07"
  })
  void steps_by_months(String from, int months, String to) {
    assertThat(month(from).plusMonths(months)).isEqualTo(month(to));
    assertThat(month(to).index() - month(from).index()).isEqualTo(months);
    assertThat(JalaliMonth.ofIndex(month(to).index())).isEqualTo(month(to));
  }

  @ParameterizedTest(name = "{0}-{1}")
  @DisplayName("There is no month 0 or 13, no year 0 or 10000")
  @CsvSource({"0, 1", "10000, 1", "1405, 0", "1405, 13", "1405, -1"})
  void refuses_what_is_no_month(int year, int month) {
    assertThatThrownBy(() -> new JalaliMonth(year, month))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("Months are ordered, and written with four and two digits")
  void is_ordered_and_written_in_full() {
    assertThat(month("1405-07").isAfter(month("1405-06"))).isTrue();
    assertThat(month("1405-07").isAfter(month("1405-07"))).isFalse();
    assertThat(month("1405-07").isAfter(month("1406-01"))).isFalse();
    assertThat(month("1405-01")).isGreaterThan(month("1404-12"));
    assertThat(new JalaliMonth(1, 1)).hasToString("0001-01");
    assertThat(new JalaliMonth(9999, 12)).hasToString("9999-12");
    assertThat(month("1405-07").day(30)).hasToString("1405-07-30");
  }

  private static JalaliMonth month(String written) {
    return JalaliMonth.read(written).orElseThrow();
  }
}
