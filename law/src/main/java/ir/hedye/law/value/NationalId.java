package ir.hedye.law.value;

import java.util.Optional;

/**
 * An Iranian national ID (کد ملی): ten digits, not all equal, the last of which checks the rest.
 */
public record NationalId(String text) {
  private static final long TEN_DIGITS = 10_000_000_000L;

  public NationalId {
    if (!isTenDigits(text) || !checks(Long.parseLong(text))) {
      throw new IllegalArgumentException("not a national ID");
    }
  }

  /** Reads what was typed: digits of any script, spaces around it. */
  public static Optional<NationalId> read(String typed) {
    String folded = Folding.fold(typed);
    return isTenDigits(folded) && checks(Long.parseLong(folded))
        ? Optional.of(new NationalId(folded))
        : Optional.empty();
  }

  /** The ID whose ten digits are this number. */
  public static NationalId of(long number) {
    return new NationalId(digits(number));
  }

  /** Its ten digits as a number, leading zeros dropped. */
  public long number() {
    return Long.parseLong(text);
  }

  /** The ten digits of a number below 10^10. */
  public static String digits(long number) {
    return Long.toString(TEN_DIGITS + number).substring(1);
  }

  /** Whether already folded text has the outer form of a national ID: exactly ten Latin digits. */
  public static boolean isTenDigits(String folded) {
    return folded.length() == 10 && folded.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether ten digits, given as a number, satisfy the check: r = Σ d[i]·(10 − i) mod 11. */
  public static boolean checks(long number) {
    long rest = number;
    int last = (int) (rest % 10);
    int sum = 0;
    boolean allEqual = true;
    for (int weight = 2; weight <= 10; weight++) {
      rest /= 10;
      int digit = (int) (rest % 10);
      sum += digit * weight;
      allEqual &= digit == last;
    }
    int r = sum % 11;
    return !allEqual && last == (r < 2 ? r : 11 - r);
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "…" + text.substring(7);
  }
}
