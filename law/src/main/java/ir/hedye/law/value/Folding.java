package ir.hedye.law.value;

/**
 * Folds what people and machines type into one form, before any check (law.md, "Checks on
 * identifiers"): Persian and Arabic digits become Latin, «ي» «ى» become «ی», «ك» becomes «ک»,
 * surrounding spaces go.
 */
public final class Folding {
  private Folding() {}

  /** The text in its one form; the same text when there is nothing to fold. */
  public static String fold(String typed) {
    return isVisibleAscii(typed) ? typed : foldWithCare(typed);
  }

  private static String foldWithCare(String typed) {
    int from = 0;
    int to = typed.length();
    while (from < to && isSpace(typed.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(typed.charAt(to - 1))) {
      to--;
    }
    String trimmed = typed.substring(from, to);
    return isLatin(trimmed) ? trimmed : letters(trimmed);
  }

  /** Without any inner space, and without hyphens too where the rule says so. */
  static String without(String folded, boolean hyphensToo) {
    if (isVisibleAscii(folded) && (!hyphensToo || folded.indexOf('-') < 0)) {
      return folded;
    }
    var kept = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (!goes(folded.charAt(i), hyphensToo)) {
        kept.append(folded.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean goes(char c, boolean hyphensToo) {
    return isSpace(c) || (hyphensToo && isHyphen(c));
  }

  /** Without spaces and without letters that have another form: nearly all of what is typed. */
  private static boolean isVisibleAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x600) {
        return false;
      }
    }
    return true;
  }

  private static String letters(String text) {
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(letter(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char letter(char c) {
    if (c >= '\u06F0' && c <= '\u06F9') {
      return (char) (c - '\u06F0' + '0');
    }
    if (c >= '\u0660' && c <= '\u0669') {
      return (char) (c - '\u0660' + '0');
    }
    return switch (c) {
      case '\u064A', '\u0649' -> '\u06CC';
      case '\u0643' -> '\u06A9';
      default -> c;
    };
  }

  /** Unicode White_Space, and the invisible ZWNJ, ZWJ, LRM, RLM and byte-order mark. */
  public static boolean isSpace(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= 9 && c <= 13);
    }
    return switch (c) {
      case '\u0085', '\u00A0', '\u1680', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000' -> true;
      case '\u200C', '\u200D', '\u200E', '\u200F', '\uFEFF' -> true;
      default -> c >= '\u2000' && c <= '\u200A';
    };
  }

  private static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015');
  }
}
