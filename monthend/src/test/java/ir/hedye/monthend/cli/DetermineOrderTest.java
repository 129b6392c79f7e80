package ir.hedye.monthend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliDate;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("determine as it is typed")
class DetermineOrderTest {
  @Test
  @DisplayName("is read at once with its three options, in any order")
  void three_options_are_read_at_once() {
    var order = new DetermineOrder(Path.of("d"), new JalaliDate(1405, 7, 30), Path.of("o.csv"));
    assertThat(typed("determine --data d --at 1405-07-30 --out o.csv")).contains(order);
    assertThat(typed("determine --out o.csv --at ۱۴۰۵/۰۷/۳۰ --data d")).contains(order);
  }

  @ParameterizedTest
  @DisplayName("is left to the library in every other form")
  @ValueSource(
      strings = {
        "",
        "determine",
        "determine --help",
        "run --data d --at 1405-07-30 --out o.csv",
        "determine --data=d --at 1405-07-30 --out o.csv",
        "determine --data d --at 1405-13-30 --out o.csv",
        "determine --data d --at 1405-07-30 --out --help",
        "determine --data @d --at 1405-07-30 --out o.csv",
        "determine --data d --data e --out o.csv",
        "determine --data d --at 1405-07-30 --engine local",
        "determine --data d --at 1405-07-30 --out o.csv --engine local"
      })
  void other_forms_are_left_alone(String line) {
    assertThat(typed(line)).isEmpty();
  }

  private static Optional<DetermineOrder> typed(String line) {
    return DetermineOrder.typedPlainly(line.split(" "));
  }
}
