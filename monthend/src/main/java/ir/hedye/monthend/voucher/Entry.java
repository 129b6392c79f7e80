package ir.hedye.monthend.voucher;

/** Why something is booked, in the order in which a voucher lists it. */
public enum Entry {
  /** The run's own allowances: the expense against the bank. */
  ALLOWANCE("هزینهٔ کمک ازدواج (مادهٔ ۸۵)", "پرداخت کمک ازدواج (مادهٔ ۸۵)"),
  /** Allowances booked before that came back: the bank against the expense. */
  RETURNED("برگشت وجه کمک ازدواج به بانک", "برگشت هزینهٔ کمک ازدواج (وجه برگشتی)"),
  /** Allowances booked before that never left: the same way round. */
  REJECTED("لغو پرداخت کمک ازدواج (رد بانک)", "برگشت هزینهٔ کمک ازدواج (رد بانک)");

  private final String debitWords;
  private final String creditWords;

  Entry(String debitWords, String creditWords) {
    this.debitWords = debitWords;
    this.creditWords = creditWords;
  }

  String debitWords() {
    return debitWords;
  }

  String creditWords() {
    return creditWords;
  }

  String debitAccount(Ledger ledger) {
    return this == ALLOWANCE ? ledger.expense() : ledger.bank();
  }

  String creditAccount(Ledger ledger) {
    return this == ALLOWANCE ? ledger.bank() : ledger.expense();
  }
}
