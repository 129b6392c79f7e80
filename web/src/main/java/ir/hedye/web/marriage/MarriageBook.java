package ir.hedye.web.marriage;

import ir.hedye.law.article85.Marriage;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.run.Preview.Told;
import ir.hedye.web.access.Me;
import ir.hedye.web.support.Tracking;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of registered marriages. Every question names its person. */
@Repository
class MarriageBook {

  private static final String FOUND =
      """
      INSERT INTO marriage_answer (claim_id, found, event_id, role, revoked, permanent,
      married_on, registered_on, with_office, born, prior_marriages, answered_at)
      VALUES (:id, true, :event, :role::"char", :revoked, :permanent, :married, :registered,
      :office, :born, :prior, :at) ON CONFLICT DO NOTHING\
      """;

  private final JdbcClient sql;

  MarriageBook(JdbcClient sql) {
    this.sql = sql;
  }

  boolean isInsured(Me me) {
    return sql.sql("SELECT count(*) FROM person WHERE national_id = :me")
            .param("me", me.number())
            .query(Integer.class)
            .single()
        == 1;
  }

  /** What the person registered, newest first. */
  List<Registration> registered(Me me) {
    return sql.sql(
            RegistrationRow.QUERY + " AND c.registered_at IS NOT NULL ORDER BY c.claim_id DESC")
        .param("me", me.number())
        .query(RegistrationRow::read)
        .list();
  }

  Optional<Registration> registered(Me me, Wish wish) {
    return registered(me).stream().filter(known -> known.wish().equals(wish)).findFirst();
  }

  Optional<Registration> find(Me me, Tracking code) {
    return sql.sql(RegistrationRow.QUERY + " AND c.code = :code")
        .param("me", me.number())
        .param("code", code.text())
        .query(RegistrationRow::read)
        .optional();
  }

  Tracking add(Me me, Wish wish, Instant at) {
    var code = Tracking.draw();
    sql.sql(
            """
            INSERT INTO marriage_claim (code, national_id, spouse_id, contract_day, checked_at)
            VALUES (:code, :me, :spouse, :day, :at)\
            """)
        .param("code", code.text())
        .param("me", me.number())
        .param("spouse", wish.spouse().number())
        .param("day", Fields.packed(wish.contractDay()))
        .param("at", Timestamp.from(at))
        .update();
    return code;
  }

  /** Keeps that the registry knows no such marriage; a first answer stays. */
  void notFound(long id, Instant at) {
    sql.sql(
            """
            INSERT INTO marriage_answer (claim_id, found, answered_at) VALUES (:id, false, :at)
            ON CONFLICT DO NOTHING\
            """)
        .param("id", id)
        .param("at", Timestamp.from(at))
        .update();
  }

  /** Keeps what the registry said of it and of the person who registered it. */
  void found(long id, Told told, Instant at) {
    Marriage marriage = told.marriage();
    var registered = marriage.registeredOn();
    sql.sql(FOUND)
        .param("id", id)
        .param("event", told.eventId())
        .param("role", told.role().name().substring(0, 1))
        .param("revoked", marriage.revoked())
        .param("permanent", marriage.contract() == Marriage.Contract.PERMANENT)
        .param("married", Fields.packed(marriage.marriedOn()))
        .param("registered", registered == null ? 0 : Fields.packed(registered))
        .param("office", marriage.officeGiven())
        .param("born", Fields.packed(told.born()))
        .param("prior", told.priorMarriages())
        .param("at", Timestamp.from(at))
        .update();
  }

  /** False when it is registered already, or not theirs. */
  boolean register(Me me, Tracking code, Instant at) {
    return sql.sql(
                """
                UPDATE marriage_claim SET registered_at = :at
                WHERE national_id = :me AND code = :code AND registered_at IS NULL\
                """)
            .param("at", Timestamp.from(at))
            .param("me", me.number())
            .param("code", code.text())
            .update()
        == 1;
  }

  /** A registered marriage about which the registry has not answered. */
  record Open(long id, NationalId person, Wish wish) {}

  /** Some of them; whose turn it is, is chance. */
  List<Open> open(int most) {
    return sql.sql(
            """
            SELECT claim_id, national_id, spouse_id, contract_day FROM marriage_claim c
            WHERE registered_at IS NOT NULL
              AND NOT EXISTS (SELECT FROM marriage_answer a WHERE a.claim_id = c.claim_id)
            ORDER BY random() LIMIT :most\
            """)
        .param("most", most)
        .query((row, _) ->
            new Open(
                row.getLong("claim_id"),
                NationalId.of(row.getLong("national_id")),
                RegistrationRow.wish(row)))
        .list();
  }

  /** What was looked up before then and not registered goes. */
  int forget(Instant before) {
    return sql.sql(
            "DELETE FROM marriage_claim WHERE registered_at IS NULL AND checked_at < :before")
        .param("before", Timestamp.from(before))
        .update();
  }

  /** The day for which a run will ask the law next: a month's end, never one that is over. */
  JalaliDate nextRun(JalaliDate today) {
    int ran =
        sql.sql("SELECT coalesce(max(month), 0) FROM month_run").query(Integer.class).single();
    JalaliDate thisMonth = today.yearMonth().lastDay();
    if (ran == 0) {
      return thisMonth;
    }
    JalaliDate next = new JalaliMonth(ran / 100, ran % 100).plusMonths(1).lastDay();
    return next.isAfter(thisMonth) ? next : thisMonth;
  }
}
