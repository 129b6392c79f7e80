package ir.hedye.monthend.payment.bankfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a payment file of any profile: first what stands before the payments, then one payment
 * after the other. Document types and entities are refused. Memory stays with one payment.
 */
public final class PaymentFileReader implements AutoCloseable {
  private static final int LONGEST_HEADER = 200;
  private final XmlWalk walk;
  private final Leaves header;
  private Optional<XmlWalk.Branch> ahead;

  private PaymentFileReader(XmlWalk walk) throws IOException {
    this.walk = walk;
    List<Leaf> before = new ArrayList<>();
    ahead = nextBranch(before);
    header = new Leaves(before);
  }

  /**
   * Opens a file at its first payment.
   *
   * @throws IOException when it is no well-formed UTF-8 XML
   */
  public static PaymentFileReader open(Path file) throws IOException {
    var text = new BufferedReader(Utf8Text.open(file));
    try {
      return new PaymentFileReader(new XmlWalk(text, Set.of("CdtTrfTxInf")));
    } catch (IOException e) {
      text.close();
      throw e;
    }
  }

  /** The namespace of the document; empty for none. */
  public String namespace() {
    return walk.namespace();
  }

  /** The values before the payments, with paths from the root (Document/…). */
  public Leaves header() {
    return header;
  }

  /**
   * The next payment's values, with paths below CdtTrfTxInf; empty after the last.
   *
   * @throws IOException also when a value stands between or after the payments
   */
  public Optional<Leaves> next() throws IOException {
    Optional<Leaves> payment = ahead.map(XmlWalk.Branch::leaves);
    if (ahead.isPresent()) {
      List<Leaf> after = new ArrayList<>();
      long line = ahead.get().line();
      ahead = nextBranch(after);
      if (!after.isEmpty()) {
        throw new Unreadable(line, after.getFirst() + " stands after a payment");
      }
    }
    return payment;
  }

  private Optional<XmlWalk.Branch> nextBranch(List<Leaf> valuesBefore) throws IOException {
    for (Optional<XmlWalk.Step> step = walk.next(); step.isPresent(); step = walk.next()) {
      switch (step.get()) {
        case XmlWalk.Value value -> valuesBefore.add(value.leaf());
        case XmlWalk.Branch branch -> {
          return Optional.of(branch);
        }
        case XmlWalk.End _ -> {}
      }
      if (valuesBefore.size() > LONGEST_HEADER) {
        throw new Unreadable(1, "not a payment file: too much before the payments");
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    walk.close();
  }
}
