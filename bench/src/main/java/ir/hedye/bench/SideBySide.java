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

  /**
   * The runs of each side, in the order of the sides. A round before them does not count; where one
   * round is all that is asked for, it is spared.
   */
  Map<Side, List<Run>> measure(List<Side> sides) throws Exception {
    var runs = new LinkedHashMap<Side, List<Run>>();
    sides.forEach(side -> runs.put(side, new ArrayList<>()));
    for (int round = plan.repeats() == 1 ? 1 : 0; round <= plan.repeats(); round++) {
      for (Side side : sides) {
        Run run = side.work().once();
        tell(side, round, run);
        if (round > 0) {
          runs.get(side).add(run);
        }
      }
    }
    return runs;
  }

  private void tell(Side side, int round, Run run) {
    String which = round == 0 ? "before" : round + "/" + plan.repeats();
    plan.progress().printf("  %s, %s: %.3f s%n", side.name(), which, run.seconds());
  }
}
