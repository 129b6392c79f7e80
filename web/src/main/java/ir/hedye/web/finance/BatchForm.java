package ir.hedye.web.finance;

import ir.hedye.monthend.payment.Author;
import ir.hedye.monthend.payment.BatchState;
import ir.hedye.monthend.payment.Because;
import ir.hedye.monthend.payment.Seen;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a form about a batch was made upon, and the reason that was typed.
 *
 * @param batch its number
 * @param manifest SHA-256 of its manifest as the page showed it
 * @param state as the page showed it
 */
record BatchForm(
    @Nullable Integer batch,
    @Nullable String manifest,
    @Nullable String state,
    @Nullable String reason) {

  /** As the batch was seen; what makes no sense was never a batch of ours. */
  Seen seen() {
    BatchState shown =
        Arrays.stream(BatchState.values())
            .filter(each -> each.name().equals(state))
            .findFirst()
            .orElse(BatchState.SENT);
    return new Seen(batch == null ? 0 : batch, manifest == null ? "" : manifest, shown);
  }

  Because because(Author author) {
    return new Because(author, typed());
  }

  private String typed() {
    return reason == null ? "" : reason;
  }

  /** What was typed, for the deed of which a page would say that. */
  Told.Kept keptFor(String said) {
    return new Told.Kept(said, typed());
  }
}
