package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Tehran;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.feed.Seal;
import ir.hedye.monthend.journal.Entry.Change;
import ir.hedye.monthend.payment.Recheck.Dropped;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthLock;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
    return send(month, dropped);
  }

  /** Makes the bank files of what was decided. */
  ReleaseReport send(JalaliMonth month, int dropped) throws SQLException {
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
      if (batch.state() == BatchState.SIGNED && !BatchFreeze.isFrozen(connection, batch)) {
        dropped += decide(connection, batch, new Order(Author.COMMAND, at));
      }
    }
    return dropped;
  }

  private void demandWork(Connection connection, JalaliMonth month, List<Batch> all)
      throws SQLException {
    if (all.isEmpty()) {
      throw new RefusedInput(
          "release: " + month + " has no batch; run --month " + month + " first");
    }
    var stopped = new ArrayList<Batch>();
    for (Batch batch : all) {
      boolean waits = batch.state() == BatchState.PROPOSED;
      if (waits
          || (batch.state() == BatchState.SIGNED && BatchFreeze.isFrozen(connection, batch))) {
        stopped.add(batch);
      }
    }
    boolean nothingElse =
        all.stream().allMatch(each -> stopped.contains(each) || each.state() == BatchState.SENT);
    if (nothingElse && !stopped.isEmpty()) {
      throw new RefusedInput("release: " + whyStopped(connection, stopped.getFirst()));
    }
  }

  private String whyStopped(Connection connection, Batch batch) throws SQLException {
    if (BatchFreeze.isFrozen(connection, batch)) {
      return "batch " + batch.name() + " is frozen; finance's desk thaws it";
    }
    var signing = new SigningOf(connection, batches);
    int needed = signing.needed(batch, PaymentList.STANDING.seal(connection, batch).sum());
    return "batch %s has %d of %d signatures; sign --month %s --as NAME"
        .formatted(batch.name(), signing.signatures(batch).count(), needed, batch.month());
  }

  /** Who releases, and when by Tehran's wall clock. */
  record Order(Author author, LocalDateTime at) {
    Order {
      at = at.truncatedTo(ChronoUnit.SECONDS);
    }
  }

  /** Decides one signed batch. Tells how many lines dropped out. */
  int decide(Connection connection, Batch batch, Order order) throws SQLException {
    LocalDateTime at = order.at();
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
    var change = new Change(batch.state().name(), "RELEASED, dropped " + dropped);
    FinanceJournal.note(
        connection, order.author(), FinanceJournal.Note.of("BATCH_RELEASED", batch, change));
    return dropped;
  }

  /** What was signed is what stands in the database, line by line. */
  private static void demandAsSigned(Connection connection, Batch batch) throws SQLException {
    Batch.Signed signed = batch.signed();
    byte[] body = signed.body().getBytes(StandardCharsets.UTF_8);
    FileSeal list = PaymentList.AS_SIGNED.seal(connection, batch);
    if (!Seal.of(body).equals(signed.sha256()) || !signed.body().contains(list.json())) {
      throw new IllegalStateException("batch " + batch.name() + " is not the one that was signed");
    }
    if (!SignatureTable.of(connection, batch, signed.sha256()).areComplete(signed.people())) {
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
