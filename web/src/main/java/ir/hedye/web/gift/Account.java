package ir.hedye.web.gift;

import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.payment.bankfile.Banks;
import ir.hedye.monthend.payment.bankfile.Banks.Bank;
import java.util.Optional;

/**
 * An account as a page may show it: the bank, and enough digits to know one's own.
 *
 * @param bank as the table of banks names it; empty for a code it does not know
 */
record Account(Optional<Bank> bank, String lastFour) {
  private static final int SHOWN = 4;
  private static final Banks BANKS = Banks.standard();

  /** Empty where that is no Sheba. */
  static Optional<Account> of(String text) {
    return Sheba.read(text).map(Account::of);
  }

  private static Account of(Sheba sheba) {
    String text = sheba.text();
    return new Account(BANKS.of(sheba), text.substring(text.length() - SHOWN));
  }
}
