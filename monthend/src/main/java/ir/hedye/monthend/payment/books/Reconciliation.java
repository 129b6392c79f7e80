package ir.hedye.monthend.payment.books;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.payment.StatementMatching;
import ir.hedye.monthend.store.MonthLock;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks once a day whether payments, vouchers, bank files, answers and statements agree. */
public final class Reconciliation {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private Reconciliation() {}

  /**
   * What a day's look came to.
   *
   * @param payments that are not withdrawn, and their sum
   */
  public record Look(JalaliDate day, long payments, Rial total, List<Difference> differences) {}

  /**
   * Looks and keeps what it saw as that day's; a second look on a day replaces the first.
   *
   * @param transaction in which nothing else happened
   * @param answerDays how long a bank may take to answer
   */
  public static Look look(Connection transaction, JalaliDate day, int answerDays)
      throws SQLException {
    MonthLock.take(transaction, PATIENCE);
    StatementMatching.match(transaction);
    var differences = new ArrayList<Difference>();
    for (Check check : Check.values()) {
      differences.addAll(check.run(transaction));
    }
    differences.addAll(new AgainstStatement(transaction, day, answerDays).differences());
    var sql = new Sql(transaction);
    var look =
        new Look(
            day,
            sql.number("SELECT count(*) FROM payment WHERE state <> 'WITHDRAWN'"),
            new Rial(sql.number("SELECT sum(amount) FROM payment WHERE state <> 'WITHDRAWN'")),
            List.copyOf(differences));
    keep(sql, look);
    return look;
  }

  /** How many payments stand in a state, and their sum. */
  public record StateSum(String state, long payments, Rial money) {}

  /** All payments by their state. */
  public static List<StateSum> states(Connection connection) throws SQLException {
    return new Sql(connection)
        .list(
            row -> new StateSum(row.getString(1), row.getLong(2), new Rial(row.getLong(3))),
            """
            SELECT state, count(*), sum(amount)::bigint FROM payment GROUP BY state
            ORDER BY array_position(ARRAY['PROPOSED', 'SIGNED', 'RELEASED', 'SENT', 'ACCEPTED',
              'SETTLED', 'REJECTED', 'RETURNED', 'WITHDRAWN'], state)\
            """);
  }

  private static void keep(Sql sql, Look look) throws SQLException {
    int day = Fields.packed(look.day());
    sql.run("DELETE FROM books_difference WHERE day = ?", day);
    sql.run("DELETE FROM books_day WHERE day = ?", day);
    sql.run(
        "INSERT INTO books_day (day, payments, total, differences) VALUES (?, ?, ?, ?)",
        day,
        look.payments(),
        look.total().amount(),
        look.differences().size());
    int nth = 0;
    for (Difference each : look.differences()) {
      sql.run(
          "INSERT INTO books_difference VALUES (?, ?, ?, ?, ?, ?)",
          day,
          ++nth,
          each.kind().name(),
          each.subject(),
          each.ours().amount(),
          each.theirs().amount());
    }
  }

  /** The last look that was kept, and when it was. */
  public record Kept(Look look, OffsetDateTime at) {}

  public static Optional<Kept> last(Connection connection) throws SQLException {
    var sql = new Sql(connection);
    int day = (int) sql.number("SELECT max(day) FROM books_day");
    var differences =
        sql.list(
            Reconciliation::difference,
            "SELECT kind, subject, ours, theirs FROM books_difference WHERE day = ? ORDER BY nth",
            day);
    return sql
        .list(row -> kept(row, differences), "SELECT * FROM books_day WHERE day = ?", day)
        .stream()
        .findFirst();
  }

  private static Kept kept(ResultSet row, List<Difference> differences) throws SQLException {
    var look =
        new Look(
            Fields.unpacked(row.getInt("day")),
            row.getLong("payments"),
            new Rial(row.getLong("total")),
            differences);
    return new Kept(look, row.getObject("looked_at", OffsetDateTime.class));
  }

  static Difference difference(ResultSet row) throws SQLException {
    return new Difference(
        DifferenceKind.valueOf(row.getString("kind")),
        row.getString("subject"),
        new Rial(row.getLong("ours")),
        new Rial(row.getLong("theirs")));
  }
}
