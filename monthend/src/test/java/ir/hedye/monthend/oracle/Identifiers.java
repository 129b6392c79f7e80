package ir.hedye.monthend.oracle;

import java.math.BigInteger;

/** The checks on identifiers of law.md, on folded text, with whole numbers of any length. */
final class Identifiers {
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private Identifiers() {}

  static boolean isTenDigits(String folded) {
    return folded.matches("[0-9]{10}");
  }

  /** r = Σ d[i]·(10 − i), i = 0…8, mod 11; the last digit is r if r &lt; 2, else 11 − r. */
  static boolean isNationalId(String folded) {
    if (!isTenDigits(folded) || folded.chars().distinct().count() == 1) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i <= 8; i++) {
      sum += (folded.charAt(i) - '0') * (10 - i);
    }
    int r = sum % 11;
    int last = folded.charAt(9) - '0';
    return r < 2 ? last == r : last == 11 - r;
  }

  /** The 22 digits after the check digits, then 1827, then the two check digits, mod 97 = 1. */
  static boolean isSheba(String folded) {
    String text = Fold.sheba(folded);
    if (!text.matches("IR[0-9]{24}")) {
      return false;
    }
    var number = new BigInteger(text.substring(4) + "1827" + text.substring(2, 4));
    return number.mod(NINETY_SEVEN).equals(BigInteger.ONE);
  }

  /** 09 and nine digits, once +98, 0098, 98 or nothing before ten digits from 9 became 0. */
  static boolean isMobile(String folded) {
    String text = Fold.mobile(folded);
    String national =
        text.matches("(\\+98|0098|98)?9[0-9]{9}") ? "0" + text.substring(text.length() - 10) : text;
    return national.matches("09[0-9]{9}");
  }
}
