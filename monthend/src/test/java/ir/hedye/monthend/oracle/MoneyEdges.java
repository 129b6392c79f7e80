package ir.hedye.monthend.oracle;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The edges of law.md by name: the amount and the holds, of entitled people. */
final class MoneyEdges {
  private static final List<String> HOLDS =
      List.of(
          "NO_ACCOUNT",
          "INVALID_ACCOUNT",
          "NO_MOBILE",
          "INVALID_MOBILE",
          "DECEASED",
          "ALREADY_PAID");
  private static final List<Day> WAGE_DAYS =
      List.of("1399-03-31", "1399-04-01", "1405-01-01", "1403-12-30").stream()
          .map(Day::of)
          .toList();

  private final Map<String, Predicate<Standing>> named = new LinkedHashMap<>();

  private MoneyEdges() {}

  static Map<String, Predicate<Standing>> all() {
    var edges = new MoneyEdges();
    edges.rounding();
    edges.floor();
    edges.wages();
    edges.holds();
    return edges.named;
  }

  private void entitled(String name, Predicate<Standing> edge) {
    named.put(name, it -> it.is("ENTITLED") && edge.test(it));
  }

  private void rounding() {
    entitled(
        "S/24 ends on exactly one half", it -> remainder(it).compareTo(Fraction.of(12, 1)) == 0);
    entitled("S/24 is 1/48 below one half", it -> remainder(it).compareTo(Fraction.of(23, 2)) == 0);
    entitled("S/24 is 1/24 below one half", it -> remainder(it).compareTo(Fraction.of(11, 1)) == 0);
    named.put("S ends on exactly one half", it -> it.wages().denominator().equals(BigInteger.TWO));
    named.put(
        "S is whole though rows are cut",
        it ->
            isWhole(it.wages()) && it.career().paidWork().stream().anyMatch(row -> isCut(row, it)));
  }

  /** What is left of S after whole 24ths, where S/24 is above the minimum wage. */
  private static Fraction remainder(Standing it) {
    var whole = it.wages().dividedBy(24).floor().multiply(BigInteger.valueOf(-24));
    var isAbove = it.wages().dividedBy(24).compareTo(Fraction.of(minimum(it), 1)) > 0;
    return isAbove ? it.wages().plus(Fraction.of(whole, 1)) : Fraction.ZERO;
  }

  private static BigInteger minimum(Standing it) {
    return Wages.minimumDaily(it.married()).orElseThrow().multiply(BigInteger.valueOf(30));
  }

  private static boolean isWhole(Fraction fraction) {
    return fraction.denominator().equals(BigInteger.ONE);
  }

  private static boolean isCut(Contribution row, Standing it) {
    int inside = Window.of(2, it.married()).count(row.span());
    return inside > 0 && inside < row.span().size();
  }

  private void floor() {
    entitled("the minimum wage is paid", it -> difference(it).numerator().signum() < 0);
    entitled("S/24 is the minimum wage", it -> difference(it).numerator().signum() == 0);
    entitled(
        "S/24 is half a rial above the minimum wage",
        it -> difference(it).compareTo(Fraction.of(1, 2)) == 0);
    for (Day day : WAGE_DAYS) {
      entitled("entitled, married on " + day, it -> it.married().equals(day));
    }
  }

  private static Fraction difference(Standing it) {
    return it.wages().dividedBy(24).plus(Fraction.of(minimum(it).negate(), 1));
  }

  private void wages() {
    entitled("wages beyond 2^53", it -> it.wages().floor().bitLength() > 53);
    entitled(
        "a wage without a day",
        it ->
            it.career().paidWork().stream()
                .anyMatch(row -> row.paidDays() == 0 && row.wage().signum() > 0));
  }

  private void holds() {
    entitled("nothing holds", it -> Holds.of(it.judgement().facts().dossier()).isEmpty());
    for (String one : HOLDS) {
      for (String other : HOLDS) {
        boolean possible =
            one.compareTo(other) <= 0
                && (one.equals(other)
                    || !one.substring(one.indexOf('_') + 1)
                        .equals(other.substring(other.indexOf('_') + 1)));
        if (possible) {
          entitled(
              one + " with " + other,
              it -> Holds.of(it.judgement().facts().dossier()).containsAll(List.of(one, other)));
        }
      }
    }
  }
}
