package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.store.Sql;
import ir.hedye.monthend.voucher.VoucherRun;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The batches in the database. */
final class BatchTable {
  private static final String SELECT =
      """
      SELECT b.batch_id, b.month, b.run_no, b.state, r.seal, b.manifest_sha256, b.signed_sha256,
        b.signed_manifest, b.signatures_needed
      FROM batch b JOIN month_run r ON r.run_id = b.batch_id\
      """;

  private BatchTable() {}

  static Batch find(Connection connection, int batchId) throws SQLException {
    return ifThere(connection, batchId)
        .orElseThrow(() -> new IllegalStateException("no batch of run " + batchId));
  }

  static Optional<Batch> ifThere(Connection connection, int batchId) throws SQLException {
    return list(connection, " WHERE b.batch_id = ?", batchId).stream().findFirst();
  }

  /** The batches of a month, by run. */
  static List<Batch> of(Connection connection, JalaliMonth month) throws SQLException {
    return list(connection, " WHERE b.month = ?", month.year() * 100 + month.month());
  }

  static List<Batch> all(Connection connection) throws SQLException {
    return list(connection, "");
  }

  private static List<Batch> list(Connection connection, String where, Object... values)
      throws SQLException {
    return new Sql(connection)
        .list(BatchTable::batch, SELECT + where + " ORDER BY b.month, b.run_no", values);
  }

  private static Batch batch(ResultSet row) throws SQLException {
    int month = row.getInt("month");
    var run =
        new VoucherRun(
            row.getInt("batch_id"),
            new JalaliMonth(month / 100, month % 100),
            row.getInt("run_no"));
    return new Batch(
        run,
        BatchState.valueOf(row.getString("state")),
        row.getString("seal"),
        row.getString("manifest_sha256"),
        new Batch.Signed(
            row.getString("signed_sha256"),
            row.getString("signed_manifest"),
            row.getInt("signatures_needed")));
  }

  /** Makes the run's batch unless it is there. */
  static void open(Connection connection, int runId) throws SQLException {
    new Sql(connection)
        .run(
            """
            INSERT INTO batch (batch_id, month, run_no, state)
            SELECT run_id, month, run_no, 'PROPOSED' FROM month_run WHERE run_id = ?
            ON CONFLICT (batch_id) DO NOTHING\
            """,
            runId);
  }

  static void setManifest(Connection connection, Batch batch, String sha256) throws SQLException {
    new Sql(connection)
        .run("UPDATE batch SET manifest_sha256 = ? WHERE batch_id = ?", sha256, batch.id());
  }

  /** From the state in which it was read to another. */
  static void setState(Connection connection, Batch batch, BatchState to) throws SQLException {
    long updated =
        new Sql(connection)
            .run(
                "UPDATE batch SET state = ? WHERE batch_id = ? AND state = ?",
                to.name(),
                batch.id(),
                batch.state().name());
    if (updated != 1) {
      throw new IllegalStateException("batch " + batch.name() + " is not " + batch.state());
    }
  }

  /** Released at that moment. */
  static void setReleased(Connection connection, Batch batch, OffsetDateTime at)
      throws SQLException {
    setState(connection, batch, BatchState.RELEASED);
    new Sql(connection).run("UPDATE batch SET released_at = ? WHERE batch_id = ?", at, batch.id());
  }

  static void setSigned(Connection connection, Batch batch, Batch.Signed signed)
      throws SQLException {
    new Sql(connection)
        .run(
            """
            UPDATE batch SET signed_sha256 = ?, signed_manifest = ?, signatures_needed = ?
            WHERE batch_id = ?\
            """,
            signed.sha256(),
            signed.body(),
            signed.people(),
            batch.id());
  }
}
