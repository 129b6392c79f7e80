package ir.hedye.monthend.synth;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.monthend.synth.WorkRow.Kind;
import ir.hedye.monthend.synth.WorkRow.Paid;
import ir.hedye.monthend.synth.WorkRow.Stay;
import java.util.List;
import java.util.Optional;

/**
 * The lists that have come since the last feed, late ones and those of the new month: with
 * everybody who was still at work when their workshop was last heard of, and some who found work.
 */
final class LateLists {
  /** After so many months without a list nobody counts as still at work. */
  private static final int HEARD_OF = 5;

  private static final double LEAVES = 0.022;
  private static final double FINDS_WORK = 0.05;
  private static final double OVERTIME = 0.35;

  /** The last pay seen may hold overtime: on the whole pay neither rises nor falls by it. */
  private static final double WITHOUT_OVERTIME = 0.97;

  private final EarlierLists lists;
  private final List<Market> markets;
  private final WageScale scale;
  private final Rows rows;

  LateLists(EarlierLists lists, List<Market> markets, WageScale scale, Rows rows) {
    this.lists = lists;
    this.markets = markets;
    this.scale = scale;
    this.rows = rows;
  }

  /**
   * Work that somebody has in the months that are new.
   *
   * @param month the first of them
   * @param start first day at a new employer; 0 where they go on
   */
  private record Job(LastSeen seen, Workshop workshop, int month, int start) {
    Category category() {
      return start == 0 ? seen.work().kind().category() : workshop.category();
    }

    int firstDay(int ofMonth) {
      return start != 0 && Months.monthOf(start) == ofMonth ? start % 100 : 1;
    }
  }

  /** Puts what has come into the rows. */
  void arrive(SynthOrder order) {
    KnownPeople people = lists.people();
    for (int person = 0; person < people.size(); person++) {
      LastSeen seen = lists.lastSeen(person).orElse(null);
      if (seen != null && !people.isDead(person)) {
        Dice dice = order.dice(Purpose.LATE_LISTS, seen.work().person());
        job(seen, people.province(person), dice).ifPresent(job -> work(job, dice));
      }
    }
  }

  /** Those still at work go on; of the others, some whose province is known find work. */
  private Optional<Job> job(LastSeen seen, int province, Dice dice) {
    if (seen.stays() && seen.month() > lists.asOfMonth() - HEARD_OF) {
      return Optional.of(new Job(seen, seen.site().workshop(), seen.month() + 1, 0));
    }
    if (province < 0 || !dice.chance(FINDS_WORK)) {
      return Optional.empty();
    }
    int month = dice.between(lists.asOfMonth() + 1, rows.atMonth());
    int start = Months.packed(month, dice.between(1, Months.days(month)));
    return Optional.of(new Job(seen, markets.get(province).employer(dice), month, start));
  }

  /** Month after month, until they leave or a list is found to have left them out. */
  private void work(Job job, Dice dice) {
    for (int month = job.month(); month <= rows.atMonth(); month++) {
      if (job.seen().site().hasSent(month)) {
        return;
      }
      boolean leaves = dice.chance(LEAVES);
      int first = job.firstDay(month);
      int last = leaves ? dice.between(first, Months.days(month)) : Months.days(month);
      int start = first == 1 ? 0 : Months.packed(month, first);
      var stay = new Stay(start, leaves ? Months.packed(month, last) : 0);
      var kind = new Kind(job.category(), Basis.WORK);
      var paid = paid(job.seen(), month, last - first + 1, dice);
      rows.add(
          new ListKey(job.workshop(), month, 1),
          new WorkRow(job.seen().work().person(), kind, paid, stay));
      if (leaves) {
        return;
      }
    }
  }

  private Paid paid(LastSeen seen, int month, int span, Dice dice) {
    double before = seen.multiple(scale);
    double usual = Math.max(1, before * WITHOUT_OVERTIME);
    double multiple =
        before > 1 && dice.chance(OVERTIME) ? usual * (1 + 0.2 * dice.uniform()) : usual;
    int days = seen.monthlyDays() > 0 ? Math.min(span, seen.monthlyDays()) : span;
    return new Paid(days, scale.wage(month, days, multiple));
  }
}
