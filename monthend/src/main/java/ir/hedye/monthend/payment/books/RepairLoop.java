package ir.hedye.monthend.payment.books;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.Tehran;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All payments that came back or never left, open ones first, with the clock from return to money.
 */
public record RepairLoop(List<Repair> repairs, JalaliDate today) {
  private static final String QUERY =
      """
      SELECT p.payment_id, p.end_to_end_id, p.amount, p.state, p.branch, b.moved_at AS back_at,
        s.value_date AS money_on, (
          SELECT min(c.changed_on) FROM contact_change c
          WHERE c.national_id = p.national_id AND c.what = 'ACCOUNT' AND c.changed_at >= b.moved_at)
          AS account_on,
        n.payment_id AS next_id, n.state AS next_state, (
          SELECT min(m.moved_at) FROM payment_move m
          WHERE m.payment_id = n.payment_id AND m.to_state = 'PROPOSED') AS proposed_at, (
          SELECT min(m.moved_at) FROM payment_move m
          WHERE m.payment_id = n.payment_id AND m.to_state = 'SENT') AS sent_at, (
          SELECT min(z.settled_on) FROM payment z
          WHERE z.event_id = p.event_id AND z.role = p.role AND z.kind = p.kind
            AND z.payment_id > p.payment_id AND z.state = 'SETTLED' AND z.settled_on > 0)
          AS settled_on
      FROM payment p
      JOIN LATERAL (
        SELECT max(m.moved_at) AS moved_at FROM payment_move m
        WHERE m.payment_id = p.payment_id AND m.to_state = p.state) b ON true
      LEFT JOIN statement_line s ON s.payment_id = p.payment_id
      LEFT JOIN LATERAL (
        SELECT z.payment_id, z.state FROM payment z
        WHERE z.event_id = p.event_id AND z.role = p.role AND z.kind = p.kind
          AND z.payment_id > p.payment_id AND z.state <> 'WITHDRAWN'
        ORDER BY z.payment_id LIMIT 1) n ON true
      WHERE p.state IN ('REJECTED', 'RETURNED')
      ORDER BY b.moved_at, p.payment_id\
      """;

  public static RepairLoop read(Connection connection, JalaliDate today) throws SQLException {
    return new RepairLoop(new Sql(connection).list(RepairLoop::repair, QUERY), today);
  }

  /** Those whose money has not arrived, the eldest first. */
  public List<Repair> open() {
    return repairs.stream().filter(each -> !each.isClosed()).toList();
  }

  public List<Repair> closed() {
    return repairs.stream().filter(Repair::isClosed).toList();
  }

  /** Of the closed ones; the lower one of two in the middle. */
  public OptionalLong medianDays() {
    var days = closed().stream().mapToLong(each -> each.days(today)).sorted().toArray();
    return days.length == 0 ? OptionalLong.empty() : OptionalLong.of(days[(days.length - 1) / 2]);
  }

  private static Repair repair(ResultSet row) throws SQLException {
    var what =
        new Repair.What(
            row.getLong("payment_id"),
            row.getString("end_to_end_id"),
            new Rial(row.getLong("amount")),
            row.getString("branch"));
    var steps =
        new Repair.Steps(
            dayOf(row, "back_at").orElseThrow(),
            day(row, "money_on"),
            day(row, "account_on"),
            day(row, "settled_on"));
    return new Repair(what, row.getString("state"), steps, next(row));
  }

  private static Optional<Repair.Next> next(ResultSet row) throws SQLException {
    long id = row.getLong("next_id");
    return id == 0
        ? Optional.empty()
        : Optional.of(
            new Repair.Next(
                id, row.getString("next_state"), dayOf(row, "proposed_at"), dayOf(row, "sent_at")));
  }

  private static Optional<JalaliDate> day(ResultSet row, String column) throws SQLException {
    int day = row.getInt(column);
    return day == 0 ? Optional.empty() : Optional.of(Fields.unpacked(day));
  }

  private static Optional<JalaliDate> dayOf(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(moment -> Tehran.dayOf(moment.toInstant()));
  }
}
