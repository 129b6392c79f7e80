package ir.hedye.law.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rial: whole and exact")
class RialTest {
  private static final Rial MOST = new Rial(Long.MAX_VALUE);

  @Test
  @DisplayName("Added, subtracted, multiplied, compared")
  void counts_exactly() {
    assertThat(new Rial(7).plus(new Rial(5))).isEqualTo(new Rial(12));
    assertThat(new Rial(7).minus(new Rial(12))).isEqualTo(new Rial(-5));
    assertThat(new Rial(5_541_850).times(30)).isEqualTo(new Rial(166_255_500));
    assertThat(new Rial(7)).isGreaterThan(new Rial(5)).isLessThan(new Rial(8));
    assertThat(Rial.ZERO).isEqualTo(new Rial(0)).hasToString("0 rial");
  }

  @Test
  @DisplayName("Never below a floor")
  void is_raised_to_a_floor() {
    assertThat(new Rial(5).atLeast(new Rial(7))).isEqualTo(new Rial(7));
    assertThat(new Rial(7).atLeast(new Rial(5))).isEqualTo(new Rial(7));
    assertThat(new Rial(7).atLeast(new Rial(7))).isEqualTo(new Rial(7));
  }

  @Test
  @DisplayName("What does not fit fails, and never wraps round")
  void overflow_fails() {
    assertThatThrownBy(() -> MOST.plus(new Rial(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Rial(Long.MIN_VALUE).minus(new Rial(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> MOST.times(2)).isInstanceOf(ArithmeticException.class);
  }
}
