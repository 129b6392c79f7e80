package ir.hedye.monthend.oracle;

import java.math.BigInteger;

/** An exact fraction; the denominator is positive, nothing is rounded on the way. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
  static final Fraction ZERO = of(0, 1);

  static Fraction of(BigInteger numerator, long denominator) {
    return new Fraction(numerator, BigInteger.valueOf(denominator));
  }

  static Fraction of(long numerator, long denominator) {
    return of(BigInteger.valueOf(numerator), denominator);
  }

  Fraction plus(Fraction other) {
    var sum = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
    var common = denominator.multiply(other.denominator);
    var shared = sum.gcd(common);
    return new Fraction(sum.divide(shared), common.divide(shared));
  }

  Fraction negated() {
    return new Fraction(numerator.negate(), denominator);
  }

  Fraction dividedBy(long parts) {
    return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(parts)));
  }

  Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** ⌊this⌋, of a fraction that is not negative. */
  BigInteger floor() {
    return numerator.divide(denominator);
  }

  /** ⌊this + ½⌋. */
  BigInteger roundedHalfUp() {
    return plus(of(1, 2)).floor();
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
