package ir.hedye.web.oversight;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Tehran;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the registry brought of a month, province by province and day by day, against what was to be
 * expected (ADR 24).
 */
@Component
final class Completeness {
  private static final String RECEIVED =
      """
      SELECT e.province, e.registered_on, count(*) AS events
      FROM event_head h JOIN event_version e USING (event_id, version)
      WHERE NOT e.revoked AND e.registered_on BETWEEN :from AND :to GROUP BY 1, 2
      """;

  /**
   * How long each event was on its way: from its registration to the delivery that first had it.
   */
  private static final String ARRIVALS =
      """
      SELECT e.province, e.registered_on, d.received_at, d.period, count(*) AS events
      FROM event_version e JOIN delivery d USING (delivery_id)
      WHERE e.registered_on BETWEEN :from AND :to
        AND e.version = (SELECT min(version) FROM event_version x WHERE x.event_id = e.event_id)
      GROUP BY 1, 2, 3, 4
      """;

  private static final String A_YEAR = "SELECT province, a_year FROM registry_expected";
  private static final int YEAR_DAYS = 365;
  private static final int MONTHS_BEFORE = 3;
  private static final int MEDIAN = 50;

  private final JdbcClient sql;

  Completeness(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * One province's month.
   *
   * @param days how many events each day has; the first of the month is the first
   * @param expected events a day; 0 where nothing is known to compare with
   */
  record Province(String code, List<Long> days, double expected, Arrivals arrivals) {
    long received() {
      return days.stream().mapToLong(Long::longValue).sum();
    }

    long expectedInAll() {
      return Math.round(expected * days.size());
    }

    /** The longest row of days without any event. */
    int silence() {
      int longest = 0;
      int now = 0;
      for (long events : days) {
        now = events == 0 ? now + 1 : 0;
        longest = Math.max(longest, now);
      }
      return longest;
    }

    /** Whether the silence says something: so many days, and at least an event a day expected. */
    boolean isSilent(int daysMax) {
      return expected >= 1 && silence() >= daysMax;
    }
  }

  /**
   * How they came.
   *
   * @param late events that a later month's delivery brought
   * @param median days on the way
   */
  record Arrivals(long late, long median) {}

  /** Every province that brought something or was to. */
  List<Province> of(JalaliMonth month) {
    Map<String, SortedMap<Integer, Long>> received = received(month, month);
    Map<String, Double> expected = expected(month);
    Map<String, Arrivals> arrivals = arrivals(month);
    var codes = new TreeSet<>(received.keySet());
    codes.addAll(expected.keySet());
    return codes.stream()
        .map(code ->
            new Province(
                code,
                days(month, received.getOrDefault(code, new TreeMap<>())),
                expected.getOrDefault(code, 0.0),
                arrivals.getOrDefault(code, new Arrivals(0, 0))))
        .toList();
  }

  private static List<Long> days(JalaliMonth month, Map<Integer, Long> byDay) {
    var days = new ArrayList<Long>();
    for (int day = 1; day <= month.days(); day++) {
      days.add(byDay.getOrDefault(packed(month.day(day)), 0L));
    }
    return days;
  }

  private static int packed(JalaliDate day) {
    return MonthWindow.packed(day.yearMonth()) * 100 + day.day();
  }

  private Map<String, SortedMap<Integer, Long>> received(JalaliMonth from, JalaliMonth to) {
    var found = new HashMap<String, SortedMap<Integer, Long>>();
    sql.sql(RECEIVED)
        .param("from", packed(from.firstDay()))
        .param("to", packed(to.lastDay()))
        .query(row -> {
          found
              .computeIfAbsent(row.getString("province"), _ -> new TreeMap<>())
              .put(row.getInt("registered_on"), row.getLong("events"));
        });
    return found;
  }

  /**
   * Events a day: those of the same month a year before; where the ledger has none, of the three
   * months before; where it has none of these either, of the year that stands in a table.
   */
  private Map<String, Double> expected(JalaliMonth month) {
    var expected = new HashMap<String, Double>();
    sql.sql(A_YEAR)
        .query(row -> {
          expected.put(row.getString("province"), row.getDouble("a_year") / YEAR_DAYS);
        });
    JalaliMonth first = month.plusMonths(-MONTHS_BEFORE);
    expected.putAll(daily(first, month.plusMonths(-1)));
    JalaliMonth yearBefore = month.plusMonths(-12);
    expected.putAll(daily(yearBefore, yearBefore));
    return expected;
  }

  /** Of the months that brought anything at all. */
  private Map<String, Double> daily(JalaliMonth from, JalaliMonth to) {
    Map<String, SortedMap<Integer, Long>> received = received(from, to);
    var months = new TreeSet<Integer>();
    received.values().forEach(days -> days.keySet().forEach(day -> months.add(day / 100)));
    int days = months.stream().mapToInt(each -> MonthWindow.month(each).days()).sum();
    var daily = new HashMap<String, Double>();
    received.forEach((province, byDay) ->
        daily.put(
            province, byDay.values().stream().mapToLong(Long::longValue).sum() / (double) days));
    return daily;
  }

  private Map<String, Arrivals> arrivals(JalaliMonth month) {
    var arrived = new HashMap<String, Arrived>();
    sql.sql(ARRIVALS)
        .param("from", packed(month.firstDay()))
        .param("to", packed(month.lastDay()))
        .query(row -> {
          arrived
              .computeIfAbsent(
                  row.getString("province"), _ -> new Arrived(new TreeMap<>(), new TreeMap<>()))
              .add(row);
        });
    var arrivals = new HashMap<String, Arrivals>();
    arrived.forEach((province, each) -> arrivals.put(province, each.summed()));
    return arrivals;
  }

  /** Events by the days they were on their way, and by the months they came late. */
  private record Arrived(SortedMap<Long, Long> byDays, SortedMap<Integer, Long> byMonths) {
    void add(ResultSet row) throws SQLException {
      int day = row.getInt("registered_on");
      var came = row.getObject("received_at", OffsetDateTime.class).toInstant();
      long days =
          Tehran.dayOf(came).toCivil().toEpochDay()
              - MonthWindow.month(day / 100).day(day % 100).toCivil().toEpochDay();
      byDays.merge(days, row.getLong("events"), Long::sum);
      byMonths.merge(
          Integer.signum(row.getInt("period") - day / 100), row.getLong("events"), Long::sum);
    }

    Arrivals summed() {
      return new Arrivals(byMonths.getOrDefault(1, 0L), Waits.within(byDays, MEDIAN).orElse(0));
    }
  }
}
