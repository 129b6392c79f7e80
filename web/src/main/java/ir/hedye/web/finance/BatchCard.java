package ir.hedye.web.finance;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.payment.BatchState;
import ir.hedye.monthend.payment.Seen;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * One batch in short.
 *
 * @param dropped lines taken out of it
 * @param signed so many people signed the manifest that counts, and so many must
 */
record BatchCard(Name name, Seen seen, Sum sum, long dropped, Signed signed, boolean frozen) {

  record Name(JalaliMonth month, int runNo) {
    String path() {
      return FinancePaths.BATCHES + "/" + month + "/" + runNo;
    }
  }

  record Sum(long payments, Rial money) {}

  /**
   * The signatures.
   *
   * @param sha256 of the manifest that was signed; empty while it is not
   */
  record Signed(long people, long needed, String sha256) {}

  private static final String QUERY =
      """
      SELECT b.batch_id, b.month, b.run_no, b.state, b.manifest_sha256, b.signed_sha256,
        b.signatures_needed, p.payments, p.money, p.dropped, (
          SELECT count(*) FROM signature s
          WHERE s.batch_id = b.batch_id AND s.manifest_sha256 =
            CASE WHEN b.signed_sha256 <> '' THEN b.signed_sha256 ELSE b.manifest_sha256 END)
          AS people,
        EXISTS (SELECT FROM batch_freeze f
          WHERE f.batch_id = b.batch_id AND f.thawed_at IS NULL) AS frozen
      FROM batch b
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE state <> 'WITHDRAWN') AS payments,
          coalesce(sum(amount) FILTER (WHERE state <> 'WITHDRAWN'), 0)::bigint AS money,
          count(*) FILTER (WHERE state = 'WITHDRAWN') AS dropped
        FROM payment WHERE batch_id = b.batch_id) p
      """;

  /** All of them, the last one first. */
  static List<BatchCard> all(Connection books, FinanceLimits limits) throws SQLException {
    return new Sql(books)
        .list(row -> read(row, limits), QUERY + "ORDER BY b.month DESC, b.run_no DESC LIMIT 60");
  }

  static Optional<BatchCard> find(Connection books, FinanceLimits limits, Name name)
      throws SQLException {
    return new Sql(books)
            .list(
                row -> read(row, limits),
                QUERY + "WHERE b.month = ? AND b.run_no = ?",
                name.month().year() * 100 + name.month().month(),
                name.runNo())
            .stream()
            .findFirst();
  }

  private static BatchCard read(ResultSet row, FinanceLimits limits) throws SQLException {
    int month = row.getInt("month");
    var name = new Name(new JalaliMonth(month / 100, month % 100), row.getInt("run_no"));
    var seen =
        new Seen(
            row.getInt("batch_id"),
            row.getString("manifest_sha256"),
            BatchState.valueOf(row.getString("state")));
    var sum = new Sum(row.getLong("payments"), new Rial(row.getLong("money")));
    String sha256 = row.getString("signed_sha256");
    long needed =
        sha256.isEmpty()
            ? limits.signatures(name.month(), sum.money())
            : row.getInt("signatures_needed");
    return new BatchCard(
        name,
        seen,
        sum,
        row.getLong("dropped"),
        new Signed(row.getLong("people"), needed, sha256),
        row.getBoolean("frozen"));
  }

  boolean isProposed() {
    return seen.state() == BatchState.PROPOSED;
  }

  boolean isSigned() {
    return seen.state() == BatchState.SIGNED;
  }

  boolean isBeforeRelease() {
    return isProposed() || isSigned();
  }
}
