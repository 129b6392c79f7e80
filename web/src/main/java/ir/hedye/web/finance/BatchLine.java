package ir.hedye.web.finance;

import ir.hedye.law.value.Folding;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One payment of a batch, without its person.
 *
 * @param kind the payment's, or why it stands apart
 */
record BatchLine(Id id, Place place, Rial amount, String state, String kind) {
  static final int PAGE = 50;

  record Id(long payment, String endToEnd) {
    String path() {
      return FinancePaths.payment(payment);
    }
  }

  record Place(String branch, String office) {}

  private static final String QUERY =
      """
      SELECT payment_id, end_to_end_id, branch, office, amount, state,
        CASE WHEN kind = 'TOP_UP' THEN kind WHEN corrected THEN 'CORRECTED'
          WHEN replaces IS NOT NULL THEN 'REPLACES' ELSE kind END AS kind
      FROM payment WHERE batch_id = ?\
      """;

  /** One page of them, the first page is 1. */
  static List<BatchLine> page(Connection books, int batchId, int page) throws SQLException {
    return new Sql(books)
        .list(
            BatchLine::read,
            QUERY + " ORDER BY payment_id LIMIT ? OFFSET ?",
            batchId,
            PAGE,
            (page - 1L) * PAGE);
  }

  /** Those that stand apart: top-ups, corrected facts, payments in place of one that came back. */
  static List<BatchLine> apart(Connection books, int batchId) throws SQLException {
    return new Sql(books)
        .list(
            BatchLine::read,
            QUERY
                + " AND (kind = 'TOP_UP' OR corrected OR replaces IS NOT NULL)"
                + " ORDER BY payment_id LIMIT 200",
            batchId);
  }

  /** What a search asks for: an end-to-end id, a branch, an amount, or whose national ID it is. */
  record Search(String typed) {
    Search {
      typed = Folding.fold(typed);
    }

    Optional<NationalId> person() {
      return NationalId.isTenDigits(typed) ? NationalId.read(typed) : Optional.empty();
    }

    private long number() {
      return typed.matches("[0-9]{1,15}") ? Long.parseLong(typed) : -1;
    }
  }

  static List<BatchLine> found(Connection books, int batchId, Search search) throws SQLException {
    var values = new ArrayList<Object>(List.of(batchId));
    String where = " AND (end_to_end_id = ? OR branch = ? OR amount = ? OR payment_id = ?";
    values.addAll(List.of(search.typed(), search.typed(), search.number(), search.number()));
    if (search.person().isPresent()) {
      where += " OR national_id = ?";
      values.add(search.person().get().number());
    }
    return new Sql(books)
        .list(BatchLine::read, QUERY + where + ") ORDER BY payment_id LIMIT 200", values.toArray());
  }

  private static BatchLine read(ResultSet row) throws SQLException {
    return new BatchLine(
        new Id(row.getLong("payment_id"), row.getString("end_to_end_id")),
        new Place(row.getString("branch"), row.getString("office")),
        new Rial(row.getLong("amount")),
        row.getString("state"),
        row.getString("kind"));
  }
}
