package ir.hedye.web.oversight;

import ir.hedye.law.time.JalaliDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people behind a figure. */
@Component
final class PeopleList {
  /** No page shows more: who needs all of them works from the queue. */
  static final int MOST = 50;

  private static final String PEOPLE =
      """
      SELECT d.national_id, p.first_name || ' ' || p.last_name AS name, e.married_on,
        coalesce(d.amount, 0) AS amount
      FROM decision d JOIN person p USING (national_id) LEFT JOIN branch b USING (branch)
        JOIN event_version e ON e.event_id = d.event_id AND e.version = d.version
        LEFT JOIN payment y ON y.event_id = d.event_id AND y.role = d.role
          AND y.batch_id IN (SELECT batch_id FROM batch WHERE month = :month)
      WHERE d.run_id BETWEEN :first AND :last AND (d.superseded_by IS NULL OR d.superseded_by > :last)
        AND (:country OR b.office = :office OR p.branch = :branch)
        AND p.national_id <> :me AND NOT EXISTS (SELECT FROM party mine JOIN party theirs USING (event_id)
          WHERE mine.national_id = :me AND theirs.national_id = p.national_id)
        AND (:condition:)
      ORDER BY e.married_on, d.event_id, d.role LIMIT :most
      """;

  private final JdbcClient sql;

  PeopleList(JdbcClient sql) {
    this.sql = sql;
  }

  /** One of them. */
  record Somebody(long number, String name, JalaliDate marriedOn, long amount) {
    @Override
    public String toString() {
      return "Somebody[…]";
    }
  }

  /**
   * Whose list it is.
   *
   * @param me the reader's own number: their own file and a spouse's are never among these
   */
  record Question(MonthWindow window, Area area, Group group, long me) {}

  List<Somebody> of(Question question) {
    var place = question.area().place();
    boolean isOffice = !question.area().isBranch() && !question.area().isCountry();
    return sql.sql(PEOPLE.replace(":condition:", question.group().condition()))
        .param("month", MonthWindow.packed(question.window().month()))
        .param("first", question.window().runs().first())
        .param("last", question.window().runs().last())
        .param("country", question.area().isCountry())
        .param("office", isOffice ? place.office() : "\n")
        .param("branch", question.area().isBranch() ? place.branch() : "\n")
        .param("me", question.me())
        .param("most", MOST)
        .query((row, n) ->
            new Somebody(
                row.getLong("national_id"),
                row.getString("name"),
                day(row.getInt("married_on")),
                row.getLong("amount")))
        .list();
  }

  private static JalaliDate day(int packed) {
    return new JalaliDate(packed / 10_000, packed / 100 % 100, packed % 100);
  }
}
