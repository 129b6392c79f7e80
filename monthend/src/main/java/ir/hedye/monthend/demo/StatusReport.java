package ir.hedye.monthend.demo;

import ir.hedye.monthend.payment.bankfile.AnswerStatus;
import ir.hedye.monthend.payment.bankfile.XmlOut;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * The bank's answer as pain.002.001.03 (CstmrPmtStsRpt). That version has no status for a payment
 * that came back; RTRN stands there, as banks write it that have one.
 */
final class StatusReport {
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.03";
  private final XmlOut out;
  private final Submission submission;

  private StatusReport(XmlOut out, Submission submission) {
    this.out = out;
    this.submission = submission;
  }

  /** One status for the whole message, with a reason code or without (empty). */
  static void wholeMessage(Submission submission, String status, String reason, OutputStream to)
      throws IOException {
    try {
      var report = new StatusReport(new XmlOut(to), submission);
      report.write("A", () -> report.groupStatus(status, reason), () -> {});
    } catch (XMLStreamException e) {
      throw new IOException("a status report cannot be written", e);
    }
  }

  /** A status for each payment. */
  static void payments(Submission submission, Fates fates, OutputStream to) throws IOException {
    try (Transfers transfers = submission.transfers()) {
      var report = new StatusReport(new XmlOut(to), submission);
      report.write("B", () -> {}, () -> report.block(transfers, fates));
    } catch (XMLStreamException e) {
      throw new IOException("a status report cannot be written", e);
    }
  }

  private void write(String kind, XmlOut.Body groupStatus, XmlOut.Body body)
      throws XMLStreamException {
    out.document(
        NAMESPACE,
        () ->
            out.within(
                "CstmrPmtStsRpt",
                () -> {
                  header(kind);
                  original(groupStatus);
                  body.write();
                  out.line();
                }));
  }

  private void header(String kind) throws XMLStreamException {
    out.line();
    out.within(
        "GrpHdr",
        () -> {
          int hash = submission.messageId().text().hashCode();
          out.leaf("MsgId", "STUB-" + Integer.toHexString(hash) + "-" + kind);
          out.leaf("CreDtTm", submission.executionDay().toCivil() + "T08:00:00");
        });
  }

  private void original(XmlOut.Body groupStatus) throws XMLStreamException {
    out.line();
    out.within(
        "OrgnlGrpInfAndSts",
        () -> {
          out.leaf("OrgnlMsgId", submission.messageId().text());
          out.leaf("OrgnlMsgNmId", "pain.001.001.03");
          out.leaf("OrgnlNbOfTxs", Integer.toString(submission.totals().count()));
          out.leaf("OrgnlCtrlSum", Long.toString(submission.totals().sum().amount()));
          groupStatus.write();
        });
  }

  private void groupStatus(String status, String reason) throws XMLStreamException {
    out.leaf("GrpSts", status);
    reason(reason);
  }

  private void block(Transfers transfers, Fates fates) throws XMLStreamException {
    out.line();
    out.within(
        "OrgnlPmtInfAndSts",
        () -> {
          out.leaf("OrgnlPmtInfId", submission.block());
          while (transfers.hasNext()) {
            Transfer transfer = transfers.next();
            String message = submission.messageId().text();
            Fate fate = fates.of(message, transfer.id(), submission.executionDay());
            out.line();
            out.within("TxInfAndSts", () -> payment(transfer, fate));
          }
          out.line();
        });
  }

  private void payment(Transfer transfer, Fate fate) throws XMLStreamException {
    out.leaf("OrgnlInstrId", transfer.id());
    out.leaf("OrgnlEndToEndId", transfer.id());
    out.leaf("TxSts", codeOf(fate.status()));
    reason(fate.reason());
    if (!fate.trace().isEmpty()) {
      out.leaf("AcctSvcrRef", fate.trace());
    }
    out.within("OrgnlTxRef", () -> reference(transfer, fate));
  }

  private void reference(Transfer transfer, Fate fate) throws XMLStreamException {
    out.within("Amt", () -> out.rialLeaf("InstdAmt", Long.toString(transfer.amount().amount())));
    if (!fate.trace().isEmpty()) {
      out.leaf("IntrBkSttlmDt", fate.day().toCivil().toString());
    }
    out.leaf("CdtrAcct/Id/IBAN", transfer.account().text());
  }

  private void reason(String code) throws XMLStreamException {
    if (!code.isEmpty()) {
      out.leaf("StsRsnInf/Rsn/Cd", code);
    }
  }

  private static String codeOf(AnswerStatus status) {
    return switch (status) {
      case ACCEPTED -> "ACSP";
      case SETTLED -> "ACSC";
      case REJECTED -> "RJCT";
      case RETURNED -> "RTRN";
    };
  }
}
