package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.value.Rial;
import java.util.stream.Stream;

/** How many payments (NbOfTxs) and how many rials together (CtrlSum). */
public record Totals(int count, Rial sum) {
  public static final Totals NONE = new Totals(0, Rial.ZERO);

  /** Counts and adds up; closes the stream. */
  public static Totals of(Stream<PaymentLine> lines) {
    try (lines) {
      return lines.map(PaymentLine::amount).reduce(NONE, Totals::plus, Totals::plus);
    }
  }

  /** With one more payment of that amount. */
  public Totals plus(Rial amount) {
    return new Totals(Math.addExact(count, 1), sum.plus(amount));
  }

  private Totals plus(Totals other) {
    return new Totals(Math.addExact(count, other.count), sum.plus(other.sum));
  }
}
