package ir.hedye.monthend.correction;

import ir.hedye.law.article85.Role;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.journal.Entry;
import ir.hedye.monthend.journal.Journal;
import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;
import java.util.Collection;

/** The corrections in the database, written. */
record CorrectionBooks(Sql sql) {

  private static final String ADD_HEAD =
      """
      INSERT INTO correction (kind, national_id, event_id, role, month, workshop, days_inside,
        supersedes, author, author_role, document, document_sha256, reason)
      VALUES (?, nullif(?::bigint, 0), nullif(?::bigint, 0), nullif(?, '')::"char",
        nullif(?::int, 0), ?, nullif(?::int, 0), ?, ?, ?, ?, ?, ?)
      RETURNING correction_id\
      """;

  private static final String CONCERNED =
      """
      SELECT person, string_agg(field || ' ' || before_value, '; ' ORDER BY field) AS before,
        string_agg(field || ' ' || value, '; ' ORDER BY field) AS after
      FROM (
        SELECT f.*, CASE WHEN f.field IN ('MONTH', 'BIRTH_DATE', 'SEX', 'DECEASED_ON')
          THEN f.subject ELSE coalesce(p.national_id, 0) END AS person
        FROM correction_fact f LEFT JOIN party p ON p.event_id = f.subject
          AND f.field NOT IN ('MONTH', 'BIRTH_DATE', 'SEX', 'DECEASED_ON')
        WHERE f.correction_id = ?) concerned
      GROUP BY person ORDER BY person\
      """;

  private static final String ADD_FACT =
      """
      INSERT INTO correction_fact
        (correction_id, subject, field, month, before_value, value, lifts, spouse)
      SELECT n.*, coalesce((SELECT q.national_id FROM party q
        WHERE q.event_id = n.subject
          AND n.field IN (CASE q.role WHEN 'H' THEN 'HUSBAND_BIRTH' ELSE 'WIFE_BIRTH' END,
                          CASE q.role WHEN 'H' THEN 'HUSBAND_PRIOR' ELSE 'WIFE_PRIOR' END)), 0)
      FROM (VALUES (?, ?, ?, ?, ?, ?, ?))
        AS n (id, subject, field, month, before_value, value, lifts)\
      """;

  /** Writes a proposal down; answers its number. */
  long add(Actor author, Draft draft, Proposal proposal) throws SQLException {
    long id = addHead(author, draft, proposal);
    for (Draft.Line line : draft.lines()) {
      FactKey key = line.key();
      Object[] values = {
        id,
        key.subject(),
        key.field().name(),
        key.month(),
        line.before(),
        line.after(),
        line.lifts()
      };
      sql.run(ADD_FACT, values);
    }
    addStep(id, author, new Move("", "PROPOSED", proposal.evidence().reason()));
    return id;
  }

  private long addHead(Actor author, Draft draft, Proposal proposal) throws SQLException {
    Correction.About about = draft.about();
    Evidence evidence = proposal.evidence();
    Object[] values = {
      draft.kind().name(),
      about.person().map(NationalId::number).orElse(0L),
      about.event().orElse(0),
      about.role().map(CorrectionBooks::letter).orElse(""),
      about.month().map(FactKey::number).orElse(0),
      about.workshop(),
      draft.daysInside(),
      new CorrectionTable(sql).numbers(proposal.supersedes()),
      author.id(),
      author.role(),
      evidence.document(),
      sql.connection().createArrayOf("text", evidence.sha256().toArray()),
      evidence.reason()
    };
    return sql.list(row -> row.getLong(1), ADD_HEAD, values).getFirst();
  }

  static String letter(Role role) {
    return role.name().substring(0, 1);
  }

  /** From a state to a state, and what was said of it. */
  record Move(String from, String to, String note) {
    static Move to(Correction.State state, String note) {
      return new Move(Correction.State.PROPOSED.name(), state.name(), note);
    }
  }

  private void addStep(long id, Actor actor, Move move) throws SQLException {
    sql.run(
        """
        INSERT INTO correction_step
          (correction_id, step, from_state, to_state, actor, actor_role, note)
        SELECT ?, count(*) + 1, ?, ?, ?, ?, ? FROM correction_step WHERE correction_id = ?\
        """,
        id,
        move.from,
        move.to,
        actor.id(),
        actor.role(),
        move.note,
        id);
    note(id, actor, move);
  }

  /** In the journal of everybody whom it concerns. */
  private void note(long id, Actor actor, Move move) throws SQLException {
    var noted =
        sql.list(
            row ->
                new Entry(
                    new Entry.Actor(actor.id(), actor.role()),
                    "CORRECTION_" + move.to,
                    "correction " + id,
                    row.getLong("person"),
                    new Entry.Change(row.getString("before"), row.getString("after"))),
            CONCERNED,
            id);
    for (Entry entry : noted) {
      Journal.note(sql.connection(), entry);
    }
  }

  /** Settles an open one for good. */
  void settle(Correction correction, Actor actor, Move move) throws SQLException {
    long id = correction.id();
    sql.run(
        """
        UPDATE correction SET state = ?, decided_by = ?, decided_role = ?, decided_at = now()
        WHERE correction_id = ?\
        """,
        move.to,
        actor.id(),
        actor.role(),
        id);
    addStep(id, actor, move);
  }

  /** The facts of earlier corrections pass to this one. */
  void supersede(long id, Collection<FactKey> keys) throws SQLException {
    for (FactKey key : keys) {
      sql.run(
          """
          UPDATE correction_fact SET superseded_by = ?
          WHERE subject = ? AND field = ? AND month = ? AND confirmed AND superseded_by IS NULL\
          """,
          id,
          key.subject(),
          key.field().name(),
          key.month());
    }
  }

  /** What the registry and the feeds say now was looked at. */
  void lookedAt(long id) throws SQLException {
    for (FactKey key : new CorrectionTable(sql).keys(id)) {
      lookedAt(id, key, new FactsNow(sql).delivered(key));
    }
    sql.run(
        """
        UPDATE correction c SET event_version = h.version FROM event_head h
        WHERE c.correction_id = ? AND h.event_id = c.event_id\
        """,
        id);
  }

  void lookedAt(long id, FactKey key, String delivered) throws SQLException {
    sql.run(
        "UPDATE correction_fact SET delivered = ? WHERE correction_id = ? AND field = ?",
        delivered,
        id,
        key.field().name());
  }
}
