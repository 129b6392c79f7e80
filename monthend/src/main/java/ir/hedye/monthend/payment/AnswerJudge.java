package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.payment.PaymentMoves.Move;
import ir.hedye.monthend.payment.bankfile.AnswerLine;
import ir.hedye.monthend.payment.bankfile.AnswerStatus;
import ir.hedye.monthend.payment.bankfile.AnsweredPayment;
import ir.hedye.monthend.payment.bankfile.BankProfile.Reasons;
import ir.hedye.monthend.payment.bankfile.BankProfiles;
import ir.hedye.monthend.payment.bankfile.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a line of an answer means for the payment it names; touches nothing. */
final class AnswerJudge {
  private final BankProfiles profiles;
  private final Map<String, Reasons> reasons = new HashMap<>();
  private final JalaliDate today;

  AnswerJudge(BankProfiles profiles, JalaliDate today) {
    this.profiles = profiles;
    this.today = today;
  }

  /**
   * The judgement.
   *
   * @param move to carry out, when the result is MOVED
   * @param detail for the person who gets the case
   */
  record Verdict(LineResult result, Optional<Move> move, String detail) {
    static Verdict of(LineResult result, String detail) {
      return new Verdict(result, Optional.empty(), detail);
    }
  }

  /** The bank's word about that payment of ours. */
  Verdict judge(AnswerLine told, KnownPayment ours) {
    if (ours.state() instanceof PaymentState.Released) {
      throw new RefusedInput(
          "bank-result: payment "
              + ours.sent().endToEndId()
              + " is not sent yet; finish with release --month, then give this file again");
    }
    return mismatch(told.payment(), ours).orElseGet(() -> move(told.outcome(), ours));
  }

  private static Optional<Verdict> mismatch(AnsweredPayment told, KnownPayment ours) {
    KnownPayment.Sent sent = ours.sent();
    if (!told.messageId().text().equals(sent.messageId())) {
      return wrong(LineResult.WRONG_MESSAGE, told.messageId() + ", ours " + sent.messageId());
    }
    if (told.amount().filter(amount -> !amount.equals(sent.amount())).isPresent()) {
      return wrong(
          LineResult.WRONG_AMOUNT, told.amount().orElseThrow() + ", ours " + sent.amount());
    }
    if (told.account().filter(account -> !account.equals(sent.account())).isPresent()) {
      return wrong(
          LineResult.WRONG_ACCOUNT, told.account().orElseThrow() + ", ours " + sent.account());
    }
    return Optional.empty();
  }

  private static Optional<Verdict> wrong(LineResult result, String detail) {
    return Optional.of(Verdict.of(result, result + ": bank says " + detail));
  }

  private Verdict move(Outcome outcome, KnownPayment ours) {
    if (isRejected(outcome) && outcome.reason().says(reasons(ours).duplicate())) {
      return Verdict.of(LineResult.DUPLICATE, "bank holds it already, ours " + ours.state().code());
    }
    PaymentState to = target(outcome, ours);
    Optional<Move> move = PaymentMoves.between(ours.state(), to);
    if (move.isPresent()) {
      return new Verdict(LineResult.MOVED, move, "");
    }
    boolean repeated = to.equals(ours.state()) && !(to instanceof PaymentState.Returned);
    return repeated
        ? Verdict.of(LineResult.REPEATED, "")
        : Verdict.of(
            LineResult.ILLEGAL_MOVE, "bank says " + to.code() + " after " + ours.state().code());
  }

  private PaymentState target(Outcome outcome, KnownPayment ours) {
    return switch (outcome.status()) {
      case ACCEPTED -> new PaymentState.Accepted();
      case SETTLED -> new PaymentState.Settled();
      case REJECTED ->
          reasons(ours).returned().contains(outcome.reason().code())
              ? new PaymentState.Returned()
              : new PaymentState.Rejected();
      case RETURNED -> new PaymentState.Returned();
    };
  }

  private static boolean isRejected(Outcome outcome) {
    return outcome.status() == AnswerStatus.REJECTED;
  }

  /**
   * Some banks say "rejected" and mean, by the reason, that the money came back, or that they hold
   * the payment already: then it may have moved, and a new payment would be a second one.
   */
  private Reasons reasons(KnownPayment ours) {
    return reasons.computeIfAbsent(
        ours.sent().profile(), name -> profiles.inForce(name, today).reasons());
  }

  /** Whether a block that the bank names is that of our file; our files have one. */
  boolean isBlockOf(String block, KnownPayment ours) {
    return profiles
        .inForce(ours.sent().profile(), today)
        .rules()
        .paymentInformationId()
        .replace("{message}", ours.sent().messageId())
        .equals(block);
  }
}
