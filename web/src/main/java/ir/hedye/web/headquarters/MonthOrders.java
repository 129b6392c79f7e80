package ir.hedye.web.headquarters;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.journal.Entry;
import ir.hedye.monthend.journal.Journal;
import ir.hedye.monthend.run.MonthRun;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be done with months, in the order in which it was asked. */
@Component
final class MonthOrders {
  private static final int EVERY_PEOPLE = 256;

  private final Database database;
  private final JdbcClient sql;

  MonthOrders(Database database, JdbcClient sql) {
    this.database = database;
    this.sql = sql;
  }

  /** Asks for it; false where the same is asked already and not done. */
  boolean ask(JalaliMonth month, MonthOrder.Kind kind, Entry.Actor actor) throws SQLException {
    return database.inTransaction(transaction -> {
      long asked =
          new Sql(transaction)
              .run(
                  "INSERT INTO month_order (month, kind, ordered_by) VALUES (?, ?, ?)"
                      + " ON CONFLICT (month, kind) WHERE ended_at IS NULL DO NOTHING",
                  Packed.of(month),
                  kind.name(),
                  actor.name());
      if (asked == 1) {
        var change = Entry.Change.to(kind.name());
        Journal.note(transaction, new Entry(actor, "MONTH_ORDERED", "month " + month, 0, change));
      }
      return asked == 1;
    });
  }

  /** Everything that is not done yet, the first asked first. */
  List<MonthOrder> open() {
    return sql.sql("SELECT * FROM month_order WHERE ended_at IS NULL ORDER BY order_id")
        .query((row, n) -> read(row))
        .list();
  }

  private static MonthOrder read(ResultSet row) throws SQLException {
    return new MonthOrder(
        row.getLong("order_id"),
        Packed.month(row.getInt("month")),
        MonthOrder.Kind.valueOf(row.getString("kind")),
        row.getString("ordered_by"),
        new MonthOrder.Progress(
            row.getString("node"),
            row.getLong("done"),
            row.getLong("of_all"),
            Optional.ofNullable(row.getObject("seen_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)));
  }

  void begin(MonthOrder order, String node) {
    sql.sql(
            "UPDATE month_order SET node = :node, begun_at = now(), seen_at = now(), done = 0,"
                + " of_all = 0 WHERE order_id = :id")
        .param("node", node)
        .param("id", order.id())
        .update();
  }

  /**
   * Writes now and then how far a run is: on a connection of its own, because nothing of the run's
   * own transaction is seen before its end.
   */
  MonthRun.Progress progressOf(MonthOrder order) {
    return (done, all) -> {
      if (done % EVERY_PEOPLE == 0 || done == all) {
        sql.sql(
                "UPDATE month_order SET done = :done, of_all = :all, seen_at = now()"
                    + " WHERE order_id = :id")
            .param("done", done)
            .param("all", all)
            .param("id", order.id())
            .update();
      }
    };
  }

  void end(MonthOrder order, MonthOrder.Ending ending, String detail) {
    sql.sql(
            "UPDATE month_order SET ended_at = now(), ending = :ending, detail = :detail"
                + " WHERE order_id = :id AND ended_at IS NULL")
        .param("ending", ending.name())
        .param("detail", detail)
        .param("id", order.id())
        .update();
  }

  /** The last that was refused since the month's last success, with what was said. */
  Optional<String> lastRefusal(JalaliMonth month) {
    return sql.sql(
            """
            SELECT detail FROM month_order o WHERE month = :month AND ending = 'REFUSED'
              AND NOT EXISTS (SELECT FROM month_order l WHERE l.month = o.month AND l.order_id > o.order_id
                AND l.ended_at IS NOT NULL)
            """)
        .param("month", Packed.of(month))
        .query(String.class)
        .optional();
  }
}
