package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.value.Folding;
import java.util.Optional;

/** The id of one bank file (MsgId): ours, unique for ever. */
public record MessageId(String text) {
  public MessageId {
    if (!OurId.isOne(text)) {
      throw new IllegalArgumentException("not an id of ours: 1 to 35 of A-Z a-z 0-9 . _ -");
    }
  }

  /** Reads what a bank wrote back: digits of any script, spaces around it. */
  public static Optional<MessageId> read(String typed) {
    String folded = Folding.fold(typed);
    return OurId.isOne(folded) ? Optional.of(new MessageId(folded)) : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
