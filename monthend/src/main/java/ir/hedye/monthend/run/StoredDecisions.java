package ir.hedye.monthend.run;

import ir.hedye.law.article85.Outcome;
import ir.hedye.law.article85.Role;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.monthend.determination.ClaimText;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Seal;
import ir.hedye.monthend.payable.DecisionLine;
import ir.hedye.monthend.store.Sql;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads decisions back with the facts they saw. */
public final class StoredDecisions {
  private static final String QUERY =
      """
      SELECT d.event_id, d.version, d.national_id, d.role, d.outcome,
        coalesce(d.amount::text, '') AS amount, coalesce(d.paid_days::text, '') AS paid_days,
        coalesce(d.wage_total::text, '') AS wage_total, d.reasons, d.holds, d.run_id,
        d.law_version, r.evaluated_on, d.corrections, d.claim, c.body AS claim_body, d.history,
        h.body AS history_body
      FROM decision d JOIN month_run r USING (run_id)
        JOIN fact c ON c.hash = d.claim JOIN fact h ON h.hash = d.history
      """;

  private StoredDecisions() {}

  /** Takes one decision after another. */
  @FunctionalInterface
  public interface Visitor {
    void visit(StoredDecision decision) throws SQLException;
  }

  /** Every decision ever stored, run by run, streamed. */
  public static void all(Sql sql, Visitor visitor) throws SQLException {
    String ordered = QUERY + "ORDER BY d.run_id, d.event_id, d.role";
    try (PreparedStatement statement = sql.connection().prepareStatement(ordered)) {
      statement.setFetchSize(2000);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          visitor.visit(read(rows));
        }
      }
    }
  }

  /** The decisions in force about one person. */
  public static List<StoredDecision> inForce(Sql sql, long nationalId) throws SQLException {
    return sql.list(
        StoredDecisions::read,
        QUERY + "WHERE d.national_id = ? AND d.superseded_by IS NULL ORDER BY d.event_id, d.role",
        nationalId);
  }

  /** The decision on which a payment rests: the last about its payee up to the run of its batch. */
  public static Optional<StoredDecision> behind(Sql sql, long paymentId) throws SQLException {
    return sql
        .list(
            StoredDecisions::read,
            QUERY
                + """
                JOIN payment p ON p.event_id = d.event_id AND p.role = d.role
                  AND p.national_id = d.national_id
                WHERE p.payment_id = ? AND d.run_id <= p.batch_id
                ORDER BY d.run_id DESC LIMIT 1\
                """,
            paymentId)
        .stream()
        .findFirst();
  }

  /** What one run decided on one event, whether or not it is still in force. */
  public static List<StoredDecision> madeOn(Sql sql, long eventId, int runId) throws SQLException {
    return sql.list(
        StoredDecisions::read,
        QUERY + "WHERE d.event_id = ? AND d.run_id = ? ORDER BY d.role",
        eventId,
        runId);
  }

  private static StoredDecision read(ResultSet row) throws SQLException {
    byte[] claim = row.getBytes("claim_body");
    byte[] history = row.getBytes("history_body");
    boolean intact =
        Arrays.equals(row.getBytes("claim"), Seal.sha256().digest(claim))
            && Arrays.equals(row.getBytes("history"), Seal.sha256().digest(history));
    var facts =
        new StoredDecision.Facts(
            ClaimText.read(claim), ContributionHistory.fromBytes(history), intact);
    return new StoredDecision(
        line(row),
        row.getInt("run_id"),
        Fields.unpacked(row.getInt("evaluated_on")),
        row.getString("law_version"),
        List.of((Long[]) row.getArray("corrections").getArray()),
        facts);
  }

  private static DecisionLine line(ResultSet row) throws SQLException {
    return new DecisionLine(
        row.getLong("event_id"),
        row.getLong("version"),
        row.getLong("national_id"),
        row.getString("role").equals("H") ? Role.HUSBAND : Role.WIFE,
        Outcome.valueOf(row.getString("outcome")),
        row.getString("amount"),
        row.getString("paid_days"),
        row.getString("wage_total"),
        row.getString("reasons"),
        row.getString("holds"));
  }
}
