package ir.hedye.monthend.payment;

import ir.hedye.law.value.Rial;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.payment.PaymentMoves.Move;
import ir.hedye.monthend.payment.PaymentNews.About;

/** A payment of ours that a bank speaks of; its state follows the lines of the answer. */
final class KnownPayment {
  private final About about;
  private final Sent sent;
  private PaymentState state;
  private int steps;

  /**
   * What we sent.
   *
   * @param messageId of its bank file; empty while it is in none
   * @param profile of that file
   */
  record Sent(String endToEndId, Rial amount, Sheba account, String messageId, String profile) {}

  KnownPayment(About about, Sent sent, PaymentState state, int steps) {
    this.about = about;
    this.sent = sent;
    this.state = state;
    this.steps = steps;
  }

  About about() {
    return about;
  }

  Sent sent() {
    return sent;
  }

  PaymentState state() {
    return state;
  }

  /** Goes to where the move leads and tells the move's number: 1, 2, … of this payment. */
  int follow(Move move) {
    if (!move.from().equals(state)) {
      throw new IllegalStateException(about + " is " + state.code() + ", not as " + move);
    }
    state = move.to();
    return ++steps;
  }
}
