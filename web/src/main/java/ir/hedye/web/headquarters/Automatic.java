package ir.hedye.web.headquarters;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.journal.Entry;
import ir.hedye.monthend.journal.Journal;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether months are run by themselves, and which one is due. Off until somebody switches it on.
 */
@Component
final class Automatic {
  private static final String IS_ON =
      "SELECT coalesce((SELECT is_on FROM automatic_run ORDER BY switched DESC LIMIT 1), false)";

  /**
   * Over in Tehran, delivered, never run, after the last month run; and the last rehearsal saw the
   * last delivery, and nobody objected to it.
   */
  private static final String DUE =
      """
      SELECT min(d.period) FROM delivery d
        JOIN LATERAL (SELECT * FROM rehearsal r WHERE r.month = d.period
          ORDER BY rehearsal_id DESC LIMIT 1) h ON true
      WHERE d.period < :this AND h.objected_at IS NULL
        AND h.delivery_id = (SELECT max(delivery_id) FROM delivery x WHERE x.period = d.period)
        AND NOT EXISTS (SELECT FROM month_run r WHERE r.month >= d.period)
      """;

  private final Database database;
  private final JdbcClient sql;

  Automatic(Database database, JdbcClient sql) {
    this.database = database;
    this.sql = sql;
  }

  boolean isOn() {
    return sql.sql(IS_ON).query(Boolean.class).single();
  }

  void turn(boolean on, Entry.Actor actor) throws SQLException {
    boolean before = isOn();
    database.inTransaction(transaction -> {
      new Sql(transaction)
          .run("INSERT INTO automatic_run (is_on, switched_by) VALUES (?, ?)", on, actor.name());
      var change = new Entry.Change(said(before), said(on));
      Journal.note(transaction, new Entry(actor, "AUTOMATIC_RUN", "schedule", 0, change));
      return on;
    });
  }

  private static String said(boolean on) {
    return on ? "on" : "off";
  }

  /**
   * The month that is to be run by itself, if it is switched on.
   *
   * @param thisMonth the month of today in Tehran, which is not over
   */
  Optional<JalaliMonth> due(JalaliMonth thisMonth) {
    return isOn()
        ? sql.sql(DUE)
            .param("this", Packed.of(thisMonth))
            .query((row, n) -> row.getInt(1))
            .optional()
            .filter(month -> month > 0)
            .map(Packed::month)
        : Optional.empty();
  }
}
