package ir.hedye.monthend.payment.bankfile;

/** A bank's answer about one payment. */
public record AnswerLine(long line, AnsweredPayment payment, Outcome outcome)
    implements BankAnswer {}
