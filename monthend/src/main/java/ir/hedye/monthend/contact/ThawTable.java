package ir.hedye.monthend.contact;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.contact.Thaw.Forgets;
import ir.hedye.monthend.correction.Actor;
import ir.hedye.monthend.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The thaws in the database. */
record ThawTable(Sql sql) {
  /** What of a frozen person may change between two people's looks. */
  private static final String STANDING =
      """
      SELECT account_version, mobile_version, coalesce((
        SELECT max(request_id) FROM contact_request c WHERE c.national_id = p.national_id), 0) AS last
      FROM person p WHERE national_id = ? AND frozen\
      """;

  /** A frozen person's account and mobile by their versions, and the last thing that was asked. */
  record Standing(int accountVersion, int mobileVersion, long lastRequest) {
    static Standing read(ResultSet row) throws SQLException {
      return new Standing(row.getInt(1), row.getInt(2), row.getLong(3));
    }
  }

  /** Empty for somebody who is not frozen. */
  Optional<Standing> standing(NationalId person) throws SQLException {
    return sql.list(Standing::read, STANDING, person.number()).stream().findFirst();
  }

  /** What the author of a thaw had seen. */
  Optional<Standing> seen(long id) throws SQLException {
    return sql
        .list(
            Standing::read,
            "SELECT account_version, mobile_version, last_request FROM thaw WHERE thaw_id = ?",
            id)
        .stream()
        .findFirst();
  }

  /** What is proposed. */
  record Proposal(NationalId person, Forgets forgets, String reason) {
    /** A log never carries a person. */
    @Override
    public String toString() {
      return "proposal";
    }
  }

  long add(Actor author, Proposal proposal, Standing standing) throws SQLException {
    return sql.list(
            row -> row.getLong(1),
            """
            INSERT INTO thaw (national_id, forgets_account, forgets_mobile, account_version,
              mobile_version, last_request, author, author_role, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING thaw_id\
            """,
            proposal.person.number(),
            proposal.forgets.account(),
            proposal.forgets.mobile(),
            standing.accountVersion,
            standing.mobileVersion,
            standing.lastRequest,
            author.id(),
            author.role(),
            proposal.reason.strip())
        .getFirst();
  }

  void settle(long id, Actor actor, Thaw.State to, String note) throws SQLException {
    sql.run(
        """
        UPDATE thaw SET state = ?, decided_by = ?, decided_role = ?, decided_note = ?,
          decided_at = now()
        WHERE thaw_id = ?\
        """,
        to.name(),
        actor.id(),
        actor.role(),
        note,
        id);
  }

  /** The open one, kept for this transaction alone. */
  Optional<Thaw> open(long id) throws SQLException {
    sql.number("SELECT thaw_id FROM thaw WHERE thaw_id = ? FOR UPDATE", id);
    return list("WHERE thaw_id = ? AND state = 'PROPOSED'", id).stream().findFirst();
  }

  List<Thaw> list(String where, Object... values) throws SQLException {
    return sql.list(ThawTable::thaw, "SELECT * FROM thaw " + where + " ORDER BY thaw_id", values);
  }

  private static Thaw thaw(ResultSet row) throws SQLException {
    @Nullable String by = row.getString("decided_by");
    return new Thaw(
        row.getLong("thaw_id"),
        NationalId.of(row.getLong("national_id")),
        new Forgets(row.getBoolean("forgets_account"), row.getBoolean("forgets_mobile")),
        Thaw.State.valueOf(row.getString("state")),
        new Actor(row.getString("author"), row.getString("author_role")),
        row.getString("reason"),
        by == null ? Optional.empty() : Optional.of(new Actor(by, row.getString("decided_role"))));
  }
}
