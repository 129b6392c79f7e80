package ir.hedye.monthend.payment.bankfile;

import ir.hedye.monthend.payment.bankfile.BankProfile.Mark;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * One order as XML (CstmrCdtTrfInitn), in the dialect of one bank. Memory stays with one payment.
 */
final class PaymentXml {
  private final XmlOut out;
  private final BankProfile profile;
  private final PaymentFileOrder order;
  private Totals written = Totals.NONE;

  private PaymentXml(OutputStream out, BankProfile profile, PaymentFileOrder order)
      throws XMLStreamException {
    this.out = new XmlOut(out);
    this.profile = profile;
    this.order = order;
  }

  /** Writes it and tells what was written. */
  static Totals write(OutputStream out, BankProfile profile, PaymentFileOrder order)
      throws XMLStreamException {
    var xml = new PaymentXml(out, profile, order);
    xml.document();
    return xml.written;
  }

  private void document() throws XMLStreamException {
    try (Stream<PaymentLine> lines = order.payments().lines().open()) {
      out.document(
          profile.message().namespace(),
          () -> out.within("CstmrCdtTrfInitn", () -> initiation(lines.iterator())));
    }
  }

  private void initiation(Iterator<PaymentLine> lines) throws XMLStreamException {
    out.line();
    out.within("GrpHdr", this::groupHeader);
    out.line();
    out.within(
        "PmtInf",
        () -> {
          paymentInformation();
          payments(lines);
        });
    out.line();
  }

  private void groupHeader() throws XMLStreamException {
    out.leaf("MsgId", order.messageId().text());
    out.leaf("CreDtTm", profile.message().calendar().moment(order.timing().createdAt()));
    totals();
    out.leaf("InitgPty/Nm", profile.nameOf(order.debtor().name()));
  }

  private void totals() throws XMLStreamException {
    Totals totals = order.payments().totals();
    out.leaf("NbOfTxs", Integer.toString(totals.count()));
    out.leaf("CtrlSum", Long.toString(totals.sum().amount()));
  }

  private void paymentInformation() throws XMLStreamException {
    out.leaf("PmtInfId", profile.paymentInformationId(order.messageId()));
    if (profile.message().has(Mark.CURRENCY_ON_METHOD)) {
      out.rialLeaf("PmtMtd", "TRF");
    } else {
      out.leaf("PmtMtd", "TRF");
    }
    if (profile.message().has(Mark.SUM_IN_BOTH_HEADERS)) {
      totals();
    }
    out.leaf("ReqdExctnDt", profile.message().calendar().day(order.timing().executionDay()));
    out.leaf("Dbtr/Nm", profile.nameOf(order.debtor().name()));
    out.leaf("DbtrAcct/Id/IBAN", order.debtor().account().text());
    out.leaf(
        "DbtrAgt/FinInstnId/" + profile.parties().agentElement(),
        profile.parties().agentOf(order.debtor()));
  }

  private void payments(Iterator<PaymentLine> lines) throws XMLStreamException {
    while (lines.hasNext()) {
      PaymentLine line = lines.next();
      profile.demandFits(line);
      out.line();
      out.within("CdtTrfTxInf", () -> payment(line));
      written = written.plus(line.amount());
    }
    out.line();
  }

  private void payment(PaymentLine line) throws XMLStreamException {
    out.within(
        "PmtId",
        () -> {
          out.leaf("InstrId", line.id().text());
          out.leaf("EndToEndId", line.id().text());
        });
    out.within("Amt", () -> out.rialLeaf("InstdAmt", Long.toString(line.amount().amount())));
    out.within("Cdtr", () -> payee(line.payee()));
    out.leaf("CdtrAcct/Id/IBAN", line.payee().account().text());
    String remark = profile.remarkOf(line.remittance());
    if (!remark.isEmpty()) {
      out.leaf("RmtInf/Ustrd", remark);
    }
  }

  private void payee(Payee payee) throws XMLStreamException {
    out.leaf("Nm", profile.nameOf(payee.name()));
    Optional<String> id = profile.personIdOf(payee);
    if (id.isPresent()) {
      out.within("Id/PrvtId/Othr", () -> personId(id.get()));
    }
  }

  private void personId(String id) throws XMLStreamException {
    out.leaf("Id", id);
    if (!profile.parties().personScheme().isEmpty()) {
      out.leaf("SchmeNm/Cd", profile.parties().personScheme());
    }
  }
}
