package ir.hedye.web.desk;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose a piece of work is or was, also when nothing of it is left to do. */
@Repository
class CasePeople {
  private final JdbcClient sql;

  CasePeople(JdbcClient sql) {
    this.sql = sql;
  }

  /** As a national ID's number; empty where there is no such thing. */
  Optional<Long> of(CaseKey key) {
    return sql.sql(query(key.kind()))
        .param("number", key.number())
        .param("role", key.role())
        .param("run", key.run())
        .query(Long.class)
        .optional();
  }

  private static String query(Kind kind) {
    return switch (kind) {
      case SUPPORT -> "SELECT national_id FROM support_request WHERE request_id = :number";
      case REVIEW, HOLD ->
          """
          SELECT national_id FROM decision
          WHERE event_id = :number AND role = :role::"char" AND run_id = :run
          """;
      case CHANGED -> "SELECT national_id FROM review_case WHERE case_id = :number";
      case NEWS ->
          """
          SELECT coalesce(c.national_id, (SELECT min(q.national_id) FROM party q
            JOIN person n USING (national_id) WHERE q.event_id = c.event_id))
          FROM review_case c WHERE case_id = :number
          """;
      case RETURNED -> "SELECT national_id FROM payment WHERE payment_id = :number";
      case REGISTRY -> "SELECT 0::bigint WHERE false";
    };
  }
}
