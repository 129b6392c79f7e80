package ir.hedye.monthend.payment;

import ir.hedye.monthend.payment.PaymentState.Accepted;
import ir.hedye.monthend.payment.PaymentState.Proposed;
import ir.hedye.monthend.payment.PaymentState.Released;
import ir.hedye.monthend.payment.PaymentState.Sent;
import ir.hedye.monthend.payment.PaymentState.Settled;
import ir.hedye.monthend.payment.PaymentState.Signed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one table of moves. A line of it is made by the state's own method, so it cannot name a move
 * that the types do not have; and only what stands here can be carried out.
 */
final class PaymentMoves {
  static final Move SIGN = move(new Proposed(), Proposed::signed);
  static final Move WITHDRAW_PROPOSED = move(new Proposed(), Proposed::withdrawn);
  static final Move RELEASE = move(new Signed(), Signed::released);
  static final Move WITHDRAW_SIGNED = move(new Signed(), Signed::withdrawn);
  static final Move SEND = move(new Released(), Released::sent);

  static final List<Move> ALL =
      List.of(
          SIGN,
          WITHDRAW_PROPOSED,
          RELEASE,
          WITHDRAW_SIGNED,
          SEND,
          move(new Sent(), Sent::accepted),
          move(new Sent(), Sent::settled),
          move(new Sent(), Sent::rejected),
          move(new Sent(), Sent::returned),
          move(new Accepted(), Accepted::settled),
          move(new Accepted(), Accepted::rejected),
          move(new Accepted(), Accepted::returned),
          move(new Settled(), Settled::returned));

  private PaymentMoves() {}

  /** From one state to another. Made nowhere but here. */
  static final class Move {
    private final PaymentState from;
    private final PaymentState to;

    private Move(PaymentState from, PaymentState to) {
      this.from = from;
      this.to = to;
    }

    PaymentState from() {
      return from;
    }

    PaymentState to() {
      return to;
    }

    @Override
    public String toString() {
      return from.code() + " --> " + to.code();
    }
  }

  private static <F extends PaymentState> Move move(
      F from, Function<F, ? extends PaymentState> step) {
    return new Move(from, step.apply(from));
  }

  /** The move between the two, where there is one. */
  static Optional<Move> between(PaymentState from, PaymentState to) {
    return ALL.stream().filter(move -> move.from.equals(from) && move.to.equals(to)).findFirst();
  }
}
