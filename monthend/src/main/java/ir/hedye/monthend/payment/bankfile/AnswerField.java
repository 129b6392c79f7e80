package ir.hedye.monthend.payment.bankfile;

import java.util.Locale;

/** The fields of an answer: its CSV column, and the pain.002 element that says the same. */
enum AnswerField {
  MSG_ID("OrgnlMsgId"),
  END_TO_END_ID("OrgnlEndToEndId"),
  AMOUNT("OrgnlTxRef/Amt/InstdAmt"),
  SHEBA("OrgnlTxRef/CdtrAcct/Id/IBAN"),
  STATUS("TxSts"),
  REASON("StsRsnInf"),
  TRACE("AcctSvcrRef"),
  SETTLED_ON("OrgnlTxRef/IntrBkSttlmDt");

  private final String element;

  AnswerField(String element) {
    this.element = element;
  }

  String element() {
    return element;
  }

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a CSV answer must have the column. */
  boolean isRequired() {
    return compareTo(REASON) <= 0;
  }
}
