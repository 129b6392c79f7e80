package ir.hedye.web.marriage;

import ir.hedye.law.article85.Marriage;
import ir.hedye.law.article85.Role;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.run.Preview.Told;
import ir.hedye.web.marriage.Registration.Stand;
import ir.hedye.web.support.Tracking;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;

/** Reads registrations from their tables and from the ledger. */
final class RegistrationRow {
  /**
   * What was typed, what the registry answered, and the event of the ledger that it is: the same
   * couple, and the same contract day or, for a slip of the pen, one within a year of it.
   */
  static final String QUERY =
      """
      SELECT c.claim_id, c.code, c.spouse_id, c.contract_day, c.registered_at,
        m.event_id IS NOT NULL AS in_ledger, a.found,
        coalesce(m.event_id, a.event_id) AS event_id, coalesce(m.role, a.role) AS role,
        coalesce(m.revoked, a.revoked) AS revoked, coalesce(m.permanent, a.permanent) AS permanent,
        coalesce(m.married_on, a.married_on) AS married_on,
        coalesce(m.registered_on, a.registered_on) AS registered_on,
        coalesce(m.with_office, a.with_office) AS with_office, coalesce(m.born, a.born) AS born,
        coalesce(m.prior_marriages, a.prior_marriages) AS prior_marriages
      FROM marriage_claim c LEFT JOIN marriage_answer a USING (claim_id)
        LEFT JOIN LATERAL (
          SELECT p.event_id, p.role, v.revoked, v.permanent, v.married_on, v.registered_on,
            v.office <> '' AS with_office,
            CASE p.role WHEN 'H' THEN v.husband_birth ELSE v.wife_birth END AS born,
            CASE p.role WHEN 'H' THEN v.husband_prior ELSE v.wife_prior END AS prior_marriages
          FROM party p JOIN event_head h USING (event_id)
            JOIN event_version v ON v.event_id = h.event_id AND v.version = h.version
          WHERE p.national_id = c.national_id
            AND CASE p.role WHEN 'H' THEN v.wife ELSE v.husband END
              = lpad(c.spouse_id::text, 10, '0')
            AND abs(v.married_on - c.contract_day) < 10000
          ORDER BY v.married_on = c.contract_day DESC, p.event_id DESC LIMIT 1) m ON true
      WHERE c.national_id = :me\
      """;

  private RegistrationRow() {}

  static Registration read(ResultSet row, int number) throws SQLException {
    boolean inLedger = row.getBoolean("in_ledger");
    boolean found = row.getBoolean("found");
    boolean unanswered = row.wasNull();
    var stand =
        inLedger
            ? Stand.IN_LEDGER
            : unanswered ? Stand.ASKED : found ? Stand.FOUND : Stand.NOT_FOUND;
    return new Registration(
        row.getLong("claim_id"),
        new Tracking(row.getString("code")),
        wish(row),
        Optional.ofNullable(row.getTimestamp("registered_at")).map(Timestamp::toInstant),
        stand,
        inLedger || found ? Optional.of(told(row)) : Optional.empty());
  }

  static Wish wish(ResultSet row) throws SQLException {
    return new Wish(
        NationalId.of(row.getLong("spouse_id")), Fields.unpacked(row.getInt("contract_day")));
  }

  private static Told told(ResultSet row) throws SQLException {
    int registered = row.getInt("registered_on");
    var marriage =
        new Marriage(
            row.getBoolean("revoked"),
            row.getBoolean("permanent") ? Marriage.Contract.PERMANENT : Marriage.Contract.TEMPORARY,
            Fields.unpacked(row.getInt("married_on")),
            registered == 0 ? null : Fields.unpacked(registered),
            row.getBoolean("with_office"));
    return new Told(
        row.getLong("event_id"),
        marriage,
        row.getString("role").equals("H") ? Role.HUSBAND : Role.WIFE,
        Fields.unpacked(row.getInt("born")),
        row.getLong("prior_marriages"));
  }
}
