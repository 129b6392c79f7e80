package ir.hedye.monthend.payable;

import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.Sheba;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the feeds say of an entitled person's way to the money.
 *
 * @param sheba as on file, folded; may be empty or wrong
 * @param mobile as on file, folded; may be empty or wrong
 * @param deceased whether a date of death is on file, whatever the day
 * @param alreadyPaid whether an allowance was paid before, for another event or outside this system
 */
public record Payee(String sheba, String mobile, boolean deceased, boolean alreadyPaid) {

  /**
   * The holds that the facts on file give (law.md, "Holds"); the running system may add its own.
   */
  public Set<Hold> holds() {
    var holds = EnumSet.noneOf(Hold.class);
    if (sheba.isEmpty()) {
      holds.add(Hold.NO_ACCOUNT);
    } else if (Sheba.read(sheba).isEmpty()) {
      holds.add(Hold.INVALID_ACCOUNT);
    }
    if (mobile.isEmpty()) {
      holds.add(Hold.NO_MOBILE);
    } else if (Mobile.read(mobile).isEmpty()) {
      holds.add(Hold.INVALID_MOBILE);
    }
    if (deceased) {
      holds.add(Hold.DECEASED);
    }
    if (alreadyPaid) {
      holds.add(Hold.ALREADY_PAID);
    }
    return holds;
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "payee";
  }
}
