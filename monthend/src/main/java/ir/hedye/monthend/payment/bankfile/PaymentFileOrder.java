package ir.hedye.monthend.payment.bankfile;

/** Everything one bank file says: the same order always gives the same bytes. */
public record PaymentFileOrder(
    MessageId messageId, Timing timing, Debtor debtor, Payments payments) {}
