package ir.hedye.web.month;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The runs of one month, in order, and its place among the other months.
 *
 * @param runs at least one
 * @param after the last run of the month before; what came in since belongs to this month
 * @param until the first run of the month after
 */
record MonthRuns(
    JalaliMonth month, List<Run> runs, Neighbours neighbours, Instant after, Instant until) {

  /**
   * One run.
   *
   * @param seal over the run before, the delivery and every decision
   */
  record Run(int id, int number, JalaliDate evaluatedOn, Instant ranAt, Made made, String seal) {}

  /**
   * What a run did.
   *
   * @param people people whose facts had changed and who were decided again
   */
  record Made(long people, long decisions) {}

  /** The months run before and after. */
  record Neighbours(Optional<JalaliMonth> before, Optional<JalaliMonth> after) {}

  private static final String RUNS =
      """
      SELECT run_id, run_no, evaluated_on, ran_at, people, decisions, seal
      FROM month_run WHERE month = :month ORDER BY run_no
      """;

  private static final String NEIGHBOURS =
      """
      SELECT (SELECT max(month) FROM month_run WHERE month < :month) AS before,
        (SELECT min(month) FROM month_run WHERE month > :month) AS after,
        (SELECT max(ran_at) FROM month_run WHERE month < :month) AS ran_before,
        (SELECT min(ran_at) FROM month_run WHERE month > :month) AS ran_after
      """;

  /** Empty when that month was not run. */
  static Optional<MonthRuns> read(JdbcClient sql, JalaliMonth month) {
    List<Run> runs =
        sql.sql(RUNS)
            .param("month", Packed.of(month))
            .query((row, n) ->
                new Run(
                    row.getInt("run_id"),
                    row.getInt("run_no"),
                    Packed.day(row.getInt("evaluated_on")),
                    Moments.read(row, "ran_at").orElseThrow(),
                    new Made(row.getLong("people"), row.getLong("decisions")),
                    row.getString("seal")))
            .list();
    return runs.isEmpty() ? Optional.empty() : Optional.of(among(sql, month, runs));
  }

  private static MonthRuns among(JdbcClient sql, JalaliMonth month, List<Run> runs) {
    return sql.sql(NEIGHBOURS)
        .param("month", Packed.of(month))
        .query((row, n) ->
            new MonthRuns(
                month,
                runs,
                new Neighbours(neighbour(row.getInt("before")), neighbour(row.getInt("after"))),
                Moments.read(row, "ran_before").orElse(Moments.FIRST),
                Moments.read(row, "ran_after").orElse(Moments.LAST)))
        .single();
  }

  private static Optional<JalaliMonth> neighbour(int packed) {
    return packed == 0 ? Optional.empty() : Optional.of(Packed.month(packed));
  }

  Run first() {
    return runs.getFirst();
  }

  Run last() {
    return runs.getLast();
  }
}
