package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Tehran;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.feed.Seal;
import ir.hedye.monthend.payment.Recheck.Dropped;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthLock;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Releases the signed batches of a month, once. First one transaction decides everything: which
 * lines still hold, which bank files there are and what each holds. Then the files are made from
 * it, proved, and the batch is sent. Killed anywhere, the same command makes the same bytes.
 */
public final class Release {

  private final Database database;
  private final Batches batches;
  private final Before before;

  /** What must be done under the lock before anything is checked. */
  @FunctionalInterface
  public interface Before {
    void run(Connection transaction) throws SQLException;
  }

  public Release(Database database, Batches batches, Before before) {
    this.database = database;
    this.batches = batches;
    this.before = before;
  }

  /**
   * Releases what is signed and completes what an earlier try began.
   *
   * @param at Tehran's wall clock
   * @throws RefusedInput when nothing is signed
   */
  public ReleaseReport release(JalaliMonth month, LocalDateTime at) throws SQLException {
    int dropped = database.inTransaction(connection -> decide(connection, month, at));
    var sending = new Sending(batches);
    boolean sent = database.inTransaction(connection -> sending.send(connection, month));
    batches.complete(database, month);
    return sending.report(dropped, !sent);
  }

  /** The first transaction. Tells how many lines dropped out. */
  int decide(Connection connection, JalaliMonth month, LocalDateTime at) throws SQLException {
    MonthLock.take(connection, Batches.PATIENCE);
    before.run(connection);
    List<Batch> all = BatchTable.of(connection, month);
    demandWork(connection, month, all);
    int dropped = 0;
    for (Batch batch : all) {
      if (batch.state() == BatchState.SIGNED) {
        dropped += decide(connection, batch, at.truncatedTo(ChronoUnit.SECONDS));
      }
    }
    return dropped;
  }

  private static void demandWork(Connection connection, JalaliMonth month, List<Batch> all)
      throws SQLException {
    if (all.isEmpty()) {
      throw new RefusedInput(
          "release: " + month + " has no batch; run --month " + month + " first");
    }
    var proposed = all.stream().filter(batch -> batch.state() == BatchState.PROPOSED).toList();
    boolean nothingElse =
        all.stream()
            .allMatch(
                batch -> batch.state() == BatchState.PROPOSED || batch.state() == BatchState.SENT);
    if (nothingElse && !proposed.isEmpty()) {
      Batch first = proposed.getFirst();
      int signatures = SignatureTable.count(connection, first, first.manifestSha256());
      throw new RefusedInput(
          "release: batch %s has %d of %d signatures; sign --month %s --as NAME"
              .formatted(first.name(), signatures, Signing.SIGNATURES, month));
    }
  }

  private int decide(Connection connection, Batch batch, LocalDateTime at) throws SQLException {
    demandAsSigned(connection, batch);
    Debtors debtors = batches.settings().debtors();
    var day = JalaliDate.of(at.toLocalDate());
    var accounts = OfficeAccounts.of(connection, batch, debtors, day);
    int dropped = drop(connection, new Recheck(batch, accounts).dropped(connection));
    int placed = new FilePlanning(batch, accounts, debtors.name(), at).write(connection);
    var release = new Movement(PaymentMoves.RELEASE, "released");
    if (release.ofBatch(connection, batch.id()) != placed) {
      throw new IllegalStateException("batch " + batch.name() + ": a line has no bank file");
    }
    BatchTable.setReleased(connection, batch, at.atZone(Tehran.ZONE).toOffsetDateTime());
    batches.rewrite(connection, BatchTable.find(connection, batch.id()));
    demandPlanned(connection, batch);
    return dropped;
  }

  /** What two people signed is what stands in the database, line by line. */
  private static void demandAsSigned(Connection connection, Batch batch) throws SQLException {
    Batch.Signed signed = batch.signed();
    byte[] body = signed.body().getBytes(StandardCharsets.UTF_8);
    FileSeal list = PaymentList.AS_SIGNED.seal(connection, batch);
    if (!Seal.of(body).equals(signed.sha256()) || !signed.body().contains(list.json())) {
      throw new IllegalStateException("batch " + batch.name() + " is not the one that was signed");
    }
    if (SignatureTable.count(connection, batch, signed.sha256()) < Signing.SIGNATURES) {
      throw new IllegalStateException("batch " + batch.name() + " lacks a signature");
    }
  }

  private static int drop(Connection connection, List<Dropped> dropped) throws SQLException {
    var ids = dropped.stream().map(Dropped::paymentId).toList();
    new Movement(PaymentMoves.WITHDRAW_SIGNED, "changed before release").of(connection, ids);
    Cases.open(connection, dropped.stream().map(Dropped::asCase).toList());
    ChangedPeople.of(connection, ids);
    return ids.size();
  }

  /** Each bank file can be made of what is written down, and together they are the batch. */
  private static void demandPlanned(Connection connection, Batch batch) throws SQLException {
    Rial planned = Rial.ZERO;
    for (int fileId : BankFileTable.idsOf(connection, batch)) {
      planned = planned.plus(BankFileTable.plan(connection, fileId).total());
    }
    Bookkeeping.demandAgrees(connection, batch, planned);
  }
}
