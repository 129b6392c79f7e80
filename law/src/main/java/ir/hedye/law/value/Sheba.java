package ir.hedye.law.value;

import java.util.Locale;
import java.util.Optional;

/**
 * A bank account in Sheba form: IR and 24 digits, two of which check the rest (ISO 7064, mod
 * 97-10).
 */
public record Sheba(String text) {
  public Sheba {
    if (!isValid(text)) {
      throw new IllegalArgumentException("not a Sheba");
    }
  }

  /** Reads what was typed: inner spaces go, letters to capitals. */
  public static Optional<Sheba> read(String typed) {
    String folded = Folding.without(Folding.fold(typed), false).toUpperCase(Locale.ROOT);
    return isValid(folded) ? Optional.of(new Sheba(folded)) : Optional.empty();
  }

  /**
   * The Sheba of a 22-digit account number (bank code, type, number), with its check digits made.
   */
  public static Sheba ofAccount(String twentyTwoDigits) {
    int rest = 98 - remainder(twentyTwoDigits + "182700");
    return new Sheba("IR" + (rest < 10 ? "0" : "") + rest + twentyTwoDigits);
  }

  /** The three-digit code of the bank that keeps the account. */
  public String bankCode() {
    return text.substring(4, 7);
  }

  private static boolean isValid(String text) {
    if (text.length() != 26 || !text.startsWith("IR")) {
      return false;
    }
    for (int i = 2; i < 26; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return remainder(text.substring(4) + "1827" + text.substring(2, 4)) == 1;
  }

  private static int remainder(String digits) {
    int rest = 0;
    for (int i = 0; i < digits.length(); i++) {
      rest = (rest * 10 + digits.charAt(i) - '0') % 97;
    }
    return rest;
  }

  /** A log never carries an account. */
  @Override
  public String toString() {
    return "IR…" + text.substring(22);
  }
}
