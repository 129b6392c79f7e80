package ir.hedye.web.access;

import ir.hedye.law.time.Tehran;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.feed.Fields;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many digits the next code has. Six are enough while few are asked for; whoever asks for many
 * in one person's name, from wherever, or enters very many wrong ones, makes the next ones so long
 * that guessing ends (ADR 13). The person types a few digits more and is locked out by nobody.
 */
@Component
class CodeLength {
  static final int SHORT = 6;
  static final int LONG = 10;
  static final int SHORT_CODES_A_DAY = 10;
  static final int WRONG_CODES_A_DAY = 20_000;

  private static final int EVERYBODY = 0;

  /** One statement for all, known or not. */
  private static final String ASKED =
      """
      INSERT INTO web_code_day (day, national_id, count) VALUES (:day, :person, 1)
      ON CONFLICT (day, national_id) DO UPDATE SET count = web_code_day.count + 1
      RETURNING count <= :codes AND coalesce((SELECT count FROM web_code_day w
        WHERE w.day = :day AND w.national_id = :everybody), 0) <= :wrong\
      """;

  private static final String WRONG =
      """
      INSERT INTO web_code_day (day, national_id, count) VALUES (:day, :everybody, 1)
      ON CONFLICT (day, national_id) DO UPDATE SET count = web_code_day.count + 1\
      """;

  private final JdbcClient sql;
  private final InstantSource clock;

  CodeLength(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Counts one more code for that person; answers how long it is. */
  int next(NationalId person) {
    boolean few =
        sql.sql(ASKED)
            .param("day", today())
            .param("person", person.number())
            .param("everybody", EVERYBODY)
            .param("codes", SHORT_CODES_A_DAY)
            .param("wrong", WRONG_CODES_A_DAY)
            .query(Boolean.class)
            .single();
    return few ? SHORT : LONG;
  }

  /** Counts a wrong code, whoever entered it. */
  void countWrong() {
    sql.sql(WRONG).param("day", today()).param("everybody", EVERYBODY).update();
  }

  /** What earlier days counted goes. */
  void sweep() {
    sql.sql("DELETE FROM web_code_day WHERE day < :day").param("day", today()).update();
  }

  private int today() {
    return Fields.packed(Tehran.dayOf(clock.instant()));
  }
}
