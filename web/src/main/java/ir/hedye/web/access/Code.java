package ir.hedye.web.access;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A one-time code: six digits, or ten. It lives in memory and in one SMS, nowhere else. */
record Code(String digits) {
  private static final Set<Integer> LENGTHS = Set.of(CodeLength.SHORT, CodeLength.LONG);
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one of so many digits. */
  static Code fresh(int length) {
    return new Code(
        RANDOM.ints(length, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining()));
  }

  /** Reads what was typed: digits of any script, with spaces and hyphens anywhere. */
  static Optional<Code> read(String typed) {
    String digits = Typed.withoutSpaces(typed).replace("-", "");
    return LENGTHS.contains(digits.length()) && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(new Code(digits))
        : Optional.empty();
  }

  /** Nothing of the code is ever printed. */
  @Override
  public String toString() {
    return "Code[…]";
  }
}
