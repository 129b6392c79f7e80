package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.value.Sheba;

/** Who pays: the name on the account and the account the money leaves. */
public record Debtor(String name, Sheba account) {
  public Debtor {
    if (FileText.of(name, Integer.MAX_VALUE).isEmpty()) {
      throw new IllegalArgumentException("a debtor without a name");
    }
  }
}
