package ir.hedye.web.headquarters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Officers with unusual corrections")
class WarningsTest {
  private static List<Warnings.Busy> officers(long... corrections) {
    return LongStream.of(corrections).mapToObj(n -> new Warnings.Busy("officer " + n, n)).toList();
  }

  @Test
  @DisplayName("Who corrects far more than the others is named, nobody else")
  void who_corrects_far_more_is_named() {
    assertThat(Warnings.unusual(officers(2, 3, 3, 4, 5, 21)))
        .extracting(Warnings.Busy::corrections)
        .containsExactly(21L);
  }

  @Test
  @DisplayName("Where all do much, or all do little, nobody is")
  void where_all_are_alike_nobody_is() {
    assertThat(Warnings.unusual(officers(40, 41, 42, 43))).isEmpty();
    assertThat(Warnings.unusual(officers(0, 0, 0, 4))).isEmpty();
    assertThat(Warnings.unusual(List.of())).isEmpty();
  }
}
