package ir.hedye.monthend.payment.bankfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Cuts payments into files: one debtor account each, at most so many payments each, in the order
 * they came; accounts in the order they first appear. No payment is held: the lines are walked once
 * to count, and once again for every file.
 */
public final class PaymentFileSplitter {
  private final int mostPerFile;

  public PaymentFileSplitter(int mostPerFile) {
    if (mostPerFile < 1) {
      throw new IllegalArgumentException("at least one payment must fit in a file");
    }
    this.mostPerFile = mostPerFile;
  }

  /** The files to write; the supplier gives all lines from the first, each time it is asked. */
  public List<DebtorPayments> split(Supplier<Stream<DebtorLine>> lines) {
    Map<Debtor, List<Totals>> files = new LinkedHashMap<>();
    try (Stream<DebtorLine> all = lines.get()) {
      all.forEachOrdered(
          line -> count(files.computeIfAbsent(line.debtor(), _ -> new ArrayList<>()), line));
    }
    List<DebtorPayments> split = new ArrayList<>();
    files.forEach((debtor, totals) -> {
      for (int i = 0; i < totals.size(); i++) {
        PaymentLines part = part(lines, debtor, i);
        split.add(new DebtorPayments(debtor, new Payments(totals.get(i), part)));
      }
    });
    return List.copyOf(split);
  }

  private void count(List<Totals> files, DebtorLine line) {
    if (files.isEmpty() || files.getLast().count() == mostPerFile) {
      files.add(Totals.NONE);
    }
    files.set(files.size() - 1, files.getLast().plus(line.line().amount()));
  }

  private PaymentLines part(Supplier<Stream<DebtorLine>> lines, Debtor debtor, int index) {
    return () ->
        lines
            .get()
            .filter(line -> line.debtor().equals(debtor))
            .map(DebtorLine::line)
            .skip((long) index * mostPerFile)
            .limit(mostPerFile);
  }
}
