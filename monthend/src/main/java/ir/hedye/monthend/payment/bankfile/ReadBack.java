package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.value.Rial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/**
 * Proves a written file: reads it back, compares every value with the order, counts and adds up
 * again, and asks the schema where the profile has one. Whatever differs stops everything: we are
 * wrong, and no money may move on it.
 */
public final class ReadBack {
  private final BankProfile profile;
  private final PaymentFileOrder order;
  private final ExpectedLeaves expected;

  public ReadBack(BankProfile profile, PaymentFileOrder order) {
    this.profile = profile;
    this.order = order;
    this.expected = new ExpectedLeaves(profile, order);
  }

  /**
   * Returns only when the file says exactly what the order says.
   *
   * @throws IllegalStateException when it does not read back; the message names the place, never
   *     the value
   */
  public void prove(Path file) {
    try (PaymentFileReader read = PaymentFileReader.open(file);
        Stream<PaymentLine> lines = order.payments().lines().open()) {
      demand(read.namespace().equals(profile.message().namespace()), "the namespace");
      demandSame("the header", expected.header(), read.header().asList());
      demandPayments(lines.iterator(), read);
      if (!profile.message().schema().isEmpty()) {
        Schemas.demandValid(file, profile.message().schema());
      }
    } catch (IOException | SAXException e) {
      throw differs(Schemas.place(e));
    }
  }

  private void demandPayments(Iterator<PaymentLine> lines, PaymentFileReader read)
      throws IOException {
    Totals found = Totals.NONE;
    while (lines.hasNext()) {
      String which = "payment " + (found.count() + 1);
      Optional<Leaves> payment = read.next();
      demand(payment.isPresent(), which + " is missing");
      demandSame(which, expected.payment(lines.next()), payment.orElseThrow().asList());
      found = found.plus(amountOf(payment.get()));
    }
    demand(read.next().isEmpty(), "a payment too many");
    Totals told = order.payments().totals();
    demand(found.count() == told.count(), "the count: " + found.count() + ", not " + told.count());
    demand(found.sum().equals(told.sum()), "the sum");
  }

  private static Rial amountOf(Leaves payment) {
    return new Rial(Long.parseLong(payment.first("Amt/InstdAmt").orElseThrow()));
  }

  private static void demandSame(String where, List<Leaf> expected, List<Leaf> found) {
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      Leaf wanted = i < expected.size() ? expected.get(i) : null;
      Leaf actual = i < found.size() ? found.get(i) : null;
      demand(Objects.equals(wanted, actual), where + ", " + (wanted == null ? actual : wanted));
    }
  }

  private static void demand(boolean holds, String what) {
    if (!holds) {
      throw differs(what);
    }
  }

  /** Carries no cause: a parser may have put a person's name into its message. */
  private static IllegalStateException differs(String what) {
    return new IllegalStateException("bank file does not read back: " + what);
  }
}
