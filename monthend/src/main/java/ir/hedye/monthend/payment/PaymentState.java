package ir.hedye.monthend.payment;

import java.util.List;
import java.util.Locale;

/**
 * Where a payment stands. Each state has a method for each move it allows and for no other, so that
 * a wrong move does not compile; {@link PaymentMoves} lists them all.
 */
public sealed interface PaymentState {

  /** Every state. */
  static List<PaymentState> all() {
    return List.of(
        new Proposed(),
        new Signed(),
        new Released(),
        new Sent(),
        new Accepted(),
        new Settled(),
        new Rejected(),
        new Returned(),
        new Withdrawn());
  }

  /** A run has put it into a batch for finance. */
  record Proposed() implements PaymentState {
    public Signed signed() {
      return new Signed();
    }

    public Withdrawn withdrawn() {
      return new Withdrawn();
    }
  }

  /** Two people have signed its batch. */
  record Signed() implements PaymentState {
    public Released released() {
      return new Released();
    }

    public Withdrawn withdrawn() {
      return new Withdrawn();
    }
  }

  /** Checked once more, and given a place in a bank file. */
  record Released() implements PaymentState {
    public Sent sent() {
      return new Sent();
    }
  }

  /** Its bank file was written, read back and given out. */
  record Sent() implements PaymentState {
    public Accepted accepted() {
      return new Accepted();
    }

    public Settled settled() {
      return new Settled();
    }

    public Rejected rejected() {
      return new Rejected();
    }

    public Returned returned() {
      return new Returned();
    }
  }

  /** The bank has it on its way; not paid yet. */
  record Accepted() implements PaymentState {
    public Settled settled() {
      return new Settled();
    }

    public Rejected rejected() {
      return new Rejected();
    }

    public Returned returned() {
      return new Returned();
    }
  }

  /** Paid. */
  record Settled() implements PaymentState {
    public Returned returned() {
      return new Returned();
    }
  }

  /** Never left the bank; a new payment may take its place. */
  record Rejected() implements PaymentState {}

  /** Came back; a new payment may take its place once the money was seen. */
  record Returned() implements PaymentState {}

  /** Taken out of its batch before release. */
  record Withdrawn() implements PaymentState {}

  /** The state that the books write so. */
  static PaymentState of(String code) {
    return all().stream()
        .filter(state -> state.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no payment state " + code));
  }

  /** As the books write it. */
  default String code() {
    return getClass().getSimpleName().toUpperCase(Locale.ROOT);
  }

  /** For people. */
  default String persian() {
    return switch (this) {
      case Proposed _ -> "پیشنهاد شده";
      case Signed _ -> "امضا شده";
      case Released _ -> "آزاد شده برای بانک";
      case Sent _ -> "فرستاده شده به بانک";
      case Accepted _ -> "در راه (پذیرفتهٔ بانک)";
      case Settled _ -> "پرداخت شده";
      case Rejected _ -> "رد شده از سوی بانک";
      case Returned _ -> "برگشت خورده";
      case Withdrawn _ -> "کنار گذاشته پیش از پرداخت";
    };
  }
}
