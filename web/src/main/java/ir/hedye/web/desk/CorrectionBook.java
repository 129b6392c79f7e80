package ir.hedye.web.desk;

import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Officer;
import ir.hedye.web.staff.Reach;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For which piece of work and whose file a correction was proposed. */
@Repository
class CorrectionBook {
  private static final String WAITING =
      """
      SELECT d.*, p.first_name || ' ' || p.last_name AS name, coalesce(b.name, '') AS branch_name,
        c.kind AS what, c.author, c.proposed_at
      FROM desk_correction d JOIN correction c USING (correction_id)
        JOIN person p ON p.national_id = d.national_id LEFT JOIN branch b ON b.branch = p.branch
      WHERE c.state = 'PROPOSED' AND d.national_id <> ALL(:own)
        AND (:everywhere OR b.office = ANY(:offices) OR p.branch = ANY(:branches))
      ORDER BY c.proposed_at, d.correction_id LIMIT 200
      """;

  private final JdbcClient sql;
  private final OwnPeople own;

  CorrectionBook(JdbcClient sql, OwnPeople own) {
    this.sql = sql;
    this.own = own;
  }

  /** Which correction belongs to what. */
  record Link(long correction, CaseKey key, long person) {
    /** A log never carries a person. */
    @Override
    public String toString() {
      return "correction " + correction;
    }
  }

  /** One that waits for a second person. */
  record Waiting(
      long id, String what, String name, String branch, String author, Instant at, CaseKey key) {}

  void link(Link link) {
    sql.sql(
            """
            INSERT INTO desk_correction (correction_id, kind, number, role, run, national_id)
            VALUES (?, ?, ?, ?, ?, ?)\
            """)
        .params(
            link.correction,
            link.key.kind().name(),
            link.key.number(),
            link.key.role(),
            link.key.run(),
            link.person)
        .update();
  }

  Optional<Link> link(long correction) {
    return sql.sql("SELECT * FROM desk_correction WHERE correction_id = ?")
        .param(correction)
        .query((row, n) -> new Link(correction, CaseKey.read(row), row.getLong("national_id")))
        .optional();
  }

  /** What waits for a second person in the officer's scope. */
  List<Waiting> waiting(Officer officer) {
    Reach reach = officer.reach(Action.SEE_QUEUE);
    return sql.sql(WAITING)
        .param("own", own.of(officer))
        .param("everywhere", reach.everywhere())
        .param("offices", reach.offices().toArray(String[]::new))
        .param("branches", reach.branches().toArray(String[]::new))
        .query((row, n) ->
            new Waiting(
                row.getLong("correction_id"),
                row.getString("what"),
                row.getString("name"),
                row.getString("branch_name"),
                name(row.getString("author")),
                Item.instant(row, "proposed_at").orElseThrow(),
                CaseKey.read(row)))
        .list();
  }

  /** The officer's name as colleagues read it; the books name them by our number. */
  String name(String actor) {
    String number = actor.replaceFirst("^staff ", "");
    return number.matches("[0-9]{1,18}")
        ? sql.sql("SELECT name FROM staff_member WHERE staff_id = ?")
            .param(Long.parseLong(number))
            .query(String.class)
            .optional()
            .orElse(actor)
        : actor;
  }
}
