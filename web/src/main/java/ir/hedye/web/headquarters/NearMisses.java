package ir.hedye.web.headquarters;

import ir.hedye.law.article85.LawBook;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Tehran;
import ir.hedye.monthend.settings.DatedFigure;
import ir.hedye.monthend.settings.HeadquartersSettings;
import ir.hedye.web.page.Surroundings;
import ir.hedye.web.staff.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People refused by little: by a few days, or by one employer's list that has not come. */
@Component
final class NearMisses {
  static final int MOST = 100;

  /**
   * The list that lacks is that of the marriage's month, of a workshop where the person worked to
   * the end of the month before; who has any row of the marriage's month lacks none.
   */
  private static final String MISSES =
      """
      SELECT d.national_id, p.first_name || ' ' || p.last_name AS name, p.branch, e.married_on,
        coalesce(d.paid_days, 0) AS paid_days, d.reasons, coalesce(l.workshop, '') AS workshop, m.this AS month
      FROM decision d JOIN person p USING (national_id) LEFT JOIN branch b USING (branch)
        JOIN event_version e ON e.event_id = d.event_id AND e.version = d.version
        CROSS JOIN LATERAL (SELECT e.married_on / 100 AS this,
          CASE WHEN e.married_on / 100 % 100 = 1 THEN e.married_on / 100 - 89 ELSE e.married_on / 100 - 1 END AS before) m
        LEFT JOIN LATERAL (
          SELECT w.workshop FROM contribution c JOIN contribution_list w USING (list_id)
          WHERE d.reasons = 'RELATION_ENDED' AND c.national_id = d.national_id AND c.month = m.before
            AND c.leave_on = 0 AND c.kind IN (0, 1, 4, 5)
            AND NOT EXISTS (SELECT FROM contribution x WHERE x.national_id = d.national_id AND x.month = m.this)
          ORDER BY w.workshop LIMIT 1) l ON true
      WHERE d.superseded_by IS NULL AND d.outcome = 'NOT_ENTITLED'
        AND ((d.reasons = 'TOO_FEW_DAYS' AND d.paid_days >= :least) OR l.workshop IS NOT NULL)
        AND (:everywhere OR b.office = ANY(:offices) OR p.branch = ANY(:branches))
        AND p.national_id <> :me AND NOT EXISTS (SELECT FROM party mine JOIN party theirs USING (event_id)
          WHERE mine.national_id = :me AND theirs.national_id = p.national_id)
      ORDER BY d.paid_days DESC NULLS LAST, d.event_id, d.role LIMIT :most
      """;

  private final JdbcClient sql;
  private final DatedFigure days;
  private final InstantSource clock;
  private final int needed = LawBook.standard().versions().getLast().requiredDays().days();

  NearMisses(JdbcClient sql, Surroundings around, InstantSource clock) {
    this.sql = sql;
    this.days = DatedFigure.of(HeadquartersSettings.NEAR_MISS_DAYS, around.environment(), 1, 720);
    this.clock = clock;
  }

  /**
   * One of them.
   *
   * @param person their national ID as a number
   */
  record Miss(long person, String name, String branch, JalaliDate marriedOn, Lack lack) {
    @Override
    public String toString() {
      return "Miss[…]";
    }
  }

  /** What lacks: a list, or days. */
  record Lack(long days, Optional<MissingList> list) {}

  /** An employer's list that has not come. */
  record MissingList(JalaliMonth month, String workshop) {}

  /** By how many days at most, as in force today. */
  int days() {
    return days.wholeOn(Tehran.dayOf(clock.instant()));
  }

  int needed() {
    return needed;
  }

  /**
   * @param me the reader's own number: their own file and a spouse's are never among these
   */
  List<Miss> within(Reach reach, long me) {
    return sql.sql(MISSES)
        .param("least", needed - days())
        .param("everywhere", reach.everywhere())
        .param("offices", reach.offices().toArray(String[]::new))
        .param("branches", reach.branches().toArray(String[]::new))
        .param("me", me)
        .param("most", MOST)
        .query((row, n) -> read(row))
        .list();
  }

  private static Miss read(ResultSet row) throws SQLException {
    String workshop = row.getString("workshop");
    Optional<MissingList> list =
        workshop.isEmpty()
            ? Optional.empty()
            : Optional.of(new MissingList(Packed.month(row.getInt("month")), workshop));
    return new Miss(
        row.getLong("national_id"),
        row.getString("name"),
        row.getString("branch"),
        Packed.day(row.getInt("married_on")),
        new Lack(row.getLong("paid_days"), list));
  }
}
