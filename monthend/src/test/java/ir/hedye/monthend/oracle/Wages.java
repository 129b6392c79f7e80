package ir.hedye.monthend.oracle;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The amount: wages of the two years before the marriage, a 24th part, and the floor under it. */
final class Wages {
  /** The ordinary worker's minimum daily wage in rials, by the day from which it is in force. */
  private static final TreeMap<Day, Long> MINIMUM =
      new TreeMap<>(
          Map.of(
              Day.of("1397-01-01"), 370_423L,
              Day.of("1398-01-01"), 505_627L,
              Day.of("1399-01-01"), 611_809L,
              Day.of("1399-04-01"), 636_809L,
              Day.of("1400-01-01"), 885_165L,
              Day.of("1401-01-01"), 1_393_250L,
              Day.of("1402-01-01"), 1_769_428L,
              Day.of("1403-01-01"), 2_388_728L,
              Day.of("1404-01-01"), 3_463_656L,
              Day.of("1405-01-01"), 5_541_850L));

  private static final Day LAST_KNOWN = Day.of("1405-12-29");

  private Wages() {}

  /** S = Σ wage·k/L over covered rows whose wage counts. */
  static Fraction total(Career career) {
    var window = Window.of(2, career.married());
    var total = Fraction.ZERO;
    for (Contribution row : career.paidWork()) {
      var inside = BigInteger.valueOf(window.count(row.span()));
      total = total.plus(Fraction.of(row.wage().multiply(inside), row.span().size()));
    }
    return total;
  }

  /** The minimum daily wage in force on a day; empty where no law version knows the day. */
  static Optional<BigInteger> minimumDaily(Day day) {
    var inForce = MINIMUM.floorEntry(day);
    return inForce == null || day.isAfter(LAST_KNOWN)
        ? Optional.empty()
        : Optional.of(BigInteger.valueOf(inForce.getValue()));
  }

  /** max(⌊S/24 + ½⌋, 30 × the minimum daily wage on the marriage day). */
  static BigInteger amount(Career career) {
    var floor = minimumDaily(career.married()).orElseThrow().multiply(BigInteger.valueOf(30));
    return total(career).dividedBy(24).roundedHalfUp().max(floor);
  }
}
