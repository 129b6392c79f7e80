package ir.hedye.monthend.payment;

import ir.hedye.monthend.payment.NewCase.Runs;
import ir.hedye.monthend.payment.NewCase.Subject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Looks at every signed line of a batch once more before money moves: event, account, life, freeze,
 * earlier payment, decision. Versions tell what changed since, also where no run has decided about
 * it yet.
 */
record Recheck(Batch batch, OfficeAccounts accounts) {
  private static final String CHANGED =
      OfficeAccounts.WITH_ACCOUNT
          + """
          ,
          line AS (
            SELECT p.payment_id, p.event_id, p.role, p.national_id, p.batch_id, d.run_id AS new_run,
              %s AS changes
            FROM payment p
            JOIN account a ON a.office = p.office
            LEFT JOIN event_head h ON h.event_id = p.event_id
            LEFT JOIN event_version v ON v.event_id = h.event_id AND v.version = h.version
            LEFT JOIN person n ON n.national_id = p.national_id
            LEFT JOIN decision d
              ON d.event_id = p.event_id AND d.role = p.role AND d.superseded_by IS NULL
            WHERE p.batch_id = ? AND p.state = 'SIGNED')
          SELECT line.*, (
            SELECT max(o.run_id) FROM decision o
            WHERE o.event_id = line.event_id AND o.role = line.role
              AND o.run_id <= line.batch_id) AS old_run
          FROM line WHERE changes <> '' ORDER BY payment_id\
          """
              .formatted(ChangedFact.codes());

  /** A line that must not leave. */
  record Dropped(long paymentId, NewCase asCase) {}

  /** The lines that changed, each with the case it becomes. */
  List<Dropped> dropped(Connection connection) throws SQLException {
    var dropped = new ArrayList<Dropped>();
    try (var query = connection.prepareStatement(CHANGED)) {
      accounts.bind(connection, query);
      query.setInt(OfficeAccounts.PARAMETERS + 1, batch.id());
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          dropped.add(new Dropped(rows.getLong("payment_id"), asCase(rows)));
        }
      }
    }
    return dropped;
  }

  private static NewCase asCase(ResultSet row) throws SQLException {
    var subject =
        new Subject(
            row.getLong("event_id"),
            PaymentList.role(row),
            row.getLong("national_id"),
            OptionalLong.of(row.getLong("payment_id")));
    return new NewCase(
        CaseKind.RELEASE_DROPPED,
        Optional.of(subject),
        new Runs(run(row, "old_run"), run(row, "new_run")),
        row.getString("changes"));
  }

  private static OptionalInt run(ResultSet row, String column) throws SQLException {
    int run = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(run);
  }
}
