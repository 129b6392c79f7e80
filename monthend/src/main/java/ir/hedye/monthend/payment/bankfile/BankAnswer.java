package ir.hedye.monthend.payment.bankfile;

/** One thing a bank's answer says; its line in the file, from 1. */
public sealed interface BankAnswer permits AnswerLine, AnswerToAll, RefusedAnswer {
  long line();
}
