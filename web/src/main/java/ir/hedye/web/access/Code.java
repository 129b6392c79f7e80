package ir.hedye.web.access;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** A one-time code: six digits. It lives in memory and in one SMS, nowhere else. */
record Code(String digits) {
  private static final int DIGITS = 6;
  private static final int CODES = 1_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  static Code fresh() {
    return new Code(String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES)));
  }

  /** Reads what was typed: digits of any script, with spaces and hyphens anywhere. */
  static Optional<Code> read(String typed) {
    String digits = Typed.withoutSpaces(typed).replace("-", "");
    return digits.length() == DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(new Code(digits))
        : Optional.empty();
  }

  /** Nothing of the code is ever printed. */
  @Override
  public String toString() {
    return "Code[…]";
  }
}
