package ir.hedye.monthend.oracle;

import java.util.ArrayList;
import java.util.List;

/** Fills whole months inside the window until a total is exactly 719, 720 or 721 days. */
final class DayAim {
  private DayAim() {}

  /** Fills months up to the last one that may hold work. */
  static void play(CareerDraft draft, Month lastFree) {
    var dice = draft.dice();
    var career = draft.career();
    var days = PaidDays.of(career, Relation.of(career));
    var measured =
        dice.pick(
            days.lowest(),
            days.highest(),
            days.proRata(),
            days.highest().plus(Fraction.of(days.awaited(), 1)));
    int needed = dice.pick(719, 720, 720, 720, 721) - measured.floor().intValueExact();
    for (Month month : freeMonths(draft, lastFree)) {
      if (needed > 0) {
        needed -= fill(draft, month, needed);
      }
    }
  }

  /** Months wholly inside the window that have no row yet, in some order. */
  private static List<Month> freeMonths(CareerDraft draft, Month lastFree) {
    var free = new ArrayList<Month>();
    var career = draft.career();
    Month edge = draft.married().yearsBefore(5).month();
    for (Month month = lastFree; month.isAfter(edge); month = month.previous()) {
      if (career.rowsOf(month).isEmpty() && month.isAfter(new Month(0, 12))) {
        free.add(month);
      }
    }
    if (draft.dice().percent(40)) {
      draft.dice().shuffle(free);
    }
    return free;
  }

  /** Adds rows that count so many days, or as many as the month allows; returns how many count. */
  private static int fill(CareerDraft draft, Month month, int needed) {
    int full = month.length();
    if (needed < full) {
      draft.add(month).days(needed);
      return needed;
    }
    if (draft.dice().percent(10)) {
      return moreDaysThanSpan(draft, month);
    }
    fillWhole(draft, month);
    return full;
  }

  private static void fillWhole(CareerDraft draft, Month month) {
    var dice = draft.dice();
    switch (dice.between(0, 8)) {
      case 0 -> twoSpells(draft, month);
      case 1 -> {
        draft.add(month);
        draft.add(month).days(dice.between(0, month.length()));
      }
      case 2 -> draft.add(month).from(month.first()).until(month.last());
      case 3 -> {
        draft.add(month);
        draft.add(month).basis(dice.pick("SICK_PAY", "UNEMPLOYMENT", "PURCHASED"));
      }
      default -> draft.add(month);
    }
  }

  private static void twoSpells(CareerDraft draft, Month month) {
    int first = draft.dice().between(1, month.length() - 1);
    draft.add(month).until(new Day(month, first)).days(first);
    draft.add(month).from(new Day(month, first + 1)).days(month.length() - first);
  }

  /** The list says more days than lie between start and end of the month: only those count. */
  private static int moreDaysThanSpan(CareerDraft draft, Month month) {
    int start = draft.dice().between(1, month.length());
    draft.add(month).from(new Day(month, start));
    return month.length() - start + 1;
  }
}
