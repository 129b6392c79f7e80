package ir.hedye.web.finance;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Rial;
import ir.hedye.law.value.Sheba;
import ir.hedye.monthend.payment.Withholding;
import ir.hedye.monthend.run.StoredDecision;
import ir.hedye.monthend.run.StoredDecisions;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One payment whole, with its person and the decision on which it rests.
 *
 * @param batch as it stands, for the forms of the page
 */
record LineSheet(
    BatchLine line,
    Rests rests,
    Payee payee,
    BatchCard batch,
    List<Move> moves,
    Optional<StoredDecision> decision,
    List<Withholding.Open> withheld) {

  /**
   * What else it rests on.
   *
   * @param corrections numbers of corrected facts; empty for none
   * @param before what was decided and paid before, of which a top-up is the rest
   */
  record Rests(String corrections, Rial before) {}

  /** Whom it pays; only the end of the account is shown. */
  record Payee(NationalId id, String name, Sheba account) {
    @Override
    public String toString() {
      return "Payee[…]";
    }
  }

  /** A move, when and why. */
  record Move(String to, String cause, Instant at) {}

  private record Row(BatchLine line, Rests rests, Payee payee, BatchCard.Name batch) {}

  private static final String LINE =
      """
      SELECT p.*, b.month, b.run_no, n.first_name, n.last_name,
        array_to_string(p.corrections, ', ') AS rests_on, coalesce((
          SELECT d.amount FROM top_up t JOIN decision d
            ON d.event_id = t.event_id AND d.role = t.role AND d.run_id = t.paid_run
          WHERE t.top_up_id = p.top_up), 0) AS before
      FROM payment p JOIN batch b USING (batch_id) LEFT JOIN person n USING (national_id)
      WHERE p.payment_id = ?\
      """;

  /** Whose payment it is; empty for a number that is no payment's. */
  static Optional<Long> personOf(Connection books, long paymentId) throws SQLException {
    return new Sql(books)
            .list(
                row -> row.getLong(1),
                "SELECT national_id FROM payment WHERE payment_id = ?",
                paymentId)
            .stream()
            .findFirst();
  }

  static LineSheet read(Connection books, FinanceLimits limits, long paymentId)
      throws SQLException {
    var sql = new Sql(books);
    Row row = sql.list(LineSheet::row, LINE, paymentId).getFirst();
    return new LineSheet(
        row.line(),
        row.rests(),
        row.payee(),
        BatchCard.find(books, limits, row.batch()).orElseThrow(),
        moves(sql, paymentId),
        StoredDecisions.behind(sql, paymentId),
        Withholding.open(books, row.payee().id()));
  }

  private static List<Move> moves(Sql sql, long paymentId) throws SQLException {
    return sql.list(
        row ->
            new Move(
                row.getString(1),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant()),
        "SELECT to_state, cause, moved_at FROM payment_move WHERE payment_id = ? ORDER BY step",
        paymentId);
  }

  private static Row row(ResultSet row) throws SQLException {
    int month = row.getInt("month");
    var line =
        new BatchLine(
            new BatchLine.Id(row.getLong("payment_id"), row.getString("end_to_end_id")),
            new BatchLine.Place(row.getString("branch"), row.getString("office")),
            new Rial(row.getLong("amount")),
            row.getString("state"),
            row.getString("kind"));
    var payee =
        new Payee(
            NationalId.of(row.getLong("national_id")),
            (text(row, "first_name") + " " + text(row, "last_name")).strip(),
            new Sheba(row.getString("sheba")));
    return new Row(
        line,
        new Rests(row.getString("rests_on"), new Rial(row.getLong("before"))),
        payee,
        new BatchCard.Name(new JalaliMonth(month / 100, month % 100), row.getInt("run_no")));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).orElse("");
  }
}
