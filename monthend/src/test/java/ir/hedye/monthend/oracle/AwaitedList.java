package ir.hedye.monthend.oracle;

/** Scenes of clause 1 in which the list of the marriage's month has not been seen. */
final class AwaitedList {
  private AwaitedList() {}

  /** The relation is last seen some months before; returns the last month to fill with work. */
  static Month play(CareerDraft draft) {
    var dice = draft.dice();
    Month last = draft.month().previous();
    for (int more = dice.pick(0, 0, 0, 1, 1, 2, 3); more > 0; more--) {
      last = last.previous();
    }
    lastSeen(draft, last);
    if (dice.percent(30)) {
      lastSeen(draft, last);
    }
    for (Month x = last.next(); draft.month().isAfter(x); x = x.next()) {
      if (dice.percent(25)) {
        between(draft, x);
      }
    }
    return last.previous();
  }

  private static void lastSeen(CareerDraft draft, Month last) {
    var row = draft.add(last);
    switch (draft.dice().between(0, 11)) {
      case 0 -> row.until(last.last());
      case 1 -> row.until(last.next().first());
      case 2 -> row.until(last.last().previous());
      case 3 -> row.until(draft.married());
      case 4 -> row.basis("SICK_PAY");
      case 5 -> row.days(0);
      case 6 -> row.basis(draft.dice().pick("UNEMPLOYMENT", "PURCHASED"));
      case 7 -> row.category(draft.dice().pick(CareerDraft.UNCOVERED));
      case 8 -> row.from(last.last());
      default -> row.days(draft.dice().between(0, last.length()));
    }
  }

  /** A row that does not keep a covered relation, in a month whose list is awaited. */
  private static void between(CareerDraft draft, Month x) {
    var row = draft.add(x);
    if (draft.dice().percent(50)) {
      row.category(draft.dice().pick(CareerDraft.UNCOVERED));
    } else {
      row.basis(draft.dice().pick("UNEMPLOYMENT", "PURCHASED"));
    }
  }
}
