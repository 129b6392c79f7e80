package ir.hedye.bench.kernel;

/** The wages of the two years before the marriage, exact, in current rials. */
public final class WageSum {
  private static final int MONTHS = 24;

  private final CaseFact claim;
  private long whole;

  /** What cut months left over, in parts of {@link PaidDaySums#PARTS}. */
  private long parts;

  public WageSum(CaseFact claim) {
    this.claim = claim;
  }

  public void add(RowFact row) {
    int ago = claim.getMonth() - row.getMonth();
    int length = row.length();
    int inside = claim.inside(row.getFirst(), row.getLast(), ago, MONTHS);
    long lengths = Math.multiplyExact(row.wage(), inside);
    whole = Math.addExact(whole, lengths / length);
    parts += lengths % length * (PaidDaySums.PARTS / length);
    whole = Math.addExact(whole, parts / PaidDaySums.PARTS);
    parts %= PaidDaySums.PARTS;
  }

  /** ⌊S + ½⌋. */
  long shown() {
    return 2 * parts >= PaidDaySums.PARTS ? whole + 1 : whole;
  }

  /** ⌊S / 24 + ½⌋. */
  long average() {
    return (whole + 12) / 24;
  }
}
