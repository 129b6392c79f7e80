package ir.hedye.monthend.run;

import ir.hedye.monthend.correction.LaterNews;
import ir.hedye.monthend.payment.CaseKind;
import ir.hedye.monthend.payment.Cases;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;

/**
 * The registry or a feed has said something new about what people corrected: the correction stays,
 * and somebody looks (ADR 15).
 */
final class NewsAfterCorrection {
  /** The detail names the fields in which the registry now says what was corrected to. */
  private static final String CASES =
      """
      INSERT INTO review_case (case_id, kind, event_id, old_run, new_run, detail)
      SELECT (SELECT coalesce(max(case_id), 0) FROM review_case)
          + row_number() OVER (ORDER BY c.correction_id), 'REGISTRY_AFTER_CORRECTION', c.event_id,
        NULL, ?::int,
        'correction ' || c.correction_id || ', event version ' || h.version
          || CASE WHEN v.revoked THEN ', revoked' ELSE '' END
      FROM correction c JOIN event_head h USING (event_id)
        JOIN event_version v ON v.event_id = h.event_id AND v.version = h.version
      WHERE c.confirmed AND h.version > c.event_version AND c.kind IN ('EVENT', 'LIFT')
        AND EXISTS (SELECT FROM correction_fact f
          WHERE f.correction_id = c.correction_id AND f.superseded_by IS NULL AND NOT f.lifts)
      """;

  private NewsAfterCorrection() {}

  /** Opens a case for each piece of news, once; without corrections it touches nothing. */
  static void openCases(Sql sql, int runId) throws SQLException {
    for (LaterNews news : LaterNews.take(sql)) {
      Cases.open(
          sql.connection(),
          CaseKind.FEED_AFTER_CORRECTION,
          news.person().number(),
          "correction " + news.correctionId() + ", " + news.field());
    }
    if (sql.run(CASES, runId) > 0) {
      sql.run(
          """
          UPDATE correction c SET event_version = h.version FROM event_head h
          WHERE c.event_id = h.event_id AND c.confirmed AND h.version > c.event_version\
          """);
    }
  }
}
