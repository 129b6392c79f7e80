package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.payment.bankfile.BankFile;
import ir.hedye.monthend.payment.bankfile.PaymentFileWriter;
import ir.hedye.monthend.payment.bankfile.Totals;
import ir.hedye.monthend.store.MonthLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Makes the bank files of released batches and, when all of a batch's are out, says it is sent. */
final class Sending {
  private final Batches batches;
  private final List<Path> files = new ArrayList<>();
  private long payments;
  private Rial total = Rial.ZERO;

  Sending(Batches batches) {
    this.batches = batches;
  }

  /** The second transaction. Tells whether there was anything to send. */
  boolean send(Connection connection, JalaliMonth month) throws SQLException {
    MonthLock.take(connection, Batches.PATIENCE);
    boolean sent = false;
    for (Batch batch : BatchTable.of(connection, month)) {
      if (batch.state() == BatchState.RELEASED) {
        send(connection, batch);
        sent = true;
      }
    }
    return sent;
  }

  private void send(Connection connection, Batch batch) throws SQLException {
    for (int fileId : BankFileTable.idsOf(connection, batch)) {
      BankFile made = make(BankFileTable.plan(connection, fileId), batches.folder(batch));
      BankFileTable.setSha256(connection, fileId, made.sha256());
    }
    new Movement(PaymentMoves.SEND, "bank files out").ofBatch(connection, batch.id());
    BatchTable.setState(connection, batch, BatchState.SENT);
    Batches.seal(connection, BatchTable.find(connection, batch.id()));
  }

  private BankFile make(FilePlan plan, BatchFolder folder) {
    try {
      folder.create();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    BankFile made = new PaymentFileWriter(plan.profile()).write(plan.order(), folder.path());
    Totals totals = made.totals();
    if (!made.path().getFileName().toString().equals(plan.name())) {
      throw new IllegalStateException("bank file " + plan.fileId() + " has another name");
    }
    files.add(made.path());
    payments += totals.count();
    total = total.plus(totals.sum());
    return made;
  }

  ReleaseReport report(int dropped, boolean alreadyReleased) {
    return new ReleaseReport(List.copyOf(files), payments, total, dropped, alreadyReleased);
  }
}
