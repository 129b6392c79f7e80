package ir.hedye.web.staff;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Whose file an officer may open. What lies elsewhere, and one's own file or one's spouse's, is not
 * found rather than forbidden: the answer says nothing of it.
 */
@Component
public final class Gate {
  private static final String PLACE =
      """
      SELECT p.branch, coalesce(b.office, '') AS office FROM person p LEFT JOIN branch b USING (branch)
      WHERE p.national_id = :person
      """;

  private static final String RELATED =
      """
      SELECT count(*) FROM party mine JOIN party theirs USING (event_id)
      WHERE mine.national_id = :me AND theirs.national_id = :person
      """;

  private static final String READING =
      "INSERT INTO reading (national_id, reader, purpose) VALUES (:person, :reader, :purpose)";

  private final JdbcClient sql;

  Gate(JdbcClient sql) {
    this.sql = sql;
  }

  /** Where that person's file lies; empty when there is none. */
  public Optional<Place> placeOf(long person) {
    return sql.sql(PLACE)
        .param("person", person)
        .query((row, n) -> new Place(row.getString("branch"), row.getString("office")))
        .optional();
  }

  /** Whether that is the officer's own file or a spouse's. */
  public boolean isOwn(Officer officer, long person) {
    if (officer.ownNumber() == 0) {
      return false;
    }
    return officer.ownNumber() == person
        || sql.sql(RELATED)
                .param("me", officer.ownNumber())
                .param("person", person)
                .query(Long.class)
                .single()
            > 0;
  }

  public boolean allows(Officer officer, Action action, long person) {
    return placeOf(person).filter(place -> officer.may(action, place)).isPresent()
        && !isOwn(officer, person);
  }

  /**
   * Lets pass, or answers that there is no such page.
   *
   * @throws ResponseStatusException 404
   */
  public void demand(Officer officer, Action action, long person) {
    if (!allows(officer, action, person)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  /** Notes a reading of that person's file, which they themselves will see. */
  public void noteReading(Officer officer, Action action, Reading reading) {
    var role = officer.roleFor(action).map(Role::name).orElse("");
    var scope =
        officer.grants().stream()
            .filter(grant -> grant.role().name().equals(role))
            .map(grant -> grant.scope().code())
            .findFirst()
            .orElse("");
    sql.sql(READING)
        .param("person", reading.person())
        .param("reader", (role + " " + scope).strip())
        .param("purpose", reading.purpose())
        .update();
  }

  /** Whose file was read, and why. */
  public record Reading(long person, String purpose) {
    @Override
    public String toString() {
      return "Reading " + purpose;
    }
  }
}
