package ir.hedye.law.article85;

import java.math.BigInteger;

/** An exact number, kept as whole parts of a whole, for figures made the slow way. */
record Fraction(BigInteger parts, BigInteger of) implements Comparable<Fraction> {
  static final Fraction ZERO = of(0, 1);

  static Fraction of(long parts, long of) {
    return new Fraction(BigInteger.valueOf(parts), BigInteger.valueOf(of));
  }

  Fraction plus(Fraction other) {
    BigInteger sum = parts.multiply(other.of).add(other.parts.multiply(of));
    BigInteger denominator = of.multiply(other.of);
    BigInteger common = sum.gcd(denominator);
    return new Fraction(sum.divide(common), denominator.divide(common));
  }

  Fraction dividedBy(long divisor) {
    return new Fraction(parts, of.multiply(BigInteger.valueOf(divisor)));
  }

  Fraction atMost(Fraction cap) {
    return compareTo(cap) <= 0 ? this : cap;
  }

  /** ⌊x⌋ of a number that is not negative. */
  long roundedDown() {
    return parts.divide(of).longValueExact();
  }

  /** ⌊x + ½⌋ of a number that is not negative. */
  long rounded() {
    return plus(of(1, 2)).roundedDown();
  }

  @Override
  public int compareTo(Fraction other) {
    return parts.multiply(other.of).compareTo(other.parts.multiply(of));
  }
}
