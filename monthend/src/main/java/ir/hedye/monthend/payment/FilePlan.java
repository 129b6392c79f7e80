package ir.hedye.monthend.payment;

import ir.hedye.law.value.Rial;
import ir.hedye.monthend.payment.bankfile.BankProfile;
import ir.hedye.monthend.payment.bankfile.PaymentFileOrder;

/** A bank file that is to be made: its number for ever, its name, its bank's rules, its content. */
record FilePlan(int fileId, String name, BankProfile profile, PaymentFileOrder order) {
  Rial total() {
    return order.payments().totals().sum();
  }
}
