package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.value.Folding;
import java.util.Optional;

/**
 * The id of one payment (EndToEndId, and InstrId): ours, unique for ever, the same in every file
 * and answer.
 */
public record EndToEndId(String text) {
  public EndToEndId {
    if (!OurId.isOne(text)) {
      throw new IllegalArgumentException("not an id of ours: 1 to 35 of A-Z a-z 0-9 . _ -");
    }
  }

  /** Reads what a bank wrote back: digits of any script, spaces around it. */
  public static Optional<EndToEndId> read(String typed) {
    String folded = Folding.fold(typed);
    return OurId.isOne(folded) ? Optional.of(new EndToEndId(folded)) : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
