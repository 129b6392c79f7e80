package ir.hedye.web.assist;

import ir.hedye.monthend.journal.Entry;
import ir.hedye.web.access.Me;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Gate;
import ir.hedye.web.staff.Noting;
import ir.hedye.web.staff.Officer;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The visit that is open, if one is: of this officer, in this session, for a quarter of an hour.
 * The person comes from here and from nowhere else, so no page of the portal opens with the staff's
 * session, and no form says whose file it is about.
 */
@Component
class Visits {
  static final Duration LASTS = Duration.ofMinutes(15);
  private static final String ATTRIBUTE = Visits.class.getName();

  private static final String BEGIN =
      """
      INSERT INTO assist_visit (staff_id, national_id, purpose, began_at, ends_at)
      VALUES (:staff, :person, :purpose, :began, :ends) RETURNING visit_id
      """;

  private static final String END =
      "UPDATE assist_visit SET ended_at = :now WHERE staff_id = :staff AND ended_at IS NULL";

  private static final String OPEN =
      """
      SELECT visit_id, national_id, purpose, ends_at FROM assist_visit
      WHERE visit_id = :visit AND staff_id = :staff AND ended_at IS NULL AND ends_at > :now
      """;

  private final JdbcClient sql;
  private final Gate gate;
  private final Noting noting;
  private final InstantSource clock;

  Visits(JdbcClient sql, Gate gate, Noting noting, InstantSource clock) {
    this.sql = sql;
    this.gate = gate;
    this.noting = noting;
    this.clock = clock;
  }

  /** Begins a visit, which ends any other of that officer; the person will see that it was. */
  void begin(HttpServletRequest request, Officer officer, Me person, Purpose purpose) {
    Instant now = clock.instant();
    long visit =
        noting.together(() -> {
          end(officer, now);
          long begun =
              sql.sql(BEGIN)
                  .param("staff", officer.id())
                  .param("person", person.number())
                  .param("purpose", purpose.name())
                  .param("began", Timestamp.from(now))
                  .param("ends", Timestamp.from(now.plus(LASTS)))
                  .query(Long.class)
                  .single();
          gate.noteReading(
              officer, Action.ASSIST, new Gate.Reading(person.number(), "ASSISTED_" + purpose));
          var opened = new AssistedVisit(begun, person, purpose, now.plus(LASTS));
          note(officer, opened, "ASSIST_BEGAN", "");
          return begun;
        });
    request.getSession().setAttribute(ATTRIBUTE, visit);
  }

  /** The one that is open here. */
  Optional<AssistedVisit> open(HttpServletRequest request, Officer officer) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Long visit)) {
      return Optional.empty();
    }
    return sql.sql(OPEN)
        .param("visit", visit)
        .param("staff", officer.id())
        .param("now", Timestamp.from(clock.instant()))
        .query((row, _) ->
            new AssistedVisit(
                row.getLong("visit_id"),
                new Me(row.getLong("national_id")),
                Purpose.valueOf(row.getString("purpose")),
                row.getTimestamp("ends_at").toInstant()))
        .optional()
        .filter(found -> gate.allows(officer, Action.ASSIST, found.person().number()));
  }

  /** Ends it before its time. */
  void end(HttpServletRequest request, Officer officer) {
    open(request, officer)
        .ifPresent(visit ->
            noting.together(() -> {
              note(officer, visit, "ASSIST_ENDED", "");
              return end(officer, clock.instant());
            }));
    request.getSession().removeAttribute(ATTRIBUTE);
  }

  private int end(Officer officer, Instant now) {
    return sql.sql(END).param("now", Timestamp.from(now)).param("staff", officer.id()).update();
  }

  /** Notes a deed of the visit before it is done: nothing is done that was not noted. */
  void noteDeed(Officer officer, AssistedVisit visit, String deed, String what) {
    noting.together(() -> {
      note(officer, visit, deed, what);
      return visit;
    });
  }

  private void note(Officer officer, AssistedVisit visit, String deed, String what) {
    noting.note(
        new Entry(
            officer.actor(Action.ASSIST),
            deed,
            "visit " + visit.id() + " " + visit.purpose(),
            visit.person().number(),
            Entry.Change.to(what)));
  }
}
