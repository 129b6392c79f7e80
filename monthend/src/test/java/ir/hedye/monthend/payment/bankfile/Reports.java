package ir.hedye.monthend.payment.bankfile;

import java.util.Optional;

/** Status reports (pain.002) the tests speak about, and the answers they hold. */
final class Reports {
  static final String V3 = " xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.03\"";

  private Reports() {}

  static String report(String attributes, String group, String blocks) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document"
        + attributes
        + "><CstmrPmtStsRpt>"
        + "<GrpHdr><MsgId>BANK-1</MsgId><CreDtTm>2026-10-24T08:00:00</CreDtTm></GrpHdr>\n"
        + "<OrgnlGrpInfAndSts><OrgnlMsgId>M1</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.03</OrgnlMsgNmId>"
        + group
        + "</OrgnlGrpInfAndSts>\n"
        + blocks
        + "</CstmrPmtStsRpt></Document>";
  }

  static String block(String content) {
    return "<OrgnlPmtInfAndSts><OrgnlPmtInfId>1</OrgnlPmtInfId>"
        + content
        + "</OrgnlPmtInfAndSts>\n";
  }

  static String payment(String id, String content) {
    return "<TxInfAndSts><OrgnlEndToEndId>"
        + id
        + "</OrgnlEndToEndId>"
        + content
        + "</TxInfAndSts>\n";
  }

  static String because(String code, String text) {
    return "<StsRsnInf><Rsn><Cd>"
        + code
        + "</Cd></Rsn><AddtlInf>"
        + text
        + "</AddtlInf></StsRsnInf>";
  }

  static Outcome outcome(AnswerStatus status, Reason reason) {
    return new Outcome(status, reason, Optional.empty(), Optional.empty());
  }

  static AnswerLine line(long line, String id, Outcome outcome) {
    return new AnswerLine(
        line,
        new AnsweredPayment(
            new MessageId("M1"), new EndToEndId(id), Optional.empty(), Optional.empty()),
        outcome);
  }
}
