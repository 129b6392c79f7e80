package ir.hedye.monthend.payment;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.journal.Entry.Change;
import ir.hedye.monthend.payment.NewCase.Runs;
import ir.hedye.monthend.payment.NewCase.Subject;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthLock;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A person takes one line out of a batch before its release, with a reason. It becomes a case, and
 * the payee gets nothing until a second person ends the freeze that goes with it.
 */
public final class LineDrop {
  private final Database database;
  private final Batches batches;

  public LineDrop(Database database, Batches batches) {
    this.database = database;
    this.batches = batches;
  }

  /** Drops the payment out of the batch as it was seen. */
  public DeedAnswer drop(Seen seen, long paymentId, Because because) throws SQLException {
    DeedAnswer answer =
        database.inTransaction(connection -> drop(connection, seen, paymentId, because));
    if (answer == DeedAnswer.DONE) {
      batches.completeAround(database, seen.batchId());
    }
    return answer;
  }

  private DeedAnswer drop(Connection connection, Seen seen, long paymentId, Because because)
      throws SQLException {
    MonthLock.take(connection, Batches.PATIENCE);
    var batch = seen.unchanged(connection).filter(each -> each.state().isBeforeRelease());
    if (batch.isEmpty()) {
      return DeedAnswer.BATCH_CHANGED;
    }
    if (!because.isSaid()) {
      return DeedAnswer.NO_REASON;
    }
    if (OwnPayments.is(connection, paymentId, because.author())) {
      return DeedAnswer.OWN_PAYMENT;
    }
    var subject = subject(connection, batch.get(), paymentId);
    if (subject.isEmpty()) {
      return DeedAnswer.LINE_GONE;
    }
    drop(connection, batch.get(), subject.get(), because);
    return DeedAnswer.DONE;
  }

  private static Optional<Subject> subject(Connection connection, Batch batch, long paymentId)
      throws SQLException {
    return new Sql(connection)
            .list(
                row ->
                    new Subject(
                        row.getLong("event_id"),
                        PaymentList.role(row),
                        row.getLong("national_id"),
                        OptionalLong.of(paymentId)),
                """
                SELECT event_id, role, national_id FROM payment
                WHERE payment_id = ? AND batch_id = ? AND state IN ('PROPOSED', 'SIGNED')\
                """,
                paymentId,
                batch.id())
            .stream()
            .findFirst();
  }

  private void drop(Connection connection, Batch batch, Subject subject, Because because)
      throws SQLException {
    long paymentId = subject.paymentId().orElseThrow();
    batches.withdraw(connection, List.of(paymentId), "dropped by a person");
    String detail = "batch " + batch.name() + ": " + because.reason();
    Cases.open(
        connection,
        List.of(new NewCase(CaseKind.LINE_DROPPED, Optional.of(subject), Runs.NONE, detail)));
    Withholding.begin(
        connection,
        new Withholding.Of(NationalId.of(subject.nationalId()), Withholding.Kind.FROZEN),
        because);
    FinanceJournal.note(
        connection,
        because.author(),
        new FinanceJournal.Note(
            "LINE_DROPPED", "payment/" + paymentId, new Change(batch.state().name(), detail)),
        subject.nationalId());
  }
}
