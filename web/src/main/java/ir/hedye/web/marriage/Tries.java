package ir.hedye.web.marriage;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.web.access.Me;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often a person looks a marriage up: five times a day of Tehran, on whatever server. */
@Repository
class Tries {
  static final int A_DAY = 5;

  private final JdbcClient sql;

  Tries(JdbcClient sql) {
    this.sql = sql;
  }

  /** Counts one more; false when that is one too many for the day. Of many at once five count. */
  boolean allow(Me me, JalaliDate today) {
    return sql.sql(
                """
                INSERT INTO marriage_try (national_id, day, tries) VALUES (:me, :day, 1)
                ON CONFLICT (national_id, day) DO UPDATE SET tries = marriage_try.tries + 1
                  WHERE marriage_try.tries < :most\
                """)
            .param("me", me.number())
            .param("day", Fields.packed(today))
            .param("most", A_DAY)
            .update()
        == 1;
  }

  int left(Me me, JalaliDate today) {
    int used =
        sql.sql("SELECT tries FROM marriage_try WHERE national_id = :me AND day = :day")
            .param("me", me.number())
            .param("day", Fields.packed(today))
            .query(Integer.class)
            .optional()
            .orElse(0);
    return A_DAY - used;
  }

  /** Days that are over count no more. */
  int forget(JalaliDate today) {
    return sql.sql("DELETE FROM marriage_try WHERE day < :today")
        .param("today", Fields.packed(today))
        .update();
  }
}
