package ir.hedye.monthend.payment.bankfile;

/**
 * One value of an XML file and where it stood, such as {@code PmtId/EndToEndId}; an attribute is
 * {@code Amt/InstdAmt/@Ccy}.
 */
record Leaf(String path, String text) {
  /** A log never carries what bank files say. */
  @Override
  public String toString() {
    return path;
  }
}
