package ir.hedye.web.support;

import ir.hedye.law.value.Folding;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Random;

/**
 * The code by which a request is spoken of: ten digits, the last of which checks the others, so
 * that a slip on the telephone is heard. Drawn at random: it tells neither how many there are nor
 * whose.
 */
public record Tracking(String text) {
  private static final int DIGITS = 10;
  private static final Random CHANCE = new SecureRandom();

  public Tracking {
    if (!isValid(text)) {
      throw new IllegalArgumentException("not a tracking code");
    }
  }

  public static Tracking draw() {
    var digits = new StringBuilder().append(1 + CHANCE.nextInt(9));
    while (digits.length() < DIGITS - 1) {
      digits.append(CHANCE.nextInt(10));
    }
    return new Tracking(digits.append(check(digits)).toString());
  }

  /** Reads what was typed, in any digits. */
  public static Optional<Tracking> read(String typed) {
    String folded = Folding.fold(typed).replaceAll("[\\s\\p{Pd}\u200c]", "");
    return isValid(folded) ? Optional.of(new Tracking(folded)) : Optional.empty();
  }

  private static boolean isValid(String text) {
    return text.length() == DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && text.charAt(DIGITS - 1) == check(text.substring(0, DIGITS - 1));
  }

  /**
   * Luhn (ISO/IEC 7812-1): finds every single wrong digit and nearly every two that changed places.
   */
  private static char check(CharSequence digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      boolean doubled = (digits.length() - i) % 2 == 1;
      int weighed = doubled ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }

  @Override
  public String toString() {
    return text;
  }
}
