package ir.hedye.monthend.oracle;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;

/** The one form of typed text, as law.md says under "Checks on identifiers". */
final class Fold {
  private Fold() {}

  /** Digits to Latin, «ي» «ى» to «ی», «ك» to «ک», surrounding spaces gone. */
  static String fold(String typed) {
    String text = typed;
    while (!text.isEmpty() && isSpace(text.charAt(0))) {
      text = text.substring(1);
    }
    while (!text.isEmpty() && isSpace(text.charAt(text.length() - 1))) {
      text = text.substring(0, text.length() - 1);
    }
    for (int digit = 0; digit <= 9; digit++) {
      text = text.replace("۰۱۲۳۴۵۶۷۸۹".charAt(digit), "0123456789".charAt(digit));
      text = text.replace("٠١٢٣٤٥٦٧٨٩".charAt(digit), "0123456789".charAt(digit));
    }
    return text.replace('\u064A', '\u06CC').replace('\u0649', '\u06CC').replace('\u0643', '\u06A9');
  }

  /** Unicode White_Space, ZWNJ, ZWJ, LRM, RLM and the byte-order mark. */
  static boolean isSpace(char c) {
    return UCharacter.isUWhiteSpace(c) || "\u200C\u200D\u200E\u200F\uFEFF".indexOf(c) >= 0;
  }

  /** U+002D and U+2010 to U+2015. */
  static boolean isHyphen(char c) {
    return "-\u2010\u2011\u2012\u2013\u2014\u2015".indexOf(c) >= 0;
  }

  /** Without inner spaces, in capitals: the form in which a Sheba is checked. */
  static String sheba(String folded) {
    return without(folded, false).toUpperCase(Locale.ROOT);
  }

  /** Without inner spaces and hyphens: the form in which a mobile number is checked. */
  static String mobile(String folded) {
    return without(folded, true);
  }

  private static String without(String folded, boolean hyphensToo) {
    var kept = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!isSpace(c) && !(hyphensToo && isHyphen(c))) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
