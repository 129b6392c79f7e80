package ir.hedye.bench.kernel;

/** The paid days of the five years before the marriage, month by month, each month capped. */
public final class PaidDaySums {
  /** Least common multiple of 1 … 31: every k/L is a whole number of such parts. */
  static final long PARTS = 72_201_776_446_800L;

  private static final int MONTHS = 60;

  private final CaseFact claim;
  private final int[] caps = new int[MONTHS + 1];
  private final int[] lowest = new int[MONTHS + 1];
  private final int[] highest = new int[MONTHS + 1];
  private final long[] parts = new long[MONTHS + 1];

  /** Days, all months together. */
  public record Total(int lowest, int highest, int shown) {}

  public PaidDaySums(CaseFact claim) {
    this.claim = claim;
  }

  public void add(RowFact row) {
    int ago = claim.getMonth() - row.getMonth();
    int length = row.length();
    int inside = claim.inside(row.getFirst(), row.getLast(), ago, MONTHS);
    int outside = length - inside;
    caps[ago] = claim.inside(1, row.daysOfMonth(), ago, MONTHS);
    lowest[ago] += Math.max(0, row.days() - outside);
    highest[ago] += Math.min(row.days(), inside);
    parts[ago] += (long) row.days() * inside * (PARTS / length);
  }

  public Total total() {
    int low = 0;
    int high = 0;
    long sum = 0;
    for (int ago = 0; ago <= MONTHS; ago++) {
      low += Math.min(caps[ago], lowest[ago]);
      high += Math.min(caps[ago], highest[ago]);
      sum += Math.min(caps[ago] * PARTS, parts[ago]);
    }
    return new Total(low, high, (int) (sum / PARTS));
  }
}
