package ir.hedye.monthend.payment.statement;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;

/**
 * One movement on an account that pays.
 *
 * @param line in its file; the header is line 1
 * @param sheba the other side's account; empty where the bank does not say
 * @param reference a file's message id, a payment's end-to-end id, or the bank's own
 */
record StatementLine(
    long line, Account account, Direction direction, Rial amount, String sheba, String reference) {

  /** Which way the money went. */
  enum Direction {
    DEBIT,
    CREDIT
  }

  /**
   * The account as it stands after the line.
   *
   * @param balance after it; below nothing where the bank lends
   */
  record Account(String sheba, JalaliDate day, long balance) {}

  StatementLine at(long place) {
    return new StatementLine(place, account, direction, amount, sheba, reference);
  }

  /** What the line adds to the balance. */
  long change() {
    return direction == Direction.CREDIT ? amount.amount() : -amount.amount();
  }

  /** What tells lines apart. */
  record Print(Account account, Direction direction, Rial amount, String sheba, String reference) {}

  Print print() {
    return new Print(account, direction, amount, sheba, reference);
  }

  /** A log never carries an account. */
  @Override
  public String toString() {
    return "statement line " + line;
  }
}
