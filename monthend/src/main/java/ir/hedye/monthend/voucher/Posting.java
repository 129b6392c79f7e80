package ir.hedye.monthend.voucher;

import ir.hedye.law.value.Rial;

/**
 * What one branch books in one run under one entry.
 *
 * @param payees how many allowances it sums up
 */
public record Posting(Place place, Entry entry, int payees, Rial sum) {
  public Posting {
    if (payees < 1 || sum.compareTo(Rial.ZERO) <= 0) {
      throw new IllegalArgumentException("a posting of nothing");
    }
  }

  /** A branch and the provincial office (اداره کل) it belongs to. */
  public record Place(String branch, String office) {}
}
