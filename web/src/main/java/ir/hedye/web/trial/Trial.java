package ir.hedye.web.trial;

import ir.hedye.law.article85.Claim;
import ir.hedye.law.article85.Insured;
import ir.hedye.law.article85.Marriage;
import ir.hedye.law.article85.Marriage.Contract;
import ir.hedye.law.article85.Role;
import ir.hedye.law.article85.Spouse;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.web.gift.Weighed;

/** A marriage and a working life to be tried under the law. */
record Trial(JalaliDate contract, Marrying marrying, Career career) {
  private static final JalaliDate SOME_BIRTHDAY = new JalaliDate(1370, 1, 1);

  /** What the couple says of the marriage. */
  record Marrying(boolean first, boolean permanent, boolean registered) {}

  /** What the same law says of it that decides about everybody. */
  Weighed weighed() {
    return Weighed.of(new Claim(marriage(), spouse(), insured(), contract));
  }

  private Marriage marriage() {
    return new Marriage(
        false,
        marrying.permanent() ? Contract.PERMANENT : Contract.TEMPORARY,
        contract,
        marrying.registered() ? contract : null,
        marrying.registered());
  }

  private Spouse spouse() {
    return new Spouse(Role.HUSBAND, SOME_BIRTHDAY, marrying.first() ? 0 : 1, 0);
  }

  private Insured insured() {
    return new Insured(SOME_BIRTHDAY, 'M', null, career.until(contract));
  }
}
