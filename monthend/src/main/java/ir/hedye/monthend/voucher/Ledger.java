package ir.hedye.monthend.voucher;

/**
 * The accounts of the general ledger (دفتر کل) that vouchers name, by the finance directorate's
 * codes.
 *
 * @param expense the marriage allowance's expense account
 * @param bank the account from which banks are paid
 */
public record Ledger(String expense, String bank) {
  public Ledger {
    if (expense.isBlank() || bank.isBlank() || expense.equals(bank)) {
      throw new IllegalArgumentException("two different ledger accounts are needed");
    }
  }
}
