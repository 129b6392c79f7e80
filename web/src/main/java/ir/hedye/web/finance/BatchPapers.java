package ir.hedye.web.finance;

import ir.hedye.law.value.Rial;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** What stands around a batch: who signed, who froze it, its vouchers and bank files. */
record BatchPapers(
    List<Signature> signatures,
    List<Freeze> freezes,
    List<Voucher> vouchers,
    List<BankFile> files) {

  /**
   * A signature.
   *
   * @param role empty for one by command
   * @param counts whether it is over the manifest that counts
   */
  record Signature(String name, String role, Instant at, boolean counts) {}

  /**
   * A freeze.
   *
   * @param by who froze it, and why
   * @param thawed who ended it, empty while it stands
   */
  record Freeze(String by, String reason, Instant at, String thawed) {}

  /** A branch's voucher. */
  record Voucher(String number, String branch, Rial debit, Rial credit, long payees) {}

  record BankFile(String name, long payments, Rial total, String sha256) {}

  static BatchPapers read(Connection books, int batchId) throws SQLException {
    var sql = new Sql(books);
    return new BatchPapers(
        signatures(sql, batchId),
        freezes(sql, batchId),
        vouchers(sql, batchId),
        files(sql, batchId));
  }

  private static List<Signature> signatures(Sql sql, int batchId) throws SQLException {
    return sql.list(
        row ->
            new Signature(
                row.getString("signer"),
                row.getString("role"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("counts")),
        """
        SELECT s.signer, s.role, s.signed_at, s.manifest_sha256 =
          CASE WHEN b.signed_sha256 <> '' THEN b.signed_sha256 ELSE b.manifest_sha256 END AS counts
        FROM signature s JOIN batch b USING (batch_id)
        WHERE s.batch_id = ? ORDER BY s.signed_at\
        """,
        batchId);
  }

  private static List<Freeze> freezes(Sql sql, int batchId) throws SQLException {
    return sql.list(
        row ->
            new Freeze(
                row.getString("frozen_by_name"),
                row.getString("reason"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                row.getString("thawed_by_name")),
        "SELECT * FROM batch_freeze WHERE batch_id = ? ORDER BY freeze_no",
        batchId);
  }

  private static List<Voucher> vouchers(Sql sql, int batchId) throws SQLException {
    return sql.list(
        row ->
            new Voucher(
                row.getString(1),
                row.getString(2),
                new Rial(row.getLong(3)),
                new Rial(row.getLong(4)),
                row.getLong(5)),
        """
        SELECT voucher_no, branch, sum(debit)::bigint, sum(credit)::bigint,
          sum(payees) FILTER (WHERE debit > 0)
        FROM voucher JOIN voucher_line USING (voucher_no)
        WHERE run_id = ? GROUP BY voucher_no ORDER BY voucher_no\
        """,
        batchId);
  }

  private static List<BankFile> files(Sql sql, int batchId) throws SQLException {
    return sql.list(
        row ->
            new BankFile(
                row.getString(1), row.getLong(2), new Rial(row.getLong(3)), row.getString(4)),
        "SELECT name, payments, total, sha256 FROM bank_file WHERE batch_id = ? ORDER BY file_id",
        batchId);
  }

  Rial debits() {
    return vouchers.stream().map(Voucher::debit).reduce(Rial.ZERO, Rial::plus);
  }

  Rial credits() {
    return vouchers.stream().map(Voucher::credit).reduce(Rial.ZERO, Rial::plus);
  }
}
