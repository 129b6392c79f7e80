package ir.hedye.monthend.payment.bankfile;

/** The payments of one file and the account they leave. */
public record DebtorPayments(Debtor debtor, Payments payments) {}
