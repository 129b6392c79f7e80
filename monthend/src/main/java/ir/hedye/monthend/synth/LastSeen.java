package ir.hedye.monthend.synth;

import ir.hedye.law.history.Basis;
import ir.hedye.monthend.synth.WorkRow.Paid;

/** Where somebody was last seen at work. */
record LastSeen(Site site, int month, WorkRow work) {

  static boolean keepsRelation(WorkRow row) {
    return row.kind().basis() == Basis.WORK || row.kind().basis() == Basis.SICK_PAY;
  }

  /** Whether they were still there when the month ended. */
  boolean stays() {
    int leave = work.stay().leave();
    return leave == 0 || Months.monthOf(leave) > month;
  }

  /** Pay a day, in rials, as a multiple of that month's minimum wage; never below it. */
  double multiple(WageScale scale) {
    Paid paid = work.paid();
    double daily = paid.days() == 0 ? 0 : (double) paid.wage() / paid.days();
    return Math.max(1, daily / scale.minimum(month));
  }

  /** Days a month for part-timers; 0 for full months. */
  int monthlyDays() {
    boolean part = work.paid().days() > 0 && work.paid().days() <= 20;
    return part && work.stay().start() == 0 ? work.paid().days() : 0;
  }

  /** The later of the two; of one month, the one that goes on. */
  static LastSeen later(LastSeen one, LastSeen other) {
    if (one.month() != other.month()) {
      return one.month() > other.month() ? one : other;
    }
    return one.stays() ? one : other;
  }
}
