package ir.hedye.law.value;

/** Money in whole current rials (ریال جاری). Exact; what does not fit in 64 bits fails. */
public record Rial(long amount) implements Comparable<Rial> {
  public static final Rial ZERO = new Rial(0);

  public Rial plus(Rial other) {
    return new Rial(Math.addExact(amount, other.amount));
  }

  public Rial minus(Rial other) {
    return new Rial(Math.subtractExact(amount, other.amount));
  }

  public Rial times(int count) {
    return new Rial(Math.multiplyExact(amount, count));
  }

  /** The greater of the two. */
  public Rial atLeast(Rial floor) {
    return compareTo(floor) >= 0 ? this : floor;
  }

  @Override
  public int compareTo(Rial other) {
    return Long.compare(amount, other.amount);
  }

  @Override
  public String toString() {
    return amount + " rial";
  }
}
