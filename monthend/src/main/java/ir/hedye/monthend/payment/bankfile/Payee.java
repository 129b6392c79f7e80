package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Sheba;
import java.util.Optional;

/** Whom a payment goes to: the name, the national ID where there is one, and the account. */
public record Payee(String name, Optional<NationalId> nationalId, Sheba account) {
  public Payee {
    if (FileText.of(name, Integer.MAX_VALUE).isEmpty()) {
      throw new IllegalArgumentException("a payee without a name");
    }
  }

  public Payee(String name, NationalId nationalId, Sheba account) {
    this(name, Optional.of(nationalId), account);
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "payee at " + account;
  }
}
