package ir.hedye.web.month;

import ir.hedye.law.time.JalaliDate;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came in for the month: the registry's deliveries and the Organization's feeds. */
record Intake(List<Delivery> deliveries, List<Feed> feeds, List<Rejected> rejected) {

  /** One delivery of the registry. */
  record Delivery(Instant receivedAt, String seal, Rows rows) {}

  /**
   * How the rows of a delivery were taken.
   *
   * @param added events never seen before
   * @param missing events of earlier deliveries that this one does not name
   */
  record Rows(
      long records,
      long added,
      long changed,
      long revoked,
      long repeated,
      long missing,
      long rejected) {}

  /** One folder of feeds. */
  record Feed(JalaliDate asOf, Instant loadedAt, long rejected) {}

  /** How many rows of a file were set aside. */
  record Rejected(String file, long rows) {}

  private static final String DELIVERIES =
      """
      SELECT received_at, sha256, records, new_events, changed_events, revoked_events,
        repeated_events, missing_events, rejected_rows
      FROM delivery WHERE period = :month ORDER BY delivery_id
      """;

  /** Feeds of the time after the run before this month's and up to this month's last run. */
  private static final String FEEDS =
      """
      SELECT as_of, loaded_at, rejected_rows FROM feed
      WHERE loaded_at > :after AND loaded_at <= :last ORDER BY feed_id
      """;

  private static final String REJECTED =
      """
      SELECT file, sum(n) AS n FROM (
        SELECT r.file, count(*) AS n FROM feed_reject r JOIN feed f USING (feed_id)
        WHERE f.loaded_at > :after AND f.loaded_at <= :last GROUP BY r.file
        UNION ALL
        SELECT 'marriages.csv', sum(rejected_rows) FROM delivery WHERE period = :month
      ) counted
      GROUP BY file HAVING sum(n) > 0 ORDER BY n DESC, file
      """;

  static Intake read(JdbcClient sql, MonthRuns runs) {
    return new Intake(deliveries(sql, runs), feeds(sql, runs), rejected(sql, runs));
  }

  private static List<Delivery> deliveries(JdbcClient sql, MonthRuns runs) {
    return sql.sql(DELIVERIES)
        .param("month", Packed.of(runs.month()))
        .query((row, n) ->
            new Delivery(
                Moments.read(row, "received_at").orElseThrow(),
                row.getString("sha256"),
                new Rows(
                    row.getLong("records"),
                    row.getLong("new_events"),
                    row.getLong("changed_events"),
                    row.getLong("revoked_events"),
                    row.getLong("repeated_events"),
                    row.getLong("missing_events"),
                    row.getLong("rejected_rows"))))
        .list();
  }

  private static List<Feed> feeds(JdbcClient sql, MonthRuns runs) {
    return sql.sql(FEEDS)
        .param("after", Moments.of(runs.after()))
        .param("last", Moments.of(runs.last().ranAt()))
        .query((row, n) ->
            new Feed(
                Packed.day(row.getInt("as_of")),
                Moments.read(row, "loaded_at").orElseThrow(),
                row.getLong("rejected_rows")))
        .list();
  }

  private static List<Rejected> rejected(JdbcClient sql, MonthRuns runs) {
    return sql.sql(REJECTED)
        .param("after", Moments.of(runs.after()))
        .param("last", Moments.of(runs.last().ranAt()))
        .param("month", Packed.of(runs.month()))
        .query((row, n) -> new Rejected(row.getString("file"), row.getLong("n")))
        .list();
  }

  /** Marriages that were not known before. */
  long newMarriages() {
    return deliveries.stream().mapToLong(delivery -> delivery.rows().added()).sum();
  }

  /** Rows of the month's last delivery: the whole aggregate file. */
  long records() {
    return deliveries.isEmpty() ? 0 : deliveries.getLast().rows().records();
  }
}
