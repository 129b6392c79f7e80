package ir.hedye.web.headquarters;

import ir.hedye.law.time.JalaliMonth;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The months with the state of each step, in one query. */
@Component
final class Calendar {
  private static final int MONTHS = 12;

  private static final String STATES =
      """
      WITH runs AS (SELECT month, count(*) AS runs, max(ran_at) AS ran_at, min(ran_at) AS first_at,
          lead(min(ran_at)) OVER (ORDER BY month) AS next_at FROM month_run GROUP BY month),
        months AS (SELECT month FROM runs UNION SELECT period FROM delivery UNION SELECT :this),
        batches AS (SELECT b.month, count(*) AS batches,
            count(*) FILTER (WHERE b.state <> 'PROPOSED') AS signed, count(*) FILTER (WHERE b.state = 'SENT') AS sent,
            min((SELECT count(*) FROM signature s WHERE s.batch_id = b.batch_id
              AND s.manifest_sha256 IN (b.manifest_sha256, b.signed_sha256))) AS signatures
          FROM batch b WHERE EXISTS (SELECT FROM payment p WHERE p.batch_id = b.batch_id) GROUP BY 1),
        paid AS (SELECT b.month, count(*) FILTER (WHERE p.state IN ('SETTLED', 'REJECTED', 'RETURNED')) AS answered,
            count(*) AS payments
          FROM batch b JOIN payment p USING (batch_id) WHERE p.state <> 'WITHDRAWN' GROUP BY 1)
      SELECT m.month, r.runs, r.ran_at,
        (SELECT max(loaded_at) FROM feed WHERE r.first_at IS NULL OR loaded_at < r.first_at) AS feeds,
        (SELECT max(received_at) FROM delivery WHERE period = m.month) AS delivered,
        h.rehearsal_id, h.made_at, h.objected_at IS NOT NULL AS objected,
        coalesce(h.delivery_id < (SELECT max(delivery_id) FROM delivery WHERE period = m.month), false) AS stale,
        b.batches, b.signed, b.sent, b.signatures, p.answered, p.payments,
        (SELECT count(*) FROM notice WHERE queued_at >= r.first_at AND queued_at < coalesce(r.next_at, 'infinity')
          AND template <> 'ONE_TIME_CODE') AS notices,
        (SELECT count(*) FROM notice WHERE queued_at >= r.first_at AND queued_at < coalesce(r.next_at, 'infinity')
          AND template <> 'ONE_TIME_CODE' AND state IN ('SENT', 'FAILED')) AS told
      FROM months m LEFT JOIN runs r USING (month) LEFT JOIN batches b USING (month) LEFT JOIN paid p USING (month)
        LEFT JOIN LATERAL (SELECT * FROM rehearsal x WHERE x.month = m.month ORDER BY rehearsal_id DESC LIMIT 1) h
          ON true
      ORDER BY m.month DESC LIMIT :most
      """;

  private final JdbcClient sql;

  Calendar(JdbcClient sql) {
    this.sql = sql;
  }

  /** The last months, the newest first; this month is among them. */
  List<MonthState> months(JalaliMonth thisMonth) {
    return sql.sql(STATES)
        .param("this", Packed.of(thisMonth))
        .param("most", MONTHS)
        .query((row, n) -> read(row))
        .list();
  }

  private static MonthState read(ResultSet row) throws SQLException {
    return new MonthState(
        Packed.month(row.getInt("month")),
        moment(row, "feeds"),
        moment(row, "delivered"),
        new MonthState.Rehearsed(
            row.getLong("rehearsal_id"),
            moment(row, "made_at"),
            row.getBoolean("objected"),
            row.getBoolean("stale")),
        new MonthState.Made(
            row.getLong("runs"), moment(row, "ran_at"), part(row, "told", "notices")),
        new MonthState.Money(
            row.getLong("signatures"),
            part(row, "signed", "batches"),
            part(row, "sent", "batches"),
            part(row, "answered", "payments")));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static MonthState.Part part(ResultSet row, String done, String all) throws SQLException {
    return new MonthState.Part(row.getLong(done), row.getLong(all));
  }
}
