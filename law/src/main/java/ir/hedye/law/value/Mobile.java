package ir.hedye.law.value;

import java.util.Optional;

/** An Iranian mobile number in its national form: 09 and nine digits. */
public record Mobile(String text) {
  public Mobile {
    if (!isNational(text)) {
      throw new IllegalArgumentException("not a mobile number");
    }
  }

  /**
   * Reads what was typed: inner spaces and hyphens go; +98, 0098, 98 or nothing before ten digits
   * become 0.
   */
  public static Optional<Mobile> read(String typed) {
    String digits = Folding.without(Folding.fold(typed), true);
    String national = isNational(digits) ? digits : "0" + withoutCountry(digits);
    return isNational(national) ? Optional.of(new Mobile(national)) : Optional.empty();
  }

  private static String withoutCountry(String digits) {
    for (String country : new String[] {"+98", "0098", "98"}) {
      if (digits.length() == country.length() + 10 && digits.startsWith(country)) {
        return digits.substring(country.length());
      }
    }
    return digits;
  }

  private static boolean isNational(String text) {
    return text.length() == 11
        && text.startsWith("09")
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** As the SMS gateway wants it: 98 and ten digits. */
  public String international() {
    return "98" + text.substring(1);
  }

  /** A log never carries a number. */
  @Override
  public String toString() {
    return "09…" + text.substring(9);
  }
}
