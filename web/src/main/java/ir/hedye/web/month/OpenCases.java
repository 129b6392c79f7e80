package ir.hedye.web.month;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases that were opened since the month's first run and still wait for a person. */
record OpenCases(List<Kind> kinds) {

  /** How many of one kind. */
  record Kind(String name, long cases) {}

  private static final String OPEN =
      """
      SELECT kind, count(*) AS cases FROM review_case
      WHERE closed_at IS NULL AND opened_at >= :from AND opened_at < :until
      GROUP BY kind ORDER BY cases DESC, kind
      """;

  static OpenCases read(JdbcClient sql, MonthRuns runs) {
    return new OpenCases(
        sql.sql(OPEN)
            .param("from", Moments.of(runs.first().ranAt()))
            .param("until", Moments.of(runs.until()))
            .query((row, n) -> new Kind(row.getString("kind"), row.getLong("cases")))
            .list());
  }
}
