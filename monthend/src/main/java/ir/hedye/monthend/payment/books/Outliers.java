package ir.hedye.monthend.payment.books;

import ir.hedye.law.value.Rial;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The amounts of a batch that lie far from the month's median: more than so many times the median
 * of all deviations from it. Where more than half of the amounts are the median itself, that
 * measure is nothing, and the mean deviation stands in its place (ADR 18).
 *
 * @param most the deviation from which an amount is one
 */
public record Outliers(Rial median, Rial most, List<Line> lines) {
  private static final String QUERY =
      """
      WITH month AS (
        SELECT p.payment_id, p.batch_id, p.end_to_end_id, p.branch, p.amount
        FROM payment p JOIN batch b USING (batch_id)
        WHERE b.month = (SELECT month FROM batch WHERE batch_id = ?)
          AND p.state <> 'WITHDRAWN' AND p.kind = 'ALLOWANCE'),
      middle AS (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY amount) AS median FROM month),
      spread AS (
        SELECT median, percentile_disc(0.5) WITHIN GROUP (ORDER BY abs(amount - median)) AS of_half,
          avg(abs(amount - median))::bigint AS mean
        FROM month, middle GROUP BY median),
      measure AS (
        SELECT median, ? * CASE WHEN of_half > 0 THEN of_half ELSE mean END AS most FROM spread)
      SELECT median, most, payment_id, end_to_end_id, branch, amount
      FROM measure LEFT JOIN month
        ON batch_id = ? AND most > 0 AND abs(amount - median) > most
      ORDER BY abs(amount - median) DESC, payment_id\
      """;

  /** One payment. */
  public record Line(long paymentId, String endToEndId, String branch, Rial amount) {}

  /** The outliers of a batch, the furthest first. */
  public static Outliers of(Connection connection, int batchId, long deviations)
      throws SQLException {
    var lines = new ArrayList<Line>();
    var measures =
        new Sql(connection).list(row -> read(row, lines), QUERY, batchId, deviations, batchId);
    return measures.isEmpty()
        ? new Outliers(Rial.ZERO, Rial.ZERO, List.of())
        : new Outliers(measures.getFirst().median, measures.getFirst().most, List.copyOf(lines));
  }

  private record Measure(Rial median, Rial most) {}

  private static Measure read(ResultSet row, List<Line> lines) throws SQLException {
    long id = row.getLong("payment_id");
    if (id != 0) {
      lines.add(
          new Line(
              id,
              row.getString("end_to_end_id"),
              row.getString("branch"),
              new Rial(row.getLong("amount"))));
    }
    return new Measure(new Rial(row.getLong("median")), new Rial(row.getLong("most")));
  }
}
