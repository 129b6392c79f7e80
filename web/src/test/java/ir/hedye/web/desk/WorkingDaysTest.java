package ir.hedye.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.RefusedInput;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Working days: no Thursday, no Friday, no holiday")
class WorkingDaysTest {
  private final WorkingDays days =
      new WorkingDays(Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), Holidays.standard());

  private static JalaliDate day(String text) {
    return JalaliDate.read(text).orElseThrow();
  }

  @ParameterizedTest(name = "{0} and {1} working days: {2}")
  @DisplayName("So many working days later; 1405-09-01 is a Sunday")
  @CsvSource({
    "1405-09-01, 0, 1405-09-01",
    "1405-09-01, 1, 1405-09-02",
    "1405-09-04, 1, 1405-09-07",
    "1405-09-01, 10, 1405-09-15",
    "1405-12-28, 1, 1406-01-07"
  })
  void so_many_working_days_later(String from, int count, String until) {
    assertThat(days.plus(day(from), count)).isEqualTo(day(until));
    assertThat(days.between(day(from), day(until))).isEqualTo(count);
  }

  @ParameterizedTest(name = "{0} days before today")
  @DisplayName("The last day from which so many have gone by is where one more day is too late")
  @CsvSource({"1", "7", "10", "11"})
  void the_last_day_from_which_so_many_have_gone_by(int count) {
    var today = day("1405-09-15");
    var last = days.before(today, count);

    assertThat(days.between(last, today)).isEqualTo(count);
    assertThat(days.between(last.plusDays(1), today)).isLessThan(count);
  }

  @Test
  @DisplayName("Holidays come from the table; an announced one is of its year alone")
  void holidays_come_from_the_table() {
    var holidays = Holidays.of(List.of("# said", "11-22,x", "1405-01-25,y", ""));

    assertThat(holidays.has(day("1405-11-22"))).isTrue();
    assertThat(holidays.has(day("1406-11-22"))).isTrue();
    assertThat(holidays.has(day("1405-01-25"))).isTrue();
    assertThat(holidays.has(day("1406-01-25"))).isFalse();
    assertThat(Holidays.standard().everyYear()).hasSize(10).contains("01-13", "12-29");
  }

  @Test
  @DisplayName("A line that is no day is refused, and so is a week without work")
  void a_bad_table_is_refused() {
    assertThatThrownBy(() -> Holidays.of(List.of("someday,x"))).isInstanceOf(RefusedInput.class);
    assertThatThrownBy(() -> new WorkingDays(EnumSet.allOf(DayOfWeek.class), Holidays.standard()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
