package ir.hedye.law.value;

import java.util.Locale;
import java.util.Optional;

/**
 * A bank account in Sheba form: IR and 24 digits, two of which check the rest (ISO 7064, mod
 * 97-10).
 */
public record Sheba(String text) {
  /** I and R as the check sees them, before the two digits that check. */
  private static final long LETTERS = 1827_00;

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
    long rest = 98 - remainder(twentyTwoDigits + "182700", 0);
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
    int check = (text.charAt(2) - '0') * 10 + text.charAt(3) - '0';
    return (remainder(text, 4) * 1_000_000 + LETTERS + check) % 97 == 1;
  }

  /** What the number that these digits of the text make leaves when divided by 97. */
  private static long remainder(String text, int from) {
    long rest = 0;
    for (int i = from; i < text.length(); i++) {
      rest = (rest * 10 + text.charAt(i) - '0') % 97;
    }
    return rest;
  }

  /** A log never carries an account. */
  @Override
  public String toString() {
    return "IR…" + text.substring(22);
  }
}
