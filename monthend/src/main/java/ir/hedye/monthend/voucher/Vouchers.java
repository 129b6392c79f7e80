package ir.hedye.monthend.voucher;

import ir.hedye.law.value.Rial;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/**
 * Writes a run's vouchers: one per branch, each balanced, together exactly what was posted. A run
 * keeps the ledger accounts its vouchers began with.
 */
public final class Vouchers {
  private static final Comparator<Posting> IN_ORDER =
      Comparator.comparing((Posting posting) -> posting.place().branch())
          .thenComparing(Posting::entry);

  private final Ledger ledger;

  public Vouchers(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Writes the run's vouchers anew, in the caller's transaction: what was written for it before
   * goes. A branch left without postings keeps its number, without lines.
   *
   * @param postings at most one for each branch and entry
   * @throws IllegalStateException when a voucher does not balance or the sums differ
   */
  public void write(Connection connection, VoucherRun run, List<Posting> postings)
      throws SQLException {
    var inOrder = postings.stream().sorted(IN_ORDER).toList();
    Ledger accounts = accounts(connection, run);
    forget(connection, run);
    open(connection, run, inOrder);
    book(connection, run, inOrder, accounts);
    demandBalance(connection, run);
    for (Entry entry : Entry.values()) {
      demandTotal(connection, run, entry, inOrder);
    }
  }

  private Ledger accounts(Connection connection, VoucherRun run) throws SQLException {
    return new Sql(connection)
        .list(
            this::accounts,
            """
            SELECT max(account) FILTER (WHERE (entry = 'ALLOWANCE') = (debit > 0)),
              max(account) FILTER (WHERE (entry = 'ALLOWANCE') = (credit > 0))
            FROM voucher JOIN voucher_line USING (voucher_no) WHERE run_id = ?\
            """,
            run.runId())
        .getFirst();
  }

  private Ledger accounts(ResultSet row) throws SQLException {
    String expense = row.getString(1);
    String bank = row.getString(2);
    return expense == null || bank == null ? ledger : new Ledger(expense, bank);
  }

  private static void forget(Connection connection, VoucherRun run) throws SQLException {
    new Sql(connection)
        .run(
            """
            DELETE FROM voucher_line l USING voucher v
            WHERE v.voucher_no = l.voucher_no AND v.run_id = ?\
            """,
            run.runId());
  }

  private static void open(Connection connection, VoucherRun run, List<Posting> postings)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO voucher (voucher_no, run_id, office, branch) VALUES (?, ?, ?, ?)
            ON CONFLICT (voucher_no) DO NOTHING\
            """)) {
      for (Posting posting : postings) {
        insert.setString(1, run.voucherNo(posting.place().branch()));
        insert.setInt(2, run.runId());
        insert.setString(3, posting.place().office());
        insert.setString(4, posting.place().branch());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void book(
      Connection connection, VoucherRun run, List<Posting> postings, Ledger accounts)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO voucher_line
              (voucher_no, line, entry, account, debit, credit, payees, description)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
            """)) {
      int line = 0;
      String before = "";
      for (Posting posting : postings) {
        String number = run.voucherNo(posting.place().branch());
        line = number.equals(before) ? line : 0;
        before = number;
        add(insert, new Line(run, posting, ++line, true), accounts);
        add(insert, new Line(run, posting, ++line, false), accounts);
      }
      insert.executeBatch();
    }
  }

  /** One side of a posting. */
  private record Line(VoucherRun run, Posting posting, int number, boolean isDebit) {
    String account(Ledger ledger) {
      return isDebit ? posting.entry().debitAccount(ledger) : posting.entry().creditAccount(ledger);
    }

    String description() {
      String words = isDebit ? posting.entry().debitWords() : posting.entry().creditWords();
      return words + run.words(posting.payees());
    }
  }

  private static void add(PreparedStatement insert, Line line, Ledger accounts)
      throws SQLException {
    Posting posting = line.posting();
    insert.setString(1, line.run().voucherNo(posting.place().branch()));
    insert.setInt(2, line.number());
    insert.setString(3, posting.entry().name());
    insert.setString(4, line.account(accounts));
    insert.setLong(5, line.isDebit() ? posting.sum().amount() : 0);
    insert.setLong(6, line.isDebit() ? 0 : posting.sum().amount());
    insert.setInt(7, posting.payees());
    insert.setString(8, line.description());
    insert.addBatch();
  }

  /** Stops when a voucher of the run does not balance. */
  public static void demandBalance(Connection connection, VoucherRun run) throws SQLException {
    var unbalanced =
        new Sql(connection)
            .list(
                row -> row.getString(1),
                """
                SELECT voucher_no FROM voucher JOIN voucher_line USING (voucher_no)
                WHERE run_id = ?
                GROUP BY voucher_no HAVING sum(debit) <> sum(credit) ORDER BY voucher_no\
                """,
                run.runId());
    if (!unbalanced.isEmpty()) {
      throw new IllegalStateException("voucher " + unbalanced.getFirst() + " does not balance");
    }
  }

  private static void demandTotal(
      Connection connection, VoucherRun run, Entry entry, List<Posting> postings)
      throws SQLException {
    Rial posted =
        postings.stream()
            .filter(posting -> posting.entry() == entry)
            .map(Posting::sum)
            .reduce(Rial.ZERO, Rial::plus);
    Rial booked = total(connection, run, entry);
    if (!booked.equals(posted)) {
      throw new IllegalStateException(entry + ": " + booked + " in vouchers, not " + posted);
    }
  }

  /** What the run's vouchers book under an entry. */
  public static Rial total(Connection connection, VoucherRun run, Entry entry) throws SQLException {
    return new Rial(
        new Sql(connection)
            .number(
                """
                SELECT sum(debit)::bigint FROM voucher JOIN voucher_line USING (voucher_no)
                WHERE run_id = ? AND entry = ?\
                """,
                run.runId(),
                entry.name()));
  }
}
