package ir.hedye.monthend.payment.bankfile;

import ir.hedye.monthend.payment.bankfile.BankProfile.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a file that says exactly the order must contain, value by value. Written apart from the
 * writer, as a second description of the same file.
 */
final class ExpectedLeaves {
  private static final String ROOT = "Document/CstmrCdtTrfInitn/";
  private final BankProfile profile;
  private final PaymentFileOrder order;

  ExpectedLeaves(BankProfile profile, PaymentFileOrder order) {
    this.profile = profile;
    this.order = order;
  }

  List<Leaf> header() {
    List<Leaf> leaves = new ArrayList<>();
    String name = profile.nameOf(order.debtor().name());
    DateCalendar calendar = profile.message().calendar();
    add(leaves, "GrpHdr/MsgId", order.messageId().text());
    add(leaves, "GrpHdr/CreDtTm", calendar.moment(order.timing().createdAt()));
    addTotals(leaves, "GrpHdr/");
    add(leaves, "GrpHdr/InitgPty/Nm", name);
    add(leaves, "PmtInf/PmtInfId", profile.paymentInformationId(order.messageId()));
    if (profile.message().has(Mark.CURRENCY_ON_METHOD)) {
      add(leaves, "PmtInf/PmtMtd/@Ccy", "IRR");
    }
    add(leaves, "PmtInf/PmtMtd", "TRF");
    if (profile.message().has(Mark.SUM_IN_BOTH_HEADERS)) {
      addTotals(leaves, "PmtInf/");
    }
    add(leaves, "PmtInf/ReqdExctnDt", calendar.day(order.timing().executionDay()));
    add(leaves, "PmtInf/Dbtr/Nm", name);
    add(leaves, "PmtInf/DbtrAcct/Id/IBAN", order.debtor().account().text());
    add(leaves, agentPath(), profile.parties().agentOf(order.debtor()));
    return leaves;
  }

  private String agentPath() {
    return "PmtInf/DbtrAgt/FinInstnId/" + profile.parties().agentElement();
  }

  private void addTotals(List<Leaf> leaves, String below) {
    Totals totals = order.payments().totals();
    add(leaves, below + "NbOfTxs", String.valueOf(totals.count()));
    add(leaves, below + "CtrlSum", String.valueOf(totals.sum().amount()));
  }

  private static void add(List<Leaf> leaves, String path, String text) {
    leaves.add(new Leaf(ROOT + path, text));
  }

  List<Leaf> payment(PaymentLine line) {
    List<Leaf> leaves = new ArrayList<>();
    leaves.add(new Leaf("PmtId/InstrId", line.id().text()));
    leaves.add(new Leaf("PmtId/EndToEndId", line.id().text()));
    leaves.add(new Leaf("Amt/InstdAmt/@Ccy", "IRR"));
    leaves.add(new Leaf("Amt/InstdAmt", String.valueOf(line.amount().amount())));
    leaves.add(new Leaf("Cdtr/Nm", profile.nameOf(line.payee().name())));
    Optional<String> id = profile.personIdOf(line.payee());
    id.ifPresent(text -> leaves.add(new Leaf("Cdtr/Id/PrvtId/Othr/Id", text)));
    String scheme = profile.parties().personScheme();
    if (id.isPresent() && !scheme.isEmpty()) {
      leaves.add(new Leaf("Cdtr/Id/PrvtId/Othr/SchmeNm/Cd", scheme));
    }
    leaves.add(new Leaf("CdtrAcct/Id/IBAN", line.payee().account().text()));
    String remark = profile.remarkOf(line.remittance());
    if (!remark.isEmpty()) {
      leaves.add(new Leaf("RmtInf/Ustrd", remark));
    }
    return leaves;
  }
}
