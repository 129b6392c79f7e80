package ir.hedye.monthend.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The second reading, the calendar")
class MonthTest {
  @Test
  @DisplayName("Esfand has a 30th in 1370, 1375, 1379 … 1403, 1408, 1412: twice after five years")
  void leap_years() {
    var leaps = IntStream.rangeClosed(1370, 1412).filter(y -> new Month(y, 12).length() == 30);
    assertThat(leaps.boxed())
        .containsExactlyElementsOf(
            List.of(1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412));
  }

  @Test
  @DisplayName("six months have 31 days, five have 30, Esfand 29")
  void lengths() {
    assertThat(IntStream.rangeClosed(1, 12).map(m -> new Month(1404, m).length()).boxed())
        .containsExactlyElementsOf(List.of(31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29));
  }

  @Test
  @DisplayName("a day that Esfand does not have is no day")
  void impossible_days() {
    assertThat(Day.read("1402-12-30")).isEmpty();
    assertThat(Day.read("1403/12/30")).contains(new Day(new Month(1403, 12), 30));
    assertThat(Day.read("1403-12-31")).isEmpty();
    assertThat(Day.read("1403-7-01")).isEmpty();
  }
}
