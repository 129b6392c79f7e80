package ir.hedye.web.headquarters;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Tehran;
import ir.hedye.monthend.settings.DatedFigure;
import ir.hedye.monthend.settings.HeadquartersSettings;
import ir.hedye.web.page.Surroundings;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signs at which somebody has to look; none of them is an offence by itself. */
@Component
final class Warnings {
  private static final int MOST = 50;
  private static final int DEVIATIONS = 3;
  private static final int LEAST_DEEDS = 5;
  private static final int PERCENT_MAX = 100_000;

  private static final String SHARED =
      """
      SELECT right(:column:, 4) AS ending, count(*) AS people, string_agg(DISTINCT p.branch, ', ' ORDER BY p.branch) AS branches
      FROM (SELECT DISTINCT national_id FROM decision WHERE superseded_by IS NULL) d JOIN person p USING (national_id)
      WHERE :column: <> '' GROUP BY :column: HAVING count(*) > :more ORDER BY people DESC, ending LIMIT :most
      """;

  /** Of the first feed nothing is said: it brought everything, whenever it was sent. */
  private static final String JUMPS =
      """
      SELECT p.branch, l.month, l.workshop, f.as_of, round(100.0 * c.wage / o.usual)::bigint AS percent
      FROM feed f JOIN contribution_list l USING (feed_id) JOIN contribution c USING (list_id)
        JOIN decision d ON d.national_id = c.national_id AND d.superseded_by IS NULL AND d.outcome = 'ENTITLED'
        JOIN person p ON p.national_id = c.national_id
        JOIN event_version e ON e.event_id = d.event_id AND e.version = d.version
        JOIN LATERAL (SELECT avg(x.wage) AS usual FROM contribution x
          WHERE x.national_id = c.national_id AND x.list_id <> c.list_id AND x.wage > 0
            AND x.month BETWEEN e.married_on / 100 - 200 AND e.married_on / 100) o ON o.usual > 0
      WHERE f.feed_id > (SELECT min(feed_id) FROM feed) AND f.as_of > e.married_on
        AND c.month BETWEEN e.married_on / 100 - 200 AND e.married_on / 100
        AND c.wage * 100 >= o.usual * :jump
      ORDER BY percent DESC LIMIT :most
      """;

  private static final String DEEDS =
      """
      SELECT actor, count(*) AS deeds FROM journal_entry
      WHERE deed = 'CORRECTION_PROPOSED' AND noted_at > now() - interval '90 days' GROUP BY actor
      """;

  private final JdbcClient sql;
  private final DatedFigure mobile;
  private final DatedFigure account;
  private final DatedFigure jump;
  private final InstantSource clock;

  /** From where on something is a sign. */
  record Bounds(int mobile, int account, int jump) {}

  Warnings(JdbcClient sql, Surroundings around, InstantSource clock) {
    this.sql = sql;
    Map<String, String> environment = around.environment();
    this.mobile = DatedFigure.of(HeadquartersSettings.SHARED_MOBILE, environment, 1, MOST);
    this.account = DatedFigure.of(HeadquartersSettings.SHARED_ACCOUNT, environment, 1, MOST);
    this.jump = DatedFigure.of(HeadquartersSettings.WAGE_JUMP, environment, 1, PERCENT_MAX);
    this.clock = clock;
  }

  /** A mobile or an account, told by its last four figures. */
  record Shared(String ending, long people, String branches) {}

  /** A list that came after the wedding. */
  record Jump(String branch, JalaliMonth month, String workshop, JalaliDate feed, long percent) {}

  /** Somebody who corrects much more than others. */
  record Busy(String officer, long corrections) {}

  /** As they are in force today. */
  Bounds bounds() {
    var today = Tehran.dayOf(clock.instant());
    return new Bounds(mobile.wholeOn(today), account.wholeOn(today), jump.wholeOn(today));
  }

  List<Shared> mobiles() {
    return shared("p.mobile_number", bounds().mobile);
  }

  List<Shared> accounts() {
    return shared("p.account", bounds().account);
  }

  private List<Shared> shared(String column, int more) {
    return sql.sql(SHARED.replace(":column:", column))
        .param("more", more)
        .param("most", MOST)
        .query((row, n) ->
            new Shared(row.getString("ending"), row.getLong("people"), row.getString("branches")))
        .list();
  }

  List<Jump> jumps() {
    return sql.sql(JUMPS)
        .param("jump", bounds().jump)
        .param("most", MOST)
        .query((row, n) ->
            new Jump(
                row.getString("branch"),
                Packed.month(row.getInt("month")),
                row.getString("workshop"),
                Packed.day(row.getInt("as_of")),
                row.getLong("percent")))
        .list();
  }

  List<Busy> officers() {
    List<Busy> all =
        sql.sql(DEEDS)
            .query((row, n) -> new Busy(row.getString("actor"), row.getLong("deeds")))
            .list();
    return unusual(all);
  }

  /** More than three median deviations above the median, and at least five. */
  static List<Busy> unusual(List<Busy> all) {
    long median = median(all.stream().mapToLong(Busy::corrections));
    long deviation = median(all.stream().mapToLong(each -> Math.abs(each.corrections - median)));
    return all.stream()
        .filter(each -> each.corrections >= LEAST_DEEDS)
        .filter(each -> each.corrections > median + DEVIATIONS * Math.max(1, deviation))
        .sorted((a, b) -> Long.compare(b.corrections, a.corrections))
        .toList();
  }

  private static long median(LongStream values) {
    long[] sorted = values.sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) / 2];
  }
}
