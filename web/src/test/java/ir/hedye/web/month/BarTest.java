package ir.hedye.web.month;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Bars")
class BarTest {
  @ParameterizedTest(name = "{0} of {1}: {2} wide, from {3}")
  @DisplayName("A bar is as long as its part, and what is not nothing can be seen")
  @CsvSource({
    "0, 10, 0.0%, 100.0%",
    "5, 10, 50.0%, 50.0%",
    "10, 10, 100.0%, 0.0%",
    "1, 100000, 0.4%, 99.6%",
    "0, 0, 0.0%, 100.0%"
  })
  void a_bar_is_as_long_as_its_part(long part, long whole, String width, String fromRight) {
    var length = new Bar.Length(part, whole);

    assertThat(length.percent()).isEqualTo(width);
    assertThat(length.fromRight()).isEqualTo(fromRight);
  }
}
