package ir.hedye.monthend.synth;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;

/** What one line of an employer's list says of one person. */
record WorkRow(long person, Kind kind, Paid paid, Stay stay) {

  /** Insured as what, paid for what. */
  record Kind(Category category, Basis basis) {}

  /** Days, and the insurable total in rials. */
  record Paid(int days, long wage) {}

  /** Start and leave day as {@code yyyyMMdd}; 0 where none is given. */
  record Stay(int start, int leave) {
    static final Stay SILENT = new Stay(0, 0);
  }
}
