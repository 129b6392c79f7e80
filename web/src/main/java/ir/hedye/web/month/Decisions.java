package ir.hedye.web.month;

import ir.hedye.law.article85.Outcome;
import ir.hedye.law.value.Rial;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the month's runs decided, as it stood after the last of them.
 *
 * @param people how many different people these decisions are about
 */
record Decisions(List<Tally> tallies, long people) {

  /** How often, and how much money: something countable about decisions. */
  record Amount(long decisions, long rials) {
    private Amount plus(Tally tally) {
      return new Amount(decisions + tally.decisions(), rials + tally.rials());
    }

    Rial money() {
      return new Rial(rials);
    }
  }

  /** One code and its amount. */
  record Ranked<C>(C code, Amount amount) {}

  private static final Amount NOTHING = new Amount(0, 0);

  private static final String TALLIES =
      """
      SELECT coalesce(b.office, '') AS office, d.outcome, d.reasons, d.holds, count(*) AS decisions,
        coalesce(sum(d.amount), 0) AS rials
      FROM decision d LEFT JOIN person p USING (national_id) LEFT JOIN branch b USING (branch)
      WHERE d.run_id BETWEEN :first AND :last
        AND (d.superseded_by IS NULL OR d.superseded_by > :last)
      GROUP BY 1, 2, 3, 4
      """;

  private static final String PEOPLE =
      """
      SELECT count(DISTINCT national_id) FROM decision
      WHERE run_id BETWEEN :first AND :last AND (superseded_by IS NULL OR superseded_by > :last)
      """;

  static Decisions read(JdbcClient sql, MonthRuns runs) {
    List<Tally> tallies =
        sql.sql(TALLIES)
            .param("first", runs.first().id())
            .param("last", runs.last().id())
            .query((row, n) ->
                new Tally(
                    row.getString("office"),
                    Tally.Ending.of(
                        row.getString("outcome"), row.getString("reasons"), row.getString("holds")),
                    row.getLong("decisions"),
                    row.getLong("rials")))
            .list();
    long people =
        sql.sql(PEOPLE)
            .param("first", runs.first().id())
            .param("last", runs.last().id())
            .query(Long.class)
            .single();
    return new Decisions(tallies, people);
  }

  long all() {
    return amount(tally -> true).decisions();
  }

  Amount amount(Predicate<Tally> which) {
    return tallies.stream().filter(which).reduce(NOTHING, Amount::plus, Decisions::together);
  }

  Amount amount(Outcome outcome) {
    return amount(tally -> tally.is(outcome));
  }

  /** Entitled, but not payable yet. */
  Amount held() {
    return amount(Tally::isHeld);
  }

  /** Each code of those decisions with its amount, the most frequent first. */
  <C extends Enum<C>> List<Ranked<C>> ranked(
      Predicate<Tally> which, Function<Tally.Ending, Set<C>> codes, Class<C> type) {
    Map<C, Amount> byCode = new EnumMap<>(type);
    for (Tally tally : tallies) {
      if (which.test(tally)) {
        for (C code : codes.apply(tally.ending())) {
          byCode.merge(code, NOTHING.plus(tally), Decisions::together);
        }
      }
    }
    return byCode.entrySet().stream()
        .map(entry -> new Ranked<>(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong((Ranked<C> r) -> -r.amount().decisions()))
        .toList();
  }

  private static Amount together(Amount one, Amount other) {
    return new Amount(one.decisions + other.decisions, one.rials + other.rials);
  }
}
