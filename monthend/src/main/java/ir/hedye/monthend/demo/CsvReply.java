package ir.hedye.monthend.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import ir.hedye.monthend.payment.bankfile.AnswerStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** The bank's answer as CSV, one row a payment. */
final class CsvReply {
  private final CsvWriter csv;

  CsvReply(OutputStream out) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
    csv.writeRecord(
        "msg_id", "end_to_end_id", "amount", "sheba", "status", "reason", "trace", "settled_on");
  }

  void accepted(Submission submission) throws IOException {
    var onItsWay = new Fate(AnswerStatus.ACCEPTED, "", "", submission.executionDay());
    write(submission, _ -> onItsWay);
  }

  void decided(Submission submission, Fates fates) throws IOException {
    String message = submission.messageId().text();
    write(submission, transfer -> fates.of(message, transfer.id(), submission.executionDay()));
  }

  private void write(Submission submission, Function<Transfer, Fate> fates) throws IOException {
    try (Transfers transfers = submission.transfers()) {
      while (transfers.hasNext()) {
        Transfer transfer = transfers.next();
        row(submission, transfer, fates.apply(transfer));
      }
    }
    csv.flush();
  }

  private void row(Submission submission, Transfer transfer, Fate fate) {
    csv.writeRecord(
        submission.messageId().text(),
        transfer.id(),
        Long.toString(transfer.amount().amount()),
        transfer.account().text(),
        fate.status().name(),
        fate.reason(),
        fate.trace(),
        fate.trace().isEmpty() ? "" : fate.day().toString());
  }
}
