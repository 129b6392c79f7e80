package ir.hedye.monthend.payment;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.voucher.VoucherRun;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The batches in the database. */
final class BatchTable {
  private static final String SELECT =
      """
      SELECT b.batch_id, b.month, b.run_no, b.state, r.seal, b.manifest_sha256, b.signed_sha256,
        b.signed_manifest
      FROM batch b JOIN month_run r ON r.run_id = b.batch_id\
      """;

  private static final String IN_ORDER = " ORDER BY b.month, b.run_no";

  private BatchTable() {}

  static Batch find(Connection connection, int batchId) throws SQLException {
    try (var query = connection.prepareStatement(SELECT + " WHERE b.batch_id = ?")) {
      query.setInt(1, batchId);
      var found = list(query);
      if (found.isEmpty()) {
        throw new IllegalStateException("no batch of run " + batchId);
      }
      return found.getFirst();
    }
  }

  /** The batches of a month, by run. */
  static List<Batch> of(Connection connection, JalaliMonth month) throws SQLException {
    try (var query = connection.prepareStatement(SELECT + " WHERE b.month = ?" + IN_ORDER)) {
      query.setInt(1, month.year() * 100 + month.month());
      return list(query);
    }
  }

  static List<Batch> all(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement(SELECT + IN_ORDER)) {
      return list(query);
    }
  }

  private static List<Batch> list(PreparedStatement query) throws SQLException {
    var found = new ArrayList<Batch>();
    try (var rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(batch(rows));
      }
    }
    return found;
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
        new Batch.Signed(row.getString("signed_sha256"), row.getString("signed_manifest")));
  }

  /** Makes the run's batch unless it is there. */
  static void open(Connection connection, int runId) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO batch (batch_id, month, run_no, state)
            SELECT run_id, month, run_no, 'PROPOSED' FROM month_run WHERE run_id = ?
            ON CONFLICT (batch_id) DO NOTHING\
            """)) {
      insert.setInt(1, runId);
      insert.executeUpdate();
    }
  }

  static void setManifest(Connection connection, Batch batch, String sha256) throws SQLException {
    try (var update =
        connection.prepareStatement("UPDATE batch SET manifest_sha256 = ? WHERE batch_id = ?")) {
      update.setString(1, sha256);
      update.setInt(2, batch.id());
      update.executeUpdate();
    }
  }

  /** From the state in which it was read to another. */
  static void setState(Connection connection, Batch batch, BatchState to) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE batch SET state = ? WHERE batch_id = ? AND state = ?")) {
      update.setString(1, to.name());
      update.setInt(2, batch.id());
      update.setString(3, batch.state().name());
      if (update.executeUpdate() != 1) {
        throw new IllegalStateException("batch " + batch.name() + " is not " + batch.state());
      }
    }
  }

  /** Released at that moment. */
  static void setReleased(Connection connection, Batch batch, OffsetDateTime at)
      throws SQLException {
    setState(connection, batch, BatchState.RELEASED);
    try (var update =
        connection.prepareStatement("UPDATE batch SET released_at = ? WHERE batch_id = ?")) {
      update.setObject(1, at);
      update.setInt(2, batch.id());
      update.executeUpdate();
    }
  }

  static void setSigned(Connection connection, Batch batch, Batch.Signed signed)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE batch SET signed_sha256 = ?, signed_manifest = ? WHERE batch_id = ?")) {
      update.setString(1, signed.sha256());
      update.setString(2, signed.body());
      update.setInt(3, batch.id());
      update.executeUpdate();
    }
  }
}
