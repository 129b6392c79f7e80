package ir.hedye.monthend.demo;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.payment.bankfile.BankDay;
import ir.hedye.monthend.payment.bankfile.Leaves;
import ir.hedye.monthend.payment.bankfile.MessageId;
import ir.hedye.monthend.payment.bankfile.Totals;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A payment file as it came to the bank.
 *
 * @param header what stands before its payments
 * @param totals its payments, counted and added up by the bank itself
 */
record Submission(Path file, Leaves header, Totals totals) {
  private static final String ROOT = "Document/CstmrCdtTrfInitn/";

  static Submission read(Path file) throws IOException {
    try (var transfers = new Transfers(file)) {
      Totals totals = Totals.NONE;
      while (transfers.hasNext()) {
        totals = totals.plus(transfers.next().amount());
      }
      return new Submission(file, transfers.header(), totals);
    }
  }

  MessageId messageId() {
    return new MessageId(text(header, ROOT + "GrpHdr/MsgId"));
  }

  JalaliDate executionDay() {
    return BankDay.read(text(header, ROOT + "PmtInf/ReqdExctnDt")).orElseThrow();
  }

  String block() {
    return text(header, ROOT + "PmtInf/PmtInfId");
  }

  /** Whether count and sum in the header are those of the payments. */
  boolean addsUp() {
    int count = Integer.parseInt(text(header, ROOT + "GrpHdr/NbOfTxs"));
    long sum = Long.parseLong(text(header, ROOT + "GrpHdr/CtrlSum"));
    return totals.equals(new Totals(count, new Rial(sum)));
  }

  Transfers transfers() throws IOException {
    return new Transfers(file);
  }

  static String text(Leaves leaves, String path) {
    return leaves
        .first(path)
        .orElseThrow(() -> new IllegalArgumentException("a payment file without " + path));
  }
}
