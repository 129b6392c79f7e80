package ir.hedye.monthend.oracle;

/**
 * Writes a plain value as people and machines write it, so that folding gives it back. The
 * separators of a date depend on the value alone: rows that are equal stay equal after folding.
 */
record Spelling(Dice dice, int oddities) {
  private static final String[] SPACES = {
    " ", "  ", "\t", "\u00A0", "\u200C", "\u200D", "\u200E", "\u200F", "\uFEFF", "\u2007",
    "\u202F", "\u3000", "\u0085", "\u2028", "\n", "\u1680", "\u205F", "\u2029", "\u000B", "\f"
  };

  /** The value, of this kind, in some spelling. */
  String spell(String value, Kind kind) {
    String text = value;
    if ((kind == Kind.DAY || kind == Kind.MONTH) && value.hashCode() % 3 == 0 && oddities > 0) {
      text = text.replace('-', '/');
    }
    if (isOdd()) {
      text = foreignDigits(text, dice.pick('۰', '٠'));
    }
    if (isOdd()) {
      text = text.replace('ی', dice.pick('ي', 'ى')).replace('ک', 'ك');
    }
    if (isOdd()) {
      text = dice.pick(SPACES) + text;
    }
    return isOdd() ? text + dice.pick(SPACES) : text;
  }

  private boolean isOdd() {
    return dice.percent(oddities);
  }

  /** All or some digits in another script. */
  private String foreignDigits(String text, char zero) {
    boolean all = dice.percent(70);
    var spelled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean change = c >= '0' && c <= '9' && (all || dice.percent(50));
      spelled.append(change ? (char) (c - '0' + zero) : c);
    }
    return spelled.toString();
  }
}
