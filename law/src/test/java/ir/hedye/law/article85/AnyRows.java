package ir.hedye.law.article85;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rows as jqwik makes them up: around a month that is fixed later, so that they shrink well. */
final class AnyRows {
  private static final long MOST_WAGE = 1_200_000_000L;

  private AnyRows() {}

  /** A row that many months before the month of the marriage, with days and dates by offset. */
  record Sketch(
      int monthsBefore,
      Category category,
      Basis basis,
      int days,
      long wage,
      Optional<Integer> startAfter,
      Optional<Integer> leaveAfter) {

    /** The offsets, in days from the month's first, held to what the formats let pass. */
    ListRow near(JalaliMonth marriage) {
      JalaliMonth month = marriage.plusMonths(-monthsBefore);
      JalaliDate first = month.firstDay();
      Optional<JalaliDate> start =
          startAfter.map(days -> first.plusDays(Math.min(days, month.days() - 1)));
      Optional<JalaliDate> leave =
          leaveAfter
              .map(days -> first.plusDays(Math.max(0, days)))
              .map(day -> start.isPresent() && day.isBefore(start.get()) ? start.get() : day);
      return new ListRow(month, category, basis, Math.min(days, month.days()), wage, start, leave);
    }
  }

  static Arbitrary<Sketch> any() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(-1, 3)),
                Tuple.of(3, Arbitraries.integers().between(58, 62)),
                Tuple.of(2, Arbitraries.integers().between(22, 26)),
                Tuple.of(2, Arbitraries.integers().between(4, 57))),
            Arbitraries.frequency(
                Tuple.of(6, Category.COMPULSORY),
                Tuple.of(1, Category.SEMINARY),
                Tuple.of(2, Category.EMPLOYER_PAYS),
                Tuple.of(1, Category.FREELANCE),
                Tuple.of(1, Category.CARPET_WEAVER)),
            Arbitraries.frequency(
                Tuple.of(6, Basis.WORK),
                Tuple.of(2, Basis.SICK_PAY),
                Tuple.of(1, Basis.UNEMPLOYMENT),
                Tuple.of(1, Basis.PURCHASED)),
            Arbitraries.integers().between(0, 31),
            Arbitraries.longs().between(0, MOST_WAGE),
            Arbitraries.integers().between(-35, 30).optional(0.3),
            Arbitraries.integers().between(0, 65).optional(0.3))
        .as(Sketch::new);
  }

  /** Months in one employment without a gap, up to {@code gap} months before the marriage. */
  static Arbitrary<List<Sketch>> employment() {
    Arbitrary<Integer> months =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.integers().between(22, 24)),
            Tuple.of(1, Arbitraries.integers().between(0, 66)));
    Arbitrary<Integer> gap =
        Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(3, 1), Tuple.of(2, 2), Tuple.of(1, 3));
    Arbitrary<Long> wage = Arbitraries.longs().between(0, MOST_WAGE);
    return Combinators.combine(months, gap, wage)
        .as((length, before, monthly) ->
            IntStream.range(before, before + length)
                .mapToObj(back -> work(back, 31, monthly))
                .toList());
  }

  private static Sketch work(int monthsBefore, int days, long wage) {
    return new Sketch(
        monthsBefore,
        Category.COMPULSORY,
        Basis.WORK,
        days,
        wage,
        Optional.empty(),
        Optional.empty());
  }

  /** Work in the month in which the five years begin. */
  private static Arbitrary<Sketch> onTheEdge() {
    return Arbitraries.integers().between(10, 31).map(days -> work(60, days, 0));
  }

  /** An employment, rows on the window's edge, and up to eight rows of any kind. */
  static Arbitrary<List<Sketch>> histories() {
    return Combinators.combine(
            employment(), onTheEdge().list().ofMaxSize(2), any().list().ofMaxSize(8))
        .as((steady, edge, others) -> {
          List<Sketch> all = new ArrayList<>(steady);
          all.addAll(edge);
          all.addAll(others);
          return List.copyOf(all);
        });
  }
}
