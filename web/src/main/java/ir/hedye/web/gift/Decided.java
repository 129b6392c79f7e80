package ir.hedye.web.gift;

import ir.hedye.law.article85.Outcome;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.payable.Hold;
import ir.hedye.monthend.run.StoredDecision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A decision in force, made again from the facts it saw.
 *
 * @param version of the event that it saw
 * @param evaluatedOn the day for which the law was asked
 */
record Decided(
    Event.Key event,
    long version,
    Weighed weighed,
    List<Hold> holds,
    Run run,
    JalaliDate evaluatedOn) {

  /** The run that decided. */
  record Run(int id, JalaliMonth month, int number, JalaliDate ranOn) {}

  private static final String RUNS =
      """
      SELECT run_id, month, run_no, ran_at FROM month_run
      WHERE run_id IN (SELECT run_id FROM decision WHERE national_id = :person AND superseded_by IS NULL)
      """;

  /** The runs that made the person's decisions in force, by their id. */
  static Map<Integer, Run> runs(JdbcClient sql, long person) {
    var runs = new HashMap<Integer, Run>();
    sql.sql(RUNS)
        .param("person", person)
        .query((row, n) -> run(row))
        .list()
        .forEach(run -> runs.put(run.id(), run));
    return runs;
  }

  /** Any run. */
  static Optional<Run> run(JdbcClient sql, int id) {
    return sql.sql("SELECT run_id, month, run_no, ran_at FROM month_run WHERE run_id = :run")
        .param("run", id)
        .query((row, n) -> run(row))
        .optional();
  }

  private static Run run(ResultSet row) throws SQLException {
    return new Run(
        row.getInt("run_id"),
        Stored.month(row, "month").orElseThrow(),
        row.getInt("run_no"),
        Stored.dayOf(row, "ran_at").orElseThrow());
  }

  /** A decision whose stored facts were touched is never shown: that is a fault of ours. */
  static Decided of(StoredDecision stored, Run run) {
    if (!stored.facts().intact()) {
      throw new IllegalStateException("stored facts do not have their seal");
    }
    var claim = stored.facts().claim();
    return new Decided(
        new Event.Key(stored.line().eventId(), stored.line().role()),
        stored.line().version(),
        Weighed.of(claim.claim(stored.facts().history(), stored.evaluatedOn())),
        holds(stored.line().holds()),
        run,
        stored.evaluatedOn());
  }

  private static List<Hold> holds(String codes) {
    return codes.isEmpty()
        ? List.of()
        : Arrays.stream(codes.split("\\|", -1)).map(Hold::valueOf).sorted().toList();
  }

  Outcome outcome() {
    return weighed.decision().outcome();
  }

  /** By which everybody can name the decision: month, run, event, role. */
  String number() {
    return "%s-%d-%d-%s"
        .formatted(run.month(), run.number(), event.id(), event.role().name().substring(0, 1));
  }
}
