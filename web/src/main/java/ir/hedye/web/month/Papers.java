package ir.hedye.web.month;

import ir.hedye.law.time.JalaliDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What went to finance and to the bank on paper: vouchers, signatures, bank files, and when.
 *
 * @param vouchers those that book anything
 * @param fewestSignatures over the manifest as it stands, of the unsigned batch that has fewest
 * @param dates when each stage was last reached
 */
record Papers(long vouchers, long bankFiles, long fewestSignatures, Dates dates) {

  /** When each stage was last reached; empty where none was. */
  record Dates(
      Optional<Instant> signed,
      Optional<Instant> released,
      Optional<Instant> sent,
      Optional<JalaliDate> settled) {}

  private static final String PAPERS =
      """
      WITH mine AS (SELECT batch_id, state, manifest_sha256, released_at FROM batch WHERE month = :month)
      SELECT
        (SELECT count(DISTINCT voucher_no) FROM voucher JOIN voucher_line USING (voucher_no)
          WHERE run_id BETWEEN :first AND :last) AS vouchers,
        (SELECT count(*) FROM bank_file JOIN mine USING (batch_id)) AS bank_files,
        (SELECT coalesce(min((SELECT count(*) FROM signature s
            WHERE s.batch_id = m.batch_id AND s.manifest_sha256 = m.manifest_sha256)), 0)
          FROM mine m WHERE m.state = 'PROPOSED') AS fewest_signatures,
        (SELECT max(signed_at) FROM signature JOIN mine USING (batch_id)) AS signed_at,
        (SELECT max(released_at) FROM mine) AS released_at,
        (SELECT max(moved_at) FROM payment_move JOIN payment USING (payment_id) JOIN mine USING (batch_id)
          WHERE to_state = 'SENT') AS sent_at,
        (SELECT max(settled_on) FROM payment JOIN mine USING (batch_id)
          WHERE payment.state = 'SETTLED') AS settled_on
      """;

  static Papers read(JdbcClient sql, MonthRuns runs) {
    return sql.sql(PAPERS)
        .param("month", Packed.of(runs.month()))
        .param("first", runs.first().id())
        .param("last", runs.last().id())
        .query((row, n) -> papers(row))
        .single();
  }

  private static Papers papers(ResultSet row) throws SQLException {
    return new Papers(
        row.getLong("vouchers"),
        row.getLong("bank_files"),
        row.getLong("fewest_signatures"),
        new Dates(
            Moments.read(row, "signed_at"),
            Moments.read(row, "released_at"),
            Moments.read(row, "sent_at"),
            Optional.of(row.getInt("settled_on")).filter(day -> day > 0).map(Packed::day)));
  }
}
