package ir.hedye.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A period is half open: its first day is inside, the day that ends it is not")
class PeriodTest {
  private static final Period WINDOW =
      new Period(new JalaliDate(1400, 7, 15), new JalaliDate(1405, 7, 15));

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("Which days are inside")
  @CsvSource({
    "1400-07-14, false",
    "1400-07-15, true",
    "1403-12-30, true",
    "1405-07-14, true",
    "1405-07-15, false",
    "1405-07-16, false"
  })
  void holds_its_first_day_only(String day, boolean inside) {
    assertThat(WINDOW.contains(JalaliDate.read(day).orElseThrow())).isEqualTo(inside);
  }

  @ParameterizedTest(name = "{1} to {2} of {0}: {3} days")
  @DisplayName("How many days of a span are inside")
  @CsvSource({
    "1400-06, 1,  31, 0",
    "1400-07, 1,  30, 16",
    "1400-07, 1,  14, 0",
    "1400-07, 14, 15, 1",
    "1400-07, 20, 21, 2",
    "1400-08, 1,  30, 30",
    "1400-08, 5,  5,  1",
    "1405-07, 1,  30, 14",
    "1405-07, 14, 20, 1",
    "1405-07, 15, 30, 0",
    "1405-08, 1,  30, 0"
  })
  void counts_the_days_inside(String written, int first, int last, int inside) {
    JalaliMonth month = JalaliMonth.read(written).orElseThrow();
    assertThat(WINDOW.daysInside(month, first, last)).isEqualTo(inside);

    int counted = 0;
    for (int day = first; day <= last; day++) {
      counted += WINDOW.contains(month.day(day)) ? 1 : 0;
    }
    assertThat(counted).isEqualTo(inside);
  }

  @Test
  @DisplayName("A month that is wholly inside counts with all its days")
  void counts_whole_months() {
    assertThat(WINDOW.daysInside(new JalaliMonth(1403, 12))).isEqualTo(30);
    assertThat(WINDOW.daysInside(new JalaliMonth(1402, 12))).isEqualTo(29);
    assertThat(WINDOW.daysInside(new JalaliMonth(1400, 7))).isEqualTo(16);
  }

  @Test
  @DisplayName("A period inside one month, an empty one, and none that ends before it begins")
  void may_be_short_or_empty_and_never_backwards() {
    JalaliDate day = new JalaliDate(1400, 7, 15);
    JalaliMonth month = day.yearMonth();

    assertThat(new Period(day, day.plusDays(3)).daysInside(month)).isEqualTo(3);
    assertThat(new Period(day, day).daysInside(month)).isZero();
    assertThat(new Period(day, day).contains(day)).isFalse();
    assertThatThrownBy(() -> new Period(day, day.plusDays(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
