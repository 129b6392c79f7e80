package ir.hedye.monthend.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.carrotsearch.hppc.LongHashSet;
import ir.hedye.law.article85.LawBook;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.feed.RefusedInput;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Chance follows from the seed and keeps to its weights")
class ChanceTest {
  @Test
  @DisplayName("The same subject meets the same chance, another one another")
  void chance_hangs_on_seed_and_subject() {
    assertThat(Dice.of(1, 2).uniform()).isEqualTo(Dice.of(1, 2).uniform());
    assertThat(Dice.of(1, 2).uniform()).isNotEqualTo(Dice.of(2, 1).uniform());
    assertThat(Fate.share(1, 2)).isBetween(0.0, 1.0).isNotEqualTo(Fate.share(1, 3));
  }

  @Test
  @DisplayName("A choice with weight 0 never comes up, one with three quarters three times in four")
  void weights_are_kept() {
    var choices = Weighted.by(List.of(0, 1, 3), weight -> weight);
    Dice dice = Dice.of(7, 7);
    var drawn = IntStream.range(0, 4000).mapToObj(i -> choices.pick(dice)).toList();

    assertThat(drawn).doesNotContain(0);
    assertThat(drawn.stream().filter(choice -> choice == 3)).hasSizeBetween(2850, 3150);
  }

  @Test
  @DisplayName("National IDs begin with the place of issue, check, and are never issued twice")
  void national_ids_are_issued_once() {
    var ids = new NationalIds(new LongHashSet()::add);
    Dice dice = Dice.of(3, 3);
    Set<Long> issued = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      long id = ids.issue(List.of(1), dice);
      assertThat(NationalId.checks(id)).isTrue();
      assertThat(NationalId.digits(id)).startsWith("001");
      assertThat(issued.add(id)).isTrue();
    }
  }

  @Test
  @DisplayName("Workshops of one province or of two never share a code")
  void workshop_codes_are_given_once() {
    Set<String> codes = new HashSet<>();
    for (int province = 0; province < 31; province++) {
      for (int number = 0; number < 2000; number++) {
        assertThat(codes.add(Workshop.of(province, number).code())).isTrue();
      }
    }
  }

  @Test
  @DisplayName("The wage scale is the law's own, and older years are below it")
  void the_wage_scale_is_the_laws() {
    var scale = new WageScale();
    var wages = LawBook.standard().versions().getLast().minimumWages();

    for (var wage : wages) {
      assertThat(scale.minimum(wage.from().yearMonth().index())).isEqualTo(wage.daily().amount());
    }
    int first = wages.getFirst().from().yearMonth().index();
    assertThat(scale.minimum(first - 1)).isPositive().isLessThan(scale.minimum(first));
  }

  @Test
  @DisplayName("Impossible orders are refused")
  void impossible_orders_are_refused() {
    var at = new JalaliDate(1405, 7, 30);
    assertThatThrownBy(() -> SynthOrder.of(Path.of("x"), 0, 1, at))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("events must be 1 or more");
    assertThatThrownBy(() -> SynthOrder.of(Path.of("x"), 1, 1, new JalaliDate(1380, 1, 1)))
        .isInstanceOf(RefusedInput.class);
    assertThatThrownBy(() -> new Flaws(2, 0, 0)).isInstanceOf(RefusedInput.class);
    assertThatThrownBy(() -> new Flaws(0, Double.NaN, 0)).isInstanceOf(RefusedInput.class);
  }
}
