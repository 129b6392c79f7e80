package ir.hedye.web.month;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people were told by SMS since the month's first run, counted by kind of notice. */
record Notices(List<Told> told) {

  /**
   * Notices of one kind.
   *
   * @param template the kind, as the books name it
   * @param failed given up, or reported undelivered by the network
   */
  record Told(String template, long all, Fate fate, long failed) {}

  /** How far they came; who was reached was sent to before. */
  record Fate(long waiting, long sent, long delivered) {}

  /** The stage that tells people may not be installed. */
  private static final String INSTALLED = "SELECT to_regclass('notice_progress') IS NOT NULL";

  private static final String TOLD =
      """
      SELECT template, count(*) AS notices,
        count(*) FILTER (WHERE state IN ('QUEUED', 'SENDING')) AS waiting,
        count(*) FILTER (WHERE state = 'SENT') AS sent,
        count(*) FILTER (WHERE parts > 0 AND delivered_parts = parts) AS delivered,
        count(*) FILTER (WHERE state = 'FAILED' OR undelivered IS NOT NULL) AS failed
      FROM notice_progress
      WHERE queued_at >= :from AND queued_at < :until AND template <> 'ONE_TIME_CODE'
      GROUP BY template ORDER BY notices DESC, template
      """;

  static Notices read(JdbcClient sql, MonthRuns runs) {
    if (!sql.sql(INSTALLED).query(Boolean.class).single()) {
      return new Notices(List.of());
    }
    return new Notices(
        sql.sql(TOLD)
            .param("from", Moments.of(runs.first().ranAt()))
            .param("until", Moments.of(runs.until()))
            .query((row, n) ->
                new Told(
                    row.getString("template"),
                    row.getLong("notices"),
                    new Fate(row.getLong("waiting"), row.getLong("sent"), row.getLong("delivered")),
                    row.getLong("failed")))
            .list());
  }
}
