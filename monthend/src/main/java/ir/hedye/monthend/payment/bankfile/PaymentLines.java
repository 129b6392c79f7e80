package ir.hedye.monthend.payment.bankfile;

import java.util.stream.Stream;

/**
 * The payments of a file, which can be walked again and again from the start, always in the same
 * order: once to write them, once to prove the file.
 */
@FunctionalInterface
public interface PaymentLines {
  /** All of them from the first; whoever opens the stream closes it. */
  Stream<PaymentLine> open();
}
