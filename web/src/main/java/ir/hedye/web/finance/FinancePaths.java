package ir.hedye.web.finance;

/** Where finance's pages stand. No address ever holds a national ID: payments have numbers. */
final class FinancePaths {
  static final String HOME = "/desk/finance";
  static final String BATCHES = HOME + "/batches";
  static final String ONE = BATCHES + "/{month}/{run}";
  static final String PAYMENT = HOME + "/payments/{payment}";
  static final String BANK = HOME + "/bank";
  static final String BOOKS = HOME + "/books";
  static final String RETURNS = HOME + "/returns";

  private FinancePaths() {}

  static String payment(long paymentId) {
    return HOME + "/payments/" + paymentId;
  }
}
