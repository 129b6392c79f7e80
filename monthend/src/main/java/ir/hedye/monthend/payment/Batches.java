package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.feed.Seal;
import ir.hedye.monthend.journal.Chain;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.MonthLock;
import ir.hedye.monthend.voucher.Vouchers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * A run's payments as finance gets them. The database comes first: vouchers and the manifest's hash
 * are part of the transaction that changes a batch; the files follow it, and whatever a kill left
 * out is made by the next command.
 */
public final class Batches {
  /** A killed command's transaction may live on for a moment. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path out;
  private final PaymentSettings settings;
  private final Bookkeeping bookkeeping;

  /**
   * @param home the data folder ({@code HEDYE_HOME}); batches go to {@code out} in it
   */
  public Batches(Path home, PaymentSettings settings) {
    this.out = home.resolve("out");
    this.settings = settings;
    this.bookkeeping = new Bookkeeping(new Vouchers(settings.ledger()));
  }

  /**
   * Makes the run's batch of the payments that were inserted for it: vouchers, reversals of what
   * came back, and the manifest's hash. In the run's transaction, after its row of {@code
   * month_run}.
   */
  public void propose(Connection connection, int runId) throws SQLException {
    BatchTable.open(connection, runId);
    Chain.anchor(connection, subject(runId));
    Batch batch = BatchTable.find(connection, runId);
    Bookkeeping.takeReversals(connection, batch);
    changed(connection, runId);
  }

  /** What the journal calls that run's batch. */
  static String subject(int batchId) {
    return "batch " + batchId;
  }

  /**
   * Takes payments out of their batches, which must not be released yet, and lets vouchers and
   * manifests follow. A signature of one of two people does not hold for the new manifest; a batch
   * that both signed stays signed, for all that is left of it.
   *
   * @throws IllegalStateException when one of them is released
   */
  public void withdraw(Connection connection, Collection<Long> paymentIds, String cause)
      throws SQLException {
    for (int batchId : PaymentBook.withdraw(connection, paymentIds, cause)) {
      changed(connection, batchId);
    }
  }

  /** Whether a rejected payment, or a returned one whose money was seen, waits for its reversal. */
  public static boolean hasReversals(Connection connection) throws SQLException {
    return Bookkeeping.hasReversals(connection);
  }

  /** Lets vouchers and manifest follow the payments of a batch that is not released yet. */
  public void changed(Connection connection, int batchId) throws SQLException {
    Batch batch = BatchTable.find(connection, batchId);
    if (!batch.state().isBeforeRelease()) {
      throw new IllegalStateException("batch " + batch.name() + " is released");
    }
    rewrite(connection, batch);
  }

  /** Vouchers and manifest as the payments are now. */
  void rewrite(Connection connection, Batch batch) throws SQLException {
    bookkeeping.write(connection, batch);
    seal(connection, batch);
  }

  /** The manifest as the database is now. */
  static void seal(Connection connection, Batch batch) throws SQLException {
    String sha256 = BatchManifest.of(connection, batch).sha256();
    BatchTable.setManifest(connection, batch, sha256);
  }

  BatchFolder folder(Batch batch) {
    return BatchFolder.of(out, batch);
  }

  PaymentSettings settings() {
    return settings;
  }

  /**
   * Makes whatever is missing or differs in the folders of all batches: each file of the month's
   * batches and of those not sent yet is looked at; of the others, the manifest. Bank files are
   * made by release alone. Nothing to do changes nothing.
   */
  public void complete(Database database, JalaliMonth month) throws SQLException {
    database.inTransaction(connection -> complete(connection, month));
  }

  /** The same for the month of one batch. */
  void completeAround(Database database, int batchId) throws SQLException {
    complete(database, database.inTransaction(tx -> BatchTable.find(tx, batchId)).month());
  }

  private int complete(Connection connection, JalaliMonth month) throws SQLException {
    MonthLock.take(connection, PATIENCE);
    int completed = 0;
    for (Batch batch : BatchTable.all(connection)) {
      boolean closely = batch.state() != BatchState.SENT || batch.month().equals(month);
      if (closely || !folder(batch).holds(BatchFolder.MANIFEST, batch.manifestSha256())) {
        complete(connection, batch);
        completed++;
      }
    }
    return completed;
  }

  private void complete(Connection connection, Batch batch) throws SQLException {
    BatchFolder folder = folder(batch);
    BatchManifest manifest = BatchManifest.of(connection, batch);
    manifest.demandIsStored();
    List<Paper> papers = BatchManifest.papers(connection, batch);
    for (int i = 0; i < papers.size(); i++) {
      complete(connection, batch, papers.get(i), manifest.files().get(i));
    }
    if (papers.stream().noneMatch(CorrectedList.class::isInstance)) {
      folder.drop(CorrectedList.NAME); // its lines have all dropped out
    }
    if (batch.signed().isThere()) {
      folder.keep(
          BatchFolder.SIGNED_MANIFEST, batch.signed().body().getBytes(StandardCharsets.UTF_8));
    }
    // The manifest comes last: where it stands, everything it names was made.
    completeManifest(folder, manifest);
  }

  private void complete(Connection connection, Batch batch, Paper paper, FileSeal seal)
      throws SQLException {
    if (!folder(batch).holds(seal)) {
      folder(batch)
          .write(
              seal.name(),
              out -> {
                FileSeal written = paper.write(connection, batch, out);
                if (!written.equals(seal)) {
                  throw new IllegalStateException(seal.name() + " is not as its manifest says");
                }
              });
    }
  }

  private void completeManifest(BatchFolder folder, BatchManifest manifest) throws SQLException {
    byte[] bytes = manifest.bytes();
    boolean stood = folder.holds(BatchFolder.MANIFEST, Seal.of(bytes));
    if (settings.key().isPresent()) {
      folder.keep(BatchFolder.SIGNATURE, settings.key().get().sign(bytes));
    } else if (!stood) {
      folder.drop(BatchFolder.SIGNATURE);
    }
    folder.keep(BatchFolder.MANIFEST, bytes);
  }
}
