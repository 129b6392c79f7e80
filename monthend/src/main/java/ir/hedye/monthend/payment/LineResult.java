package ir.hedye.monthend.payment;

/** What a line of a bank's answer came to. */
public enum LineResult {
  MOVED,
  /** Says what we knew. */
  REPEATED,
  /** The payment's state does not allow it: a case for a person. */
  ILLEGAL_MOVE,
  /** We made no such payment, or no such file: a case for a person. */
  UNKNOWN_PAYMENT,
  /** The payment was in another file: a case for a person. */
  WRONG_MESSAGE,
  /** Another amount than ours: a case for a person. */
  WRONG_AMOUNT,
  /** Another account than ours: a case for a person. */
  WRONG_ACCOUNT,
  /** The bank refuses the payment as one it holds already: a case for a person. */
  DUPLICATE,
  /** The row makes no sense and was set aside. */
  REFUSED;

  boolean isCase() {
    return switch (this) {
      case MOVED, REPEATED, REFUSED -> false;
      case ILLEGAL_MOVE, UNKNOWN_PAYMENT, WRONG_MESSAGE, WRONG_AMOUNT, WRONG_ACCOUNT, DUPLICATE ->
          true;
    };
  }

  CaseKind caseKind() {
    return switch (this) {
      case ILLEGAL_MOVE -> CaseKind.ILLEGAL_MOVE;
      case UNKNOWN_PAYMENT -> CaseKind.UNKNOWN_PAYMENT;
      case WRONG_MESSAGE, WRONG_AMOUNT, WRONG_ACCOUNT -> CaseKind.BANK_MISMATCH;
      case DUPLICATE -> CaseKind.DUPLICATE_AT_BANK;
      case MOVED, REPEATED, REFUSED -> throw new IllegalStateException(this + " is no case");
    };
  }
}
