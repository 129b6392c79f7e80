package ir.hedye.monthend.oracle;

import java.math.BigInteger;

/** Scenes of a month that an edge of a window cuts. */
final class WindowEdge {
  private WindowEdge() {}

  /** Puts rows around the first day of a window into its month. */
  static void play(CareerDraft draft, Day edge) {
    var month = edge.month();
    var dice = draft.dice();
    switch (dice.between(0, 12)) {
      case 0, 1 -> draft.add(month);
      case 2 -> draft.add(month).days(dice.between(0, month.length()));
      case 3 -> draft.addSpan(month, draft.days().around(edge), month.last());
      case 4 -> draft.addSpan(month, month.first(), draft.days().around(edge));
      case 5 -> onOneDay(draft, draft.days().around(edge));
      case 6 -> overTheCap(draft, month);
      case 7 -> astride(draft, edge, dice.between(1, 8));
      case 8 -> thirds(draft, edge);
      case 9 -> draft.add(month).days(0);
      case 10 -> anySpan(draft, month);
      default -> {}
    }
  }

  /** Start and leave on the same day. */
  private static void onOneDay(CareerDraft draft, Day day) {
    draft.add(day.month()).from(day).until(day).days(draft.dice().between(0, 2));
  }

  /** Two or three rows that together have more days than the month, or than its part inside. */
  private static void overTheCap(CareerDraft draft, Month month) {
    for (int i = draft.dice().between(2, 3); i > 0; i--) {
      draft.add(month).days(draft.dice().between(month.length() / 2, month.length()));
    }
  }

  /** As many days outside as inside, and an odd wage: S ends on exactly one half. */
  private static void astride(CareerDraft draft, Day edge, int half) {
    var start = edge;
    var leave = edge.previous();
    for (int i = 0; i < half; i++) {
      start = start.previous();
      leave = leave.next();
    }
    if (start.month().equals(edge.month()) && leave.month().equals(edge.month())) {
      var odd = BigInteger.valueOf(100_000_001L + 2L * draft.dice().between(0, 1_000_000));
      draft.add(edge.month()).from(start).until(leave).wage(odd).days(2 * half);
    }
  }

  /** One day of three inside, thrice: thirds that add up to a whole, or just do not. */
  private static void thirds(CareerDraft draft, Day edge) {
    var start = edge.previous().previous();
    if (start.month().equals(edge.month())) {
      for (int i = 0; i < 3; i++) {
        var wage = BigInteger.valueOf(90_000_000L + draft.dice().between(0, 1000));
        draft.add(edge.month()).from(start).until(edge).wage(wage).days(draft.dice().between(1, 3));
      }
    }
  }

  private static void anySpan(CareerDraft draft, Month month) {
    var start = draft.days().anyDayOf(month);
    var leave = new Day(month, draft.dice().between(start.number(), month.length()));
    draft.add(month).from(start).until(leave).days(draft.dice().between(0, month.length()));
  }
}
