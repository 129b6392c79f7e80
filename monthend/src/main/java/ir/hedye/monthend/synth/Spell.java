package ir.hedye.monthend.synth;

import ir.hedye.law.history.Category;

/** A time with one employer, or as self-insured. */
record Spell(Workshop workshop, Category category, Term term, Terms terms) {

  /** From the first day to the last, both as {@code yyyyMMdd}; the last may lie in the future. */
  record Term(int first, int last) {
    int firstMonth() {
      return Months.monthOf(first);
    }
  }

  /**
   * What was agreed and how it is reported.
   *
   * @param multiple pay as a multiple of the minimum wage
   * @param monthlyDays days a month for part-timers; 0 for full months
   * @param startSaid whether the list gives the start date
   * @param leaveSaid whether the list gives the leave date
   */
  record Terms(double multiple, int monthlyDays, boolean startSaid, boolean leaveSaid) {}
}
