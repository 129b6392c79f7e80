package ir.hedye.monthend.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.RefusedInput;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A figure that may change from a day on")
class DatedFigureTest {
  private static DatedFigure limit(String set) {
    return DatedFigure.of(DeskSettings.LIMIT, Map.of("HEDYE_DESK_LIMIT", set), 1, 250);
  }

  @Test
  @DisplayName("One number holds on every day, and nothing set is the default")
  void one_number() {
    assertThat(limit("12").wholeOn(new JalaliDate(1390, 1, 1))).isEqualTo(12);
    assertThat(limit(" ").wholeOn(new JalaliDate(1420, 1, 1))).isEqualTo(10);
  }

  @Test
  @DisplayName("A later number holds from its very day on, not a day earlier")
  void from_its_day_on() {
    var changed = limit("1400-01-01=10;1406-01-01=15");
    assertThat(changed.wholeOn(new JalaliDate(1405, 12, 29))).isEqualTo(10);
    assertThat(changed.wholeOn(new JalaliDate(1406, 1, 1))).isEqualTo(15);
    assertThat(changed.wholeOn(new JalaliDate(1399, 12, 30))).isEqualTo(10);
  }

  @ParameterizedTest
  @DisplayName("What makes no sense, or lies outside its bounds on any day, is refused by its name")
  @ValueSource(
      strings = {
        "ten",
        "-3",
        "0",
        "251",
        "1406-01-01=5;1406-01-01=6",
        "1406-13-01=5",
        "5;1406-01-01=0",
        "5;"
      })
  void refused(String wrong) {
    assertThatThrownBy(() -> limit(wrong))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("HEDYE_DESK_LIMIT");
  }
}
