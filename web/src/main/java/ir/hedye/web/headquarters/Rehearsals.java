package ir.hedye.web.headquarters;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.journal.Entry;
import ir.hedye.monthend.journal.Journal;
import ir.hedye.monthend.run.RunReport;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rehearsals of months, kept with what they would have come to. */
@Component
final class Rehearsals {
  private static final String KEEP =
      """
      INSERT INTO rehearsal (order_id, month, delivery_id, people, decisions, payments, rials, withdrawn, cases)
      SELECT ?, ?::int, (SELECT max(delivery_id) FROM delivery WHERE period = ?::int), ?, ?, ?, ?, ?, ?
      ON CONFLICT (order_id) DO NOTHING
      """;
  private static final String LINE =
      """
      INSERT INTO rehearsal_line SELECT rehearsal_id, ?, ?, ?, ? FROM rehearsal WHERE order_id = ?
      ON CONFLICT DO NOTHING
      """;

  private final Database database;
  private final JdbcClient sql;

  Rehearsals(Database database, JdbcClient sql) {
    this.database = database;
    this.sql = sql;
  }

  /**
   * A rehearsal.
   *
   * @param objection by whom and why; empty where nobody objected
   */
  record Made(long id, JalaliMonth month, Instant at, Sums sums, Optional<Objection> objection) {}

  /** What the run would have come to. */
  record Sums(long people, long decisions, Money proposed, long withdrawn, long cases) {}

  /** Payments and their money. */
  record Money(long payments, long rials) {}

  /** Somebody's word against it. */
  record Objection(String by, String why) {}

  /** One line: an office, an outcome, a reason, a change. */
  record Line(String section, String name, long amount, long rials) {}

  /** Keeps what a rehearsal came to; of one order once. */
  void keep(MonthOrder order, RunReport report) throws SQLException {
    database.inTransaction(transaction -> {
      var books = new Sql(transaction);
      keepSums(books, order, report);
      keep(books, order, "OFFICE", report.offices());
      keep(books, order, "OUTCOME", report.outcomes());
      keep(books, order, "REASON", report.reasons());
      keep(books, order, "CHANGE", report.changes());
      return order;
    });
  }

  private static void keepSums(Sql books, MonthOrder order, RunReport report) throws SQLException {
    books.run(
        KEEP,
        order.id(),
        Packed.of(order.month()),
        Packed.of(order.month()),
        report.people(),
        report.decisions(),
        report.proposed().payments(),
        report.proposed().rials(),
        report.withdrawn(),
        report.cases());
  }

  private static void keep(Sql books, MonthOrder order, String section, List<RunReport.Line> lines)
      throws SQLException {
    for (RunReport.Line line : lines) {
      books.run(LINE, section, line.name(), line.count(), line.rials(), order.id());
    }
  }

  /** Says that the month must not run by itself like this; false where somebody did before. */
  boolean object(Made rehearsal, String why, Entry.Actor actor) throws SQLException {
    return database.inTransaction(transaction -> {
      long objected =
          new Sql(transaction)
              .run(
                  "UPDATE rehearsal SET objected_by = ?, objection = ?, objected_at = now()"
                      + " WHERE rehearsal_id = ? AND objected_at IS NULL",
                  actor.name(),
                  why,
                  rehearsal.id());
      if (objected == 1) {
        String subject = "rehearsal " + rehearsal.id() + " of " + rehearsal.month();
        Journal.note(
            transaction, new Entry(actor, "REHEARSAL_OBJECTED", subject, 0, Entry.Change.to(why)));
      }
      return objected == 1;
    });
  }

  Optional<Made> find(long id) {
    return sql.sql("SELECT * FROM rehearsal WHERE rehearsal_id = :id")
        .param("id", id)
        .query((row, n) -> read(row))
        .optional();
  }

  private static Made read(ResultSet row) throws SQLException {
    boolean isObjected = Objects.nonNull(row.getObject("objected_at"));
    return new Made(
        row.getLong("rehearsal_id"),
        Packed.month(row.getInt("month")),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        new Sums(
            row.getLong("people"),
            row.getLong("decisions"),
            new Money(row.getLong("payments"), row.getLong("rials")),
            row.getLong("withdrawn"),
            row.getLong("cases")),
        isObjected
            ? Optional.of(
                new Objection(
                    MonthOrder.named(row.getString("objected_by")), row.getString("objection")))
            : Optional.empty());
  }

  List<Line> linesOf(Made rehearsal) {
    return sql.sql(
            "SELECT section, name, amount, rials FROM rehearsal_line WHERE rehearsal_id = :id"
                + " ORDER BY section, rials DESC, amount DESC, name")
        .param("id", rehearsal.id())
        .query((row, n) ->
            new Line(
                row.getString("section"),
                row.getString("name"),
                row.getLong("amount"),
                row.getLong("rials")))
        .list();
  }

  /** What the month run before proposed, office by office. */
  List<Line> monthBefore(JalaliMonth month) {
    return sql.sql(
            """
            SELECT p.office, count(*) AS amount, sum(p.amount) AS rials FROM payment p JOIN batch b USING (batch_id)
            WHERE b.month = (SELECT max(month) FROM month_run WHERE month < :month) AND p.state <> 'WITHDRAWN'
            GROUP BY 1
            """)
        .param("month", Packed.of(month))
        .query((row, n) ->
            new Line(
                "OFFICE", row.getString("office"), row.getLong("amount"), row.getLong("rials")))
        .list();
  }
}
