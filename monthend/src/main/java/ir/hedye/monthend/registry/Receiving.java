package ir.hedye.monthend.registry;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.feed.FeedFile;
import ir.hedye.monthend.feed.Manifest;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.feed.Reject;
import ir.hedye.monthend.feed.Rejects;
import ir.hedye.monthend.feed.Scanned;
import ir.hedye.monthend.feed.Seal;
import ir.hedye.monthend.store.CopyTarget;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The command {@code receive}: one delivery of the registry into the ledger, in one transaction,
 * once.
 */
public final class Receiving {
  private final Sql sql;
  private final double badRowsMax;
  private final Consumer<Rejects> rejectsFile;

  /**
   * @param transaction a connection that holds the month's lock and does not commit by itself
   * @param rejectsFile where rows that are set aside go, before the commit
   */
  public Receiving(Connection transaction, double badRowsMax, Consumer<Rejects> rejectsFile) {
    this.sql = new Sql(transaction);
    this.badRowsMax = badRowsMax;
    this.rejectsFile = rejectsFile;
  }

  /** Takes the delivery in; the caller commits. */
  public Receipt receive(FeedFile file) throws SQLException {
    Manifest.Delivery manifest =
        Manifest.ofDelivery(file)
            .orElseThrow(() -> RefusedInput.of(file.name(), "has no manifest beside it"));
    refuseEarlier(manifest.period(), file);
    List<Receipt> before = receiptOf(manifest);
    if (!before.isEmpty()) {
      return knownAgain(file, manifest, before.getFirst());
    }
    createStaging();
    KnownEvents known = KnownEvents.read(sql.connection());
    var rejects = new Rejects(file.name());
    return book(manifest, stage(file, manifest, known, rejects));
  }

  private void refuseEarlier(JalaliMonth period, FeedFile file) throws SQLException {
    long last = sql.number("SELECT coalesce(max(period), 0) FROM delivery");
    if (number(period) < last) {
      throw RefusedInput.of(
          file.name(), "period " + period + " is before the last one received, " + text(last));
    }
  }

  private List<Receipt> receiptOf(Manifest.Delivery manifest) throws SQLException {
    return sql.list(
        row ->
            new Receipt(
                manifest.period(),
                true,
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7)),
        "SELECT records, new_events, changed_events, revoked_events, repeated_events,"
            + " missing_events, rejected_rows FROM delivery WHERE sha256 = ? AND period = ?",
        manifest.promised().sha256().toLowerCase(Locale.ROOT),
        number(manifest.period()));
  }

  /** The manifest names a delivery that is in the ledger; the file must be that one. */
  private Receipt knownAgain(FeedFile file, Manifest.Delivery manifest, Receipt receipt) {
    String promised = manifest.promised().sha256();
    if (!Seal.of(file.path()).equalsIgnoreCase(promised)
        && !Seal.ofText(file).equalsIgnoreCase(promised)) {
      throw RefusedInput.of(file.name(), "SHA-256 differs from the manifest's");
    }
    if (manifest.promised().records() != receipt.records()) {
      throw RefusedInput.of(
          file.name(),
          "the manifest says "
              + manifest.promised().records()
              + " records, the file has "
              + receipt.records());
    }
    return receipt;
  }

  private void createStaging() throws SQLException {
    sql.run("CREATE TEMP TABLE incoming (LIKE event_version) ON COMMIT DROP");
    sql.run("ALTER TABLE incoming DROP COLUMN delivery_id, ADD COLUMN known boolean NOT NULL");
  }

  /** What stands in the staging table; {@code refused} rows were set aside for their version. */
  private record Staged(Incoming incoming, Scanned scanned, long refused, Rejects rejects) {}

  private Staged stage(
      FeedFile file, Manifest.Delivery manifest, KnownEvents known, Rejects rejects)
      throws SQLException {
    Incoming incoming;
    Scanned scanned;
    try (CopyTarget target = sql.copyInto("incoming")) {
      incoming = new Incoming(known, target, rejects);
      scanned = incoming.read(file);
      target.end();
    }
    scanned.checkAgainst(manifest.promised());
    long refused = incoming.addRefused();
    rejectsFile.accept(rejects);
    rejects.checkShare(scanned.records(), badRowsMax);
    dropTwins(incoming);
    return new Staged(incoming, scanned, refused, rejects);
  }

  private void dropTwins(Incoming incoming) throws SQLException {
    for (long eventId : incoming.twins().keys()) {
      sql.run("DELETE FROM incoming WHERE event_id = ?", eventId);
    }
  }

  private Receipt book(Manifest.Delivery manifest, Staged staged) throws SQLException {
    var ledger = new Ledger(sql);
    int delivery = (int) sql.number("SELECT coalesce(max(delivery_id), 0) + 1 FROM delivery");
    long[] missing = staged.incoming.missing();
    Receipt receipt = receipt(manifest, staged, ledger.counts(), missing.length);
    ledger.addDelivery(delivery, manifest, staged.scanned.file(), receipt);
    ledger.take(delivery);
    keepMissing(delivery, missing);
    keepRejects(delivery, staged.rejects.inOrder());
    return receipt;
  }

  private static Receipt receipt(
      Manifest.Delivery manifest, Staged staged, Ledger.Counts counts, long missing) {
    long good = staged.incoming.events() - staged.incoming.twins().keys().length;
    return new Receipt(
        manifest.period(),
        false,
        staged.scanned.records(),
        counts.added(),
        counts.changed(),
        counts.revoked(),
        good - staged.refused - counts.total(),
        missing,
        staged.rejects.count());
  }

  private void keepMissing(int delivery, long[] missing) throws SQLException {
    try (CopyTarget target = sql.copyInto("delivery_missing")) {
      for (long event : missing) {
        target.row().add(delivery).add(event);
        target.endRow();
      }
      target.end();
    }
  }

  private void keepRejects(int delivery, List<Reject> rejects) throws SQLException {
    try (CopyTarget target = sql.copyInto("delivery_reject")) {
      for (Reject r : rejects) {
        target.row().add(delivery).add(r.line()).add(r.column()).add(r.value());
        target.row().add(r.reason()).add(r.record());
        target.endRow();
      }
      target.end();
    }
  }

  /** yyyymm. */
  static int number(JalaliMonth month) {
    return month.year() * 100 + month.month();
  }

  private static String text(long month) {
    return new JalaliMonth((int) month / 100, (int) month % 100).toString();
  }
}
