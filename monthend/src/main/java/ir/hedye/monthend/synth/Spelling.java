package ir.hedye.monthend.synth;

/** The ways in which people and old systems write one and the same thing. */
final class Spelling {
  private Spelling() {}

  /** Now and then with slashes or in Persian digits. */
  static String date(String iso, double odd, Dice dice) {
    if (iso.isEmpty() || !dice.chance(odd)) {
      return iso;
    }
    String slashed = dice.chance(0.7) ? iso.replace('-', '/') : iso;
    return dice.chance(0.5) ? persian(slashed) : slashed;
  }

  static String persian(String digits) {
    var persian = new StringBuilder(digits.length());
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      persian.append(c >= '0' && c <= '9' ? (char) (c - '0' + '\u06F0') : c);
    }
    return persian.toString();
  }

  /** With the Arabic letters that the older code pages forced on Persian. */
  static String arabic(String name) {
    return name.replace('\u06CC', '\u064A').replace('\u06A9', '\u0643');
  }
}
