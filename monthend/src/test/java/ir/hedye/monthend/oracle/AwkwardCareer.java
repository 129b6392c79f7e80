package ir.hedye.monthend.oracle;

import java.util.List;

/** Makes a career around a marriage day: short and dense on the edges. */
final class AwkwardCareer {
  private static final List<String> BASES =
      List.of("WORK", "WORK", "WORK", "SICK_PAY", "UNEMPLOYMENT", "PURCHASED");

  private AwkwardCareer() {}

  static List<RowDraft> of(AwkwardDays days, Day married) {
    var draft = new CareerDraft(days, married);
    var dice = days.dice();
    if (dice.percent(4) || married.month().year() < 10) {
      return draft.rows();
    }
    var lastFree = MarriageMonth.play(draft);
    edges(draft);
    for (int i = dice.pick(0, 0, 0, 1, 2, 6); i > 0; i--) {
      noise(draft);
    }
    if (dice.percent(85)) {
      DayAim.play(draft, lastFree);
    }
    if (dice.percent(60)) {
      WageAim.play(draft);
    }
    return draft.rows();
  }

  private static void edges(CareerDraft draft) {
    var fiveYears = draft.married().yearsBefore(5);
    WindowEdge.play(draft, fiveYears);
    WindowEdge.play(draft, draft.married().yearsBefore(2));
    if (draft.dice().percent(25)) {
      WindowEdge.play(draft, draft.days().around(fiveYears));
    }
  }

  /** A row of any kind, some months before the window or after the marriage too. */
  private static void noise(CareerDraft draft) {
    var dice = draft.dice();
    var month = draft.month();
    for (int back = dice.between(1, 70); back > 0; back--) {
      month = month.previous();
    }
    if (dice.percent(20)) {
      month = draft.month().next();
    }
    var row = draft.add(month).days(dice.between(0, month.length())).basis(dice.pick(BASES));
    if (dice.percent(60)) {
      row.category(dice.pick(CareerDraft.UNCOVERED));
    }
  }
}
