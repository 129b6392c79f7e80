package ir.hedye.web.marriage;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.NationalId;

/** Which marriage a person says is theirs. */
record Wish(NationalId spouse, JalaliDate contractDay) {
  @Override
  public String toString() {
    return "Wish[…]";
  }
}
