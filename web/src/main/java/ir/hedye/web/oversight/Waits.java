package ir.hedye.web.oversight;

import ir.hedye.law.time.JalaliDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Days from the marriage to the money, in every area. */
final class Waits {
  private final Areas areas;
  private final Map<Integer, TreeMap<Long, Long>> peopleByDays = new HashMap<>();

  private Waits(Areas areas) {
    this.areas = areas;
  }

  static Waits read(JdbcClient sql, Areas areas, MonthWindow window) {
    var waits = new Waits(areas);
    sql.sql(SectionSql.WAITS)
        .param("month", MonthWindow.packed(window.month()))
        .query(row -> {
          long days = epochDay(row.getInt("settled_on")) - epochDay(row.getInt("married_on"));
          waits.add(row.getString("branch"), days, row.getLong("people"));
        });
    return waits;
  }

  private void add(String branch, long days, long people) {
    int[] parents = areas.parents();
    for (int at = areas.placeOfBranch(branch); at >= 0; at = parents[at]) {
      peopleByDays.computeIfAbsent(at, _ -> new TreeMap<>()).merge(days, people, Long::sum);
    }
  }

  private static long epochDay(int packed) {
    return new JalaliDate(packed / 10_000, packed / 100 % 100, packed % 100).toCivil().toEpochDay();
  }

  /** So many days or fewer waited that share of the people; empty where nobody was paid. */
  OptionalLong within(Area area, int percent) {
    return within(peopleByDays.getOrDefault(areas.placeOf(area), new TreeMap<>()), percent);
  }

  /** The same of any days. */
  static OptionalLong within(SortedMap<Long, Long> days, int percent) {
    long all = days.values().stream().mapToLong(Long::longValue).sum();
    long wanted = (all * percent + 99) / 100;
    long seen = 0;
    for (var each : days.entrySet()) {
      seen += each.getValue();
      if (seen >= wanted) {
        return OptionalLong.of(each.getKey());
      }
    }
    return OptionalLong.empty();
  }
}
