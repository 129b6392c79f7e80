package ir.hedye.web.headquarters;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.journal.Entry;
import ir.hedye.monthend.journal.Journal;
import ir.hedye.monthend.settings.DatedFigure;
import ir.hedye.monthend.settings.HeadquartersSettings;
import ir.hedye.monthend.store.Database;
import ir.hedye.monthend.store.Sql;
import ir.hedye.web.page.Surroundings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Automatic decisions that people look at (ADR 26). Which ones is fixed by the run's seal, which
 * nobody knows before every decision stands: the same draw is made whoever makes it, and nobody can
 * choose.
 */
@Component
final class Samples {
  /**
   * Of each kind the first hashes, at least one. What a doubt kept back was no automatic decision.
   */
  private static final String DRAW =
      """
      INSERT INTO decision_sample (event_id, role, run_id, kind)
      SELECT event_id, role, run_id, kind FROM (
        SELECT d.event_id, d.role, d.run_id, k.kind,
          row_number() OVER (PARTITION BY d.run_id, k.kind ORDER BY
            sha256(convert_to(r.seal || ':' || d.event_id || ':' || d.role::text, 'UTF8'))) AS place,
          count(*) OVER (PARTITION BY d.run_id, k.kind) AS of_kind
        FROM month_run r JOIN decision d USING (run_id)
          CROSS JOIN LATERAL (SELECT d.outcome || CASE WHEN d.reasons = '' THEN ''
            ELSE ' ' || split_part(d.reasons, '|', 1) END AS kind) k
        WHERE r.month = ? AND d.outcome <> 'REVIEW') ranked
      WHERE place <= greatest(1, ceil(of_kind * ?::int / 100.0))
      ON CONFLICT DO NOTHING
      """;

  private static final String LIST =
      """
      SELECT s.event_id, s.role, s.run_id, s.kind, d.national_id, d.outcome, d.reasons, d.holds,
        coalesce(d.amount, 0) AS amount, coalesce(d.paid_days, 0) AS paid_days, e.married_on, e.registered_on,
        v.is_right, coalesce(v.why, '') AS why, coalesce(v.said_by, '') AS said_by
      FROM decision_sample s JOIN decision d USING (event_id, role, run_id)
        JOIN event_version e ON e.event_id = d.event_id AND e.version = d.version
        LEFT JOIN sample_verdict v ON v.event_id = s.event_id AND v.role = s.role AND v.run_id = s.run_id
      WHERE s.run_id IN (SELECT run_id FROM month_run WHERE month = :month)
      ORDER BY s.kind, s.event_id, s.role
      """;

  private final Database database;
  private final JdbcClient sql;
  private final DatedFigure percent;

  Samples(Database database, JdbcClient sql, Surroundings around) {
    this.database = database;
    this.sql = sql;
    this.percent =
        DatedFigure.of(HeadquartersSettings.SAMPLE_PERCENT, around.environment(), 0, 100);
  }

  /** Which decision of which run. */
  record Key(long event, char role, int run) {}

  /** One that was drawn. */
  record Drawn(Key key, String kind, Saw saw, Optional<Verdict> verdict) {}

  /** What the decision was. */
  record Saw(long person, Ending ending, long paidDays, JalaliDate marriedOn) {
    @Override
    public String toString() {
      return "Saw[…]";
    }
  }

  /** How it ended. */
  record Ending(String outcome, String reasons, String holds, long amount) {}

  /** What somebody said of it. */
  record Verdict(boolean isRight, String why, String by) {}

  /** Draws the samples of that month's runs; again changes nothing. */
  long draw(JalaliMonth month) throws SQLException {
    return database.inTransaction(transaction ->
        new Sql(transaction).run(DRAW, Packed.of(month), percent.wholeOn(month.lastDay())));
  }

  List<Drawn> of(JalaliMonth month) {
    return sql.sql(LIST).param("month", Packed.of(month)).query((row, n) -> read(row)).list();
  }

  private static Drawn read(ResultSet row) throws SQLException {
    var key =
        new Key(row.getLong("event_id"), row.getString("role").charAt(0), row.getInt("run_id"));
    var saw =
        new Saw(
            row.getLong("national_id"),
            ending(row),
            row.getLong("paid_days"),
            Packed.day(row.getInt("married_on")));
    return new Drawn(key, row.getString("kind"), saw, verdict(row));
  }

  private static Ending ending(ResultSet row) throws SQLException {
    return new Ending(
        row.getString("outcome"),
        row.getString("reasons"),
        row.getString("holds"),
        row.getLong("amount"));
  }

  private static Optional<Verdict> verdict(ResultSet row) throws SQLException {
    String by = row.getString("said_by");
    return by.isEmpty()
        ? Optional.empty()
        : Optional.of(new Verdict(row.getBoolean("is_right"), row.getString("why"), by));
  }

  /** Keeps somebody's word; the first stands. */
  boolean say(Key key, Verdict verdict, Entry.Actor actor) throws SQLException {
    return database.inTransaction(transaction -> {
      long said =
          new Sql(transaction)
              .run(
                  "INSERT INTO sample_verdict (event_id, role, run_id, is_right, why, said_by)"
                      + " VALUES (?, ?::\"char\", ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                  key.event(),
                  String.valueOf(key.role()),
                  key.run(),
                  verdict.isRight(),
                  verdict.why(),
                  verdict.by());
      if (said == 1) {
        String subject = "decision " + key.event() + "/" + key.role() + "/" + key.run();
        var change = Entry.Change.to((verdict.isRight() ? "right " : "wrong ") + verdict.why());
        Journal.note(transaction, new Entry(actor, "SAMPLE_VERDICT", subject, 0, change));
      }
      return said == 1;
    });
  }
}
