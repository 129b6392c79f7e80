package ir.hedye.web.month;

import ir.hedye.law.article85.Outcome;
import ir.hedye.law.article85.Reason;
import ir.hedye.monthend.payable.Hold;
import java.util.EnumSet;
import java.util.Set;

/**
 * Decisions of one provincial office that ended alike.
 *
 * @param office empty where the person's branch is not among the branches
 * @param rials what they are entitled to together; 0 unless entitled
 */
record Tally(String office, Ending ending, long decisions, long rials) {

  /** How decisions end. */
  record Ending(Outcome outcome, Set<Reason> reasons, Set<Hold> holds) {

    /** Reads codes joined by {@code |}. */
    static Ending of(String outcome, String reasons, String holds) {
      Set<Reason> because = EnumSet.noneOf(Reason.class);
      Set<Hold> held = EnumSet.noneOf(Hold.class);
      for (String code : codes(reasons)) {
        because.add(Reason.valueOf(code));
      }
      for (String code : codes(holds)) {
        held.add(Hold.valueOf(code));
      }
      return new Ending(Outcome.valueOf(outcome), because, held);
    }

    private static String[] codes(String joined) {
      return joined.isEmpty() ? new String[0] : joined.split("\\|", -1);
    }
  }

  boolean is(Outcome outcome) {
    return ending.outcome() == outcome;
  }

  /** Entitled, but the money cannot move yet. */
  boolean isHeld() {
    return !ending.holds().isEmpty();
  }
}
