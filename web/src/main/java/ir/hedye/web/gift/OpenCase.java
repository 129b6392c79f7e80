package ir.hedye.web.gift;

import ir.hedye.law.time.JalaliDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Something about the person that somebody of the Organization is settling. */
record OpenCase(long eventId, JalaliDate openedOn) {
  private static final String CASES =
      """
      SELECT coalesce(event_id, 0) AS event_id, min(opened_at) AS opened_at FROM review_case
      WHERE national_id = :person AND closed_at IS NULL GROUP BY event_id
      """;

  static List<OpenCase> read(JdbcClient sql, long person) {
    return sql.sql(CASES)
        .param("person", person)
        .query((row, n) ->
            new OpenCase(row.getLong("event_id"), Stored.dayOf(row, "opened_at").orElseThrow()))
        .list();
  }
}
