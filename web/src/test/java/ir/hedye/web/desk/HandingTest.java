package ir.hedye.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The next piece of work is drawn by lot, the older the likelier")
class HandingTest {
  @Test
  @DisplayName("Of weights 1 and 3, the heavier comes first three times of four")
  void the_heavier_comes_first_more_often() {
    var chance = new Random(85);
    long first =
        IntStream.range(0, 10_000)
            .filter(i -> Handing.shuffled(List.of(1, 3), w -> w, chance).getFirst() == 3)
            .count();

    assertThat(first).isBetween(7_300L, 7_700L);
  }

  @Test
  @DisplayName("Everything comes once")
  void everything_comes_once() {
    var chance = new Random(85);

    assertThat(Handing.shuffled(List.of(1, 2, 3, 4), w -> w, chance))
        .containsExactlyInAnyOrder(1, 2, 3, 4);
  }

  @Test
  @DisplayName("An address names a case and nothing else")
  void an_address_names_a_case() {
    assertThat(CaseKey.read("review-230-h-2"))
        .contains(new CaseKey(Kind.REVIEW, 230, "H", 2))
        .map(CaseKey::code)
        .contains("review-230-h-2");
    assertThat(CaseKey.read("support-12")).contains(CaseKey.of(Kind.SUPPORT, 12));
    assertThat(CaseKey.read("support-12-x-1")).isEmpty();
    assertThat(CaseKey.read("person-0012345679")).isEmpty();
  }
}
