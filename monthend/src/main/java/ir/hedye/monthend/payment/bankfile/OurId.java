package ir.hedye.monthend.payment.bankfile;

/**
 * What our ids in a bank file have in common: 1 to 35 Latin letters, digits, dots, hyphens and
 * underscores, the first a letter or a digit. 35 is ISO 20022's Max35Text; the narrow alphabet is
 * safe in every bank's system and as a file name.
 */
final class OurId {
  private static final int LONGEST = 35;

  private OurId() {}

  static boolean isOne(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && isLetterOrDigit(text.charAt(0))
        && text.chars().allMatch(c -> isLetterOrDigit((char) c) || "._-".indexOf(c) >= 0);
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
