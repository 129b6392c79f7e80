package ir.hedye.web.month;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.month.Money.Wait;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Days from marriage to money")
class WaitingTest {
  @Test
  @DisplayName("The average is over people, not over days that occur, and rounds half up")
  void the_average_is_over_people() {
    assertThat(Waiting.of(List.of(new Wait(10, 3), new Wait(24, 1))))
        .isEqualTo(new Waiting(4, 14, 10));
  }

  @Test
  @DisplayName("Half the people were paid within the median")
  void half_were_paid_within_the_median() {
    assertThat(Waiting.of(List.of(new Wait(90, 2), new Wait(5, 1), new Wait(30, 1))).median())
        .isEqualTo(30);
    assertThat(Waiting.of(List.of(new Wait(90, 2), new Wait(5, 1))).median()).isEqualTo(90);
  }

  @Test
  @DisplayName("Where nobody was paid there is nothing to average")
  void nobody_paid() {
    assertThat(Waiting.of(List.of())).isEqualTo(new Waiting(0, 0, 0));
  }
}
