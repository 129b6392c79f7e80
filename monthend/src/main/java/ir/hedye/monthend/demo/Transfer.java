package ir.hedye.monthend.demo;

import ir.hedye.law.value.Rial;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.payment.bankfile.Leaves;

/** One payment as the bank sees it. */
record Transfer(String id, Rial amount, Sheba account) {
  static Transfer of(Leaves payment) {
    return new Transfer(
        Submission.text(payment, "PmtId/EndToEndId"),
        new Rial(Long.parseLong(Submission.text(payment, "Amt/InstdAmt"))),
        new Sheba(Submission.text(payment, "CdtrAcct/Id/IBAN")));
  }
}
