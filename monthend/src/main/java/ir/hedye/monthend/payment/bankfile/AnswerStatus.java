package ir.hedye.monthend.payment.bankfile;

import java.util.Arrays;
import java.util.Optional;

/** What a bank says became of a payment. */
public enum AnswerStatus {
  /** On its way; not paid yet. */
  ACCEPTED,
  /** Paid. */
  SETTLED,
  /** Never left. */
  REJECTED,
  /** Left, and came back. */
  RETURNED;

  /** Reads the word of the CSV answer, exactly as written above. */
  static Optional<AnswerStatus> ofWord(String word) {
    return Arrays.stream(values()).filter(status -> status.name().equals(word)).findFirst();
  }

  /**
   * Reads a status code of pain.002. PART is no status of a payment; RCVD says only that the file
   * came, and is as much as PDNG to us.
   */
  static Optional<AnswerStatus> ofCode(String code) {
    return Optional.ofNullable(
        switch (code) {
          case "RCVD", "PDNG", "ACTC", "ACCP", "ACSP", "ACWC" -> ACCEPTED;
          case "ACSC", "ACCC" -> SETTLED;
          case "RJCT" -> REJECTED;
          case "RTRN" -> RETURNED;
          default -> null;
        });
  }
}
