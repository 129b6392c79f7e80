package ir.hedye.monthend.payment.bankfile;

/** A payment and the account it is to leave. */
public record DebtorLine(Debtor debtor, PaymentLine line) {}
