package ir.hedye.monthend.payment.bankfile;

import java.util.List;

/** The payments of one file; their totals are known first, because the file begins with them. */
public record Payments(Totals totals, PaymentLines lines) {
  public Payments {
    if (totals.count() < 1) {
      throw new IllegalArgumentException("a bank file without payments");
    }
  }

  public static Payments of(List<PaymentLine> lines) {
    List<PaymentLine> kept = List.copyOf(lines);
    return new Payments(Totals.of(kept.stream()), kept::stream);
  }
}
