package ir.hedye.web.gift;

import ir.hedye.law.article85.Role;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A marriage event that names the person, in the version in force; of the other spouse nothing is
 * read.
 *
 * @param first the delivery that first told of it
 * @param latest the delivery that brought the version in force
 */
record Event(Key key, Facts facts, Delivery first, Delivery latest) {

  /** Which event, and as whom it names the person. */
  record Key(long id, Role role) {
    static Key read(ResultSet row) throws SQLException {
      Role role = row.getString("role").equals("H") ? Role.HUSBAND : Role.WIFE;
      return new Key(row.getLong("event_id"), role);
    }
  }

  /** What the registry says of it. */
  record Facts(
      boolean revoked,
      boolean permanent,
      JalaliDate marriedOn,
      Optional<JalaliDate> registeredOn) {}

  /** A file of the registry: the month it is of, and the day it came. */
  record Delivery(JalaliMonth period, JalaliDate receivedOn) {}

  private static final String EVENTS =
      """
      SELECT p.event_id, p.role, v.revoked, v.permanent, v.married_on, v.registered_on,
        f.period AS first_period, f.received_at AS first_at, l.period AS latest_period,
        l.received_at AS latest_at
      FROM party p JOIN event_head h USING (event_id)
        JOIN event_version v ON v.event_id = h.event_id AND v.version = h.version
        JOIN delivery l ON l.delivery_id = v.delivery_id
        JOIN delivery f ON f.delivery_id =
          (SELECT min(delivery_id) FROM event_version x WHERE x.event_id = p.event_id)
      WHERE p.national_id = :person ORDER BY v.married_on DESC, p.event_id DESC, p.role
      """;

  /** Every event that names the person, the latest marriage first. */
  static List<Event> read(JdbcClient sql, long person) {
    return sql.sql(EVENTS).param("person", person).query((row, n) -> event(row)).list();
  }

  private static Event event(ResultSet row) throws SQLException {
    return new Event(
        Key.read(row),
        new Facts(
            row.getBoolean("revoked"),
            row.getBoolean("permanent"),
            Stored.day(row, "married_on").orElseThrow(),
            Stored.day(row, "registered_on")),
        delivery(row, "first"),
        delivery(row, "latest"));
  }

  private static Delivery delivery(ResultSet row, String which) throws SQLException {
    return new Delivery(
        Stored.month(row, which + "_period").orElseThrow(),
        Stored.dayOf(row, which + "_at").orElseThrow());
  }
}
