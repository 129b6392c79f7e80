package ir.hedye.web.watch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much waits in each queue, and what fell out of one; read from the database when asked. */
@Component
final class Depths {
  /** Names and counts; each is answered by an index or a small table. */
  private static final String ALL =
      """
      SELECT 'queue/notice' AS name, count(*) AS depth FROM notice WHERE state = 'QUEUED'
      UNION ALL SELECT 'queue/contact_request', count(*) FROM contact_request WHERE done_at IS NULL
      UNION ALL SELECT 'queue/changed_person', count(*) FROM changed_person
      UNION ALL SELECT 'queue/case', count(*) FROM review_case WHERE closed_at IS NULL
      UNION ALL SELECT 'queue/support_request', count(*) FROM support_request WHERE closed_at IS NULL
      UNION ALL SELECT 'queue/account_owner', count(*) FROM account_owner WHERE answer = 'ASKED'
      UNION ALL SELECT 'queue/journal', count(*) FROM journal_open
      UNION ALL SELECT 'dead/notice_failed', count(*) FROM notice WHERE state = 'FAILED'
      UNION ALL SELECT 'dead/notice_uncertain', count(*) FROM notice_submit WHERE state = 'UNCERTAIN'
      UNION ALL SELECT 'last/delivery', coalesce(max(period), 0) FROM delivery
      """;

  private final JdbcClient sql;

  Depths(JdbcClient sql) {
    this.sql = sql;
  }

  /** By name; empty while the database does not answer. */
  Map<String, Long> read() {
    var depths = new LinkedHashMap<String, Long>();
    try {
      sql.sql(ALL)
          .query(row -> {
            depths.put(row.getString("name"), row.getLong("depth"));
          });
    } catch (DataAccessException unreachable) {
      depths.clear();
    }
    return depths;
  }
}
