package ir.hedye.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures several sides in one go: all once, then all again, so that a change of weather on the
 * machine meets everybody.
 */
final class SideBySide {
  private final Plan plan;

  SideBySide(Plan plan) {
    this.plan = plan;
  }

  /** The runs that count, by side. */
  static final class Times {
    private final Map<Side, List<Run>> runs = new LinkedHashMap<>();

    private void add(Side side, Run run) {
      runs.computeIfAbsent(side, first -> new ArrayList<>()).add(run);
    }

    /** The runs of that side, in their order. */
    List<Run> of(Side side) {
      return runs.getOrDefault(side, List.of());
    }
  }

  /**
   * Measures the sides in turns. A round before the first does not count; where one round is all
   * that is asked for, it is spared.
   */
  Times measure(List<Side> sides) throws Exception {
    var times = new Times();
    for (int round = plan.repeats() == 1 ? 1 : 0; round <= plan.repeats(); round++) {
      for (Side side : sides) {
        Run run = side.work().once();
        tell(side, round, run);
        if (round > 0) {
          times.add(side, run);
        }
      }
    }
    return times;
  }

  private void tell(Side side, int round, Run run) {
    String which = round == 0 ? "before" : round + "/" + plan.repeats();
    plan.progress().printf("  %s, %s: %.3f s%n", side.name(), which, run.seconds());
  }
}
