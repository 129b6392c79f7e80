package ir.hedye.web.gift;

import ir.hedye.law.time.JalaliDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who looked at a person's file, the latest first.
 *
 * @param page counted from 1
 */
record Readings(List<Reading> list, int page, long all) {
  static final int A_PAGE = 20;

  /**
   * One look: by whom, for what, on which day.
   *
   * @param reader role and code of the branch or office, as the books have it
   * @param branch the name of that branch; empty where it is none
   */
  record Reading(String reader, String branch, String purpose, JalaliDate on) {}

  private static final String COUNT = "SELECT count(*) FROM reading WHERE national_id = :person";

  private static final String PAGE =
      """
      SELECT r.reader, r.purpose, r.read_at, coalesce(b.name, '') AS branch
      FROM reading r LEFT JOIN branch b ON b.branch = split_part(r.reader, ' ', 2)
        AND split_part(r.reader, ' ', 1) IN ('BRANCH_OFFICER', 'BRANCH_HEAD', 'BROKER')
      WHERE r.national_id = :person
      ORDER BY read_at DESC, reading_id DESC LIMIT :count OFFSET :skipped
      """;

  static Readings read(JdbcClient sql, long person, int page) {
    long all = sql.sql(COUNT).param("person", person).query(Long.class).single();
    var list =
        sql.sql(PAGE)
            .param("person", person)
            .param("count", A_PAGE)
            .param("skipped", (page - 1L) * A_PAGE)
            .query((row, n) ->
                new Reading(
                    row.getString("reader"),
                    row.getString("branch"),
                    row.getString("purpose"),
                    Stored.dayOf(row, "read_at").orElseThrow()))
            .list();
    return new Readings(list, page, all);
  }

  boolean hasOlder() {
    return (long) page * A_PAGE < all;
  }

  boolean hasNewer() {
    return page > 1;
  }
}
