package ir.hedye.web.desk;

import ir.hedye.web.staff.Officer;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The formal checks of an objection: first these, then the matter. */
@Repository
class Checks {
  private final JdbcClient sql;
  private final InstantSource clock;

  Checks(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** What is checked. */
  enum Check {
    RIGHT_PERSON,
    IN_TIME,
    CONCRETE,
    READABLE
  }

  /** What was ticked so far; a check that nobody looked at is not there. */
  Map<Check, Boolean> of(long request) {
    var found = new EnumMap<Check, Boolean>(Check.class);
    sql.sql("SELECT item, passed FROM desk_check WHERE request_id = ?")
        .param(request)
        .query(
            (row, n) -> found.put(Check.valueOf(row.getString("item")), row.getBoolean("passed")))
        .list();
    return found;
  }

  void write(long request, Officer officer, Set<Check> passed) {
    for (Check check : Check.values()) {
      sql.sql(
              """
              INSERT INTO desk_check (request_id, item, passed, checked_by, checked_at)
              VALUES (?, ?, ?, ?, ?) ON CONFLICT (request_id, item)
              DO UPDATE SET passed = excluded.passed, checked_by = excluded.checked_by,
                checked_at = excluded.checked_at\
              """)
          .params(
              request,
              check.name(),
              passed.contains(check),
              officer.id(),
              Timestamp.from(clock.instant()))
          .update();
    }
  }
}
