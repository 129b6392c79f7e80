package ir.hedye.monthend.payment;

import ir.hedye.law.value.Rial;
import ir.hedye.monthend.store.Sql;
import ir.hedye.monthend.voucher.Entry;
import ir.hedye.monthend.voucher.Posting;
import ir.hedye.monthend.voucher.Vouchers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Turns a batch's payments, and those to be reversed in its run, into vouchers. */
final class Bookkeeping {
  private static final String POSTINGS =
      """
      SELECT branch, max(office) AS office, 'ALLOWANCE' AS entry, count(*) AS payees,
        sum(amount)::bigint AS amount
      FROM payment WHERE batch_id = ? AND state <> 'WITHDRAWN' GROUP BY branch
      UNION ALL
      SELECT branch, max(office), state, count(*), sum(amount)::bigint
      FROM payment WHERE reversed_in = ? GROUP BY branch, state\
      """;

  private static final String TO_REVERSE =
      """
      state IN ('REJECTED', 'RETURNED') AND reversed_in = 0
        AND (state = 'REJECTED' OR money_seen)\
      """;

  private final Vouchers vouchers;

  Bookkeeping(Vouchers vouchers) {
    this.vouchers = vouchers;
  }

  /**
   * Takes every payment that was rejected, or returned and its money seen, and was not reversed
   * yet, into the books of this run.
   */
  static void takeReversals(Connection connection, Batch batch) throws SQLException {
    new Sql(connection).run("UPDATE payment SET reversed_in = ? WHERE " + TO_REVERSE, batch.id());
  }

  static boolean hasReversals(Connection connection) throws SQLException {
    return new Sql(connection).number("SELECT count(*) FROM payment WHERE " + TO_REVERSE) > 0;
  }

  /** Writes the vouchers of the batch's run anew. */
  void write(Connection connection, Batch batch) throws SQLException {
    vouchers.write(connection, batch.run(), postings(connection, batch));
  }

  private static List<Posting> postings(Connection connection, Batch batch) throws SQLException {
    return new Sql(connection).list(Bookkeeping::posting, POSTINGS, batch.id(), batch.id());
  }

  private static Posting posting(ResultSet row) throws SQLException {
    return new Posting(
        new Posting.Place(row.getString("branch"), row.getString("office")),
        Entry.valueOf(row.getString("entry")),
        row.getInt("payees"),
        new Rial(row.getLong("amount")));
  }

  /** Stops unless every voucher balances and what they pay is the batch's sum. */
  static void demandAgrees(Connection connection, Batch batch, Rial sum) throws SQLException {
    Vouchers.demandBalance(connection, batch.run());
    Rial booked = Vouchers.total(connection, batch.run(), Entry.ALLOWANCE);
    if (!booked.equals(sum)) {
      throw new IllegalStateException(
          "batch " + batch.name() + " pays " + sum + ", its vouchers " + booked);
    }
  }
}
