package ir.hedye.monthend.payment;

import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.payment.Signatures.Signature;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthLock;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Officers sign a batch at finance's desk: different people, one at least as maker and one as
 * checker, nobody for money of their own, and only what they saw.
 */
public final class DeskSigning {
  private final Database database;
  private final Batches batches;

  public DeskSigning(Database database, Batches batches) {
    this.database = database;
    this.batches = batches;
  }

  /** Signs the batch as it was seen. */
  public DeedAnswer sign(Seen seen, Author author, SigningRole role) throws SQLException {
    DeedAnswer answer = database.inTransaction(connection -> sign(connection, seen, author, role));
    if (answer == DeedAnswer.DONE) {
      batches.completeAround(database, seen.batchId());
    }
    return answer;
  }

  private DeedAnswer sign(Connection connection, Seen seen, Author author, SigningRole role)
      throws SQLException {
    MonthLock.take(connection, Batches.PATIENCE);
    var batch = seen.unchanged(connection).filter(each -> each.state() == BatchState.PROPOSED);
    return batch.isEmpty()
        ? DeedAnswer.BATCH_CHANGED
        : sign(new SigningOf(connection, batches), batch.get(), new Hand(author, role));
  }

  private record Hand(Author author, SigningRole role) {}

  private static DeedAnswer sign(SigningOf open, Batch batch, Hand hand) throws SQLException {
    if (open.isFrozen(batch)) {
      return DeedAnswer.FROZEN;
    }
    if (OwnPayments.inBatch(open.connection(), batch, hand.author())) {
      return DeedAnswer.OWN_PAYMENT;
    }
    Signatures before = open.signatures(batch);
    if (before.isSignedBy(hand.author())) {
      return DeedAnswer.SIGNED_BEFORE;
    }
    try {
      return sign(open, open.demandStands(batch), before, hand);
    } catch (RefusedInput differs) {
      return DeedAnswer.FILES_DIFFER;
    }
  }

  private static DeedAnswer sign(
      SigningOf open, BatchManifest manifest, Signatures before, Hand hand) throws SQLException {
    Batch batch = manifest.batch();
    if (before.isTaken(hand.role(), open.neededAtTheDesk(batch, manifest.payments().sum()))) {
      return DeedAnswer.ROLE_SIGNED;
    }
    SignatureTable.add(open.connection(), batch, Signature.atTheDesk(hand.author(), hand.role()));
    open.settle(manifest, hand.author());
    return DeedAnswer.DONE;
  }
}
