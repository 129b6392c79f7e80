package ir.hedye.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sides are measured in turns")
class SideBySideTest {
  private final List<String> calls = new ArrayList<>();

  @Test
  @DisplayName("All once, then all again; the round before them does not count")
  void in_turns() throws Exception {
    Side a = side("a");
    Side b = side("b");
    var times = new SideBySide(TestPlan.with(2)).measure(List.of(a, b));

    assertThat(calls).containsExactly("a", "b", "a", "b", "a", "b");
    assertThat(times.of(a)).extracting(Run::seconds).containsExactly(3.0, 5.0);
    assertThat(times.of(b)).extracting(Run::seconds).containsExactly(4.0, 6.0);
  }

  @Test
  @DisplayName("Where one round is asked for, there is no other")
  void one_round() throws Exception {
    Side a = side("a");
    var times = new SideBySide(TestPlan.with(1)).measure(List.of(a));

    assertThat(times.of(a)).extracting(Run::seconds).containsExactly(1.0);
  }

  /** Takes as many seconds as calls were made. */
  private Side side(String name) {
    return new Side(
        name,
        () -> {
          calls.add(name);
          return Run.of(calls.size() * 1_000_000_000L);
        });
  }
}
