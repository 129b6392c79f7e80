package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.value.Rial;

/** One payment of a bank file: our id, who gets it, how many rials, and what the payee reads. */
public record PaymentLine(EndToEndId id, Payee payee, Rial amount, String remittance) {
  public PaymentLine {
    if (amount.compareTo(Rial.ZERO) <= 0) {
      throw new IllegalArgumentException("payment " + id + " is not above zero");
    }
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "payment " + id;
  }
}
