package ir.hedye.law.article85;

import ir.hedye.law.article85.AnyRows.Sketch;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Cases as jqwik makes them up, most of them near an edge of the law. */
final class AnyCases extends DomainContextBase {
  private static final JalaliDate BORN = new JalaliDate(1378, 2, 30);

  @Provide
  static Arbitrary<Told> cases() {
    return Combinators.combine(marriageDays(), oddities(), AnyRows.histories(), evaluatedAfter())
        .as(AnyCases::told);
  }

  /** Days from the marriage to the evaluation: mostly until the lists of two months are due. */
  private static Arbitrary<Integer> evaluatedAfter() {
    return Arbitraries.frequencyOf(
        Tuple.of(12, Arbitraries.integers().between(0, 100)),
        Tuple.of(1, Arbitraries.integers().between(-3, 1000)));
  }

  /** From the last months that no version knows to the first ones. */
  private static Arbitrary<JalaliDate> marriageDays() {
    Arbitrary<JalaliDate> any =
        Combinators.combine(
                Arbitraries.integers().between(1396 * 12 + 10, 1406 * 12 + 1),
                Arbitraries.integers().between(1, 31))
            .as((index, day) -> dayOf(JalaliMonth.ofIndex(index), day));
    return Arbitraries.frequencyOf(
        Tuple.of(8, any),
        Tuple.of(
            1,
            Arbitraries.of("1399-12-30", "1403-12-30", "1404-12-29", "1405-01-01", "1399-04-01")
                .map(Rows::day)));
  }

  private static JalaliDate dayOf(JalaliMonth month, int day) {
    return month.day(Math.min(day, month.days()));
  }

  /** What is out of the ordinary; mostly nothing. */
  private record Oddities(
      boolean revoked,
      boolean temporary,
      boolean officeMissing,
      Optional<Integer> registeredAfter,
      long earlier,
      int others,
      boolean otherSex,
      Optional<Integer> diedAfter) {}

  private static Arbitrary<Oddities> oddities() {
    return Combinators.combine(
            seldom(),
            seldom(),
            seldom(),
            Arbitraries.frequency(Tuple.of(20, 0), Tuple.of(2, 9), Tuple.of(1, -1)).optional(0.95),
            Arbitraries.frequency(Tuple.of(20, 0L), Tuple.of(1, 1L), Tuple.of(1, 3L)),
            Arbitraries.frequency(Tuple.of(25, 0), Tuple.of(1, 1)),
            seldom(),
            Arbitraries.integers().between(-1, 2).optional(0.05))
        .as(Oddities::new);
  }

  private static Arbitrary<Boolean> seldom() {
    return Arbitraries.frequency(Tuple.of(25, false), Tuple.of(1, true));
  }

  private static Told told(JalaliDate day, Oddities odd, List<Sketch> rows, int evaluatedAfter) {
    var contract = odd.temporary() ? Marriage.Contract.TEMPORARY : Marriage.Contract.PERMANENT;
    JalaliDate registered = odd.registeredAfter().map(day::plusDays).orElse(null);
    JalaliDate died = odd.diedAfter().map(day::plusDays).orElse(null);
    Role role = rows.size() % 2 == 0 ? Role.HUSBAND : Role.WIFE;
    boolean man = (role == Role.HUSBAND) != odd.otherSex();
    return new Told(
        new Marriage(odd.revoked(), contract, day, registered, !odd.officeMissing()),
        new Spouse(role, BORN, odd.earlier(), odd.others()),
        new Insured(BORN, man ? 'M' : 'F', died, ContributionHistory.NONE),
        day.plusDays(evaluatedAfter),
        rows.stream().map(sketch -> sketch.near(day.yearMonth())).toList());
  }
}
