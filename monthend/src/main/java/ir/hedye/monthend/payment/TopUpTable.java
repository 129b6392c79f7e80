package ir.hedye.monthend.payment;

import ir.hedye.law.article85.Role;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Rial;
import ir.hedye.monthend.correction.Actor;
import ir.hedye.monthend.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The top-ups in the database. */
record TopUpTable(Sql sql) {
  /** The decision in force of a spouse against what was settled for it, top-ups with it. */
  private static final String DUE =
      """
      SELECT f.payment_id, f.national_id, f.event_id, f.role, d.run_id AS new_run,
        (SELECT max(o.run_id) FROM decision o
          WHERE o.event_id = f.event_id AND o.role = f.role AND o.run_id <= f.batch_id) AS paid_run,
        CASE WHEN d.outcome = 'ENTITLED' AND d.holds = '' THEN d.amount ELSE 0 END - (
          SELECT sum(l.amount)::bigint FROM live_payment l
          WHERE l.event_id = f.event_id AND l.role = f.role AND l.national_id = f.national_id) AS more
      FROM payment f JOIN decision d
        ON d.event_id = f.event_id AND d.role = f.role AND d.national_id = f.national_id
      WHERE f.event_id = ? AND f.role = ?::"char" AND f.kind = 'ALLOWANCE' AND f.state = 'SETTLED'
        AND d.superseded_by IS NULL\
      """;

  /** What a top-up would be. */
  record Due(TopUp.Subject subject, long more) {}

  Optional<Due> due(long eventId, Role role) throws SQLException {
    return sql
        .list(
            row -> new Due(subject(row, "payment_id"), row.getLong("more")),
            DUE,
            eventId,
            role.name().substring(0, 1))
        .stream()
        .findFirst();
  }

  private static TopUp.Subject subject(ResultSet row, String payment) throws SQLException {
    return new TopUp.Subject(
        NationalId.of(row.getLong("national_id")),
        row.getLong("event_id"),
        PaymentList.role(row),
        row.getLong(payment),
        row.getInt("paid_run"),
        row.getInt("new_run"));
  }

  boolean isThere(TopUp.Subject subject) throws SQLException {
    return sql.number(
            """
            SELECT count(*) FROM top_up WHERE event_id = ? AND role = ?::"char" AND paid_run = ?
              AND new_run = ? AND state IN ('PROPOSED', 'SIGNED')\
            """,
            subject.eventId(),
            subject.role().name().substring(0, 1),
            subject.paidRun(),
            subject.newRun())
        > 0;
  }

  /** Whether it is still the difference that it was when it was proposed. */
  boolean stillHolds(TopUp open) throws SQLException {
    return due(open.subject().eventId(), open.subject().role())
        .map(due -> due.more() == open.amount().amount() && due.subject().equals(open.subject()))
        .orElse(false);
  }

  long add(Actor author, Due due, String reason) throws SQLException {
    TopUp.Subject subject = due.subject();
    return sql.list(
            row -> row.getLong(1),
            """
            INSERT INTO top_up (event_id, role, national_id, first_payment, paid_run, new_run,
              amount, author, author_role, reason)
            VALUES (?, ?::"char", ?, ?, ?, ?, ?, ?, ?, ?) RETURNING top_up_id\
            """,
            subject.eventId(),
            subject.role().name().substring(0, 1),
            subject.person().number(),
            subject.firstPayment(),
            subject.paidRun(),
            subject.newRun(),
            due.more(),
            author.id(),
            author.role(),
            reason)
        .getFirst();
  }

  /** The open one, kept for this transaction alone. */
  Optional<TopUp> open(long id) throws SQLException {
    sql.number("SELECT top_up_id FROM top_up WHERE top_up_id = ? FOR UPDATE", id);
    return list("WHERE top_up_id = ? AND state = 'PROPOSED'", id).stream().findFirst();
  }

  void settle(long id, Actor actor, TopUp.State to, String note) throws SQLException {
    sql.run(
        """
        UPDATE top_up SET state = ?, decided_by = ?, decided_role = ?, decided_note = ?,
          decided_at = now()
        WHERE top_up_id = ?\
        """,
        to.name(),
        actor.id(),
        actor.role(),
        note,
        id);
  }

  /** Ends an open one; false where it is not open any more. */
  boolean lapse(long id) throws SQLException {
    return sql.run(
            """
            UPDATE top_up SET state = 'LAPSED', lapsed_at = now()
            WHERE top_up_id = ? AND state IN ('PROPOSED', 'SIGNED')\
            """,
            id)
        == 1;
  }

  List<TopUp> list(String where, Object... values) throws SQLException {
    return sql.list(
        TopUpTable::topUp, "SELECT * FROM top_up " + where + " ORDER BY top_up_id", values);
  }

  private static TopUp topUp(ResultSet row) throws SQLException {
    @Nullable String by = row.getString("decided_by");
    return new TopUp(
        row.getLong("top_up_id"),
        subject(row, "first_payment"),
        new Rial(row.getLong("amount")),
        TopUp.State.valueOf(row.getString("state")),
        new Actor(row.getString("author"), row.getString("author_role")),
        row.getString("reason"),
        by == null ? Optional.empty() : Optional.of(new Actor(by, row.getString("decided_role"))));
  }
}
