package ir.hedye.monthend.explain;

import java.util.Locale;

/** The languages in which a decision is told. */
public enum Language {
  FA,
  EN;

  /** The Persian sentence or the English one. */
  String say(String persian, String english) {
    return this == FA ? persian : english;
  }

  /** Digits and separators as the language writes them. */
  String digits(Object value) {
    String text = value.toString();
    if (this == EN) {
      return text;
    }
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '۰') : c);
    }
    return out.toString();
  }

  /** Whole rials with their thousands apart. */
  String rials(long amount) {
    String grouped = String.format(Locale.ROOT, "%,d", amount);
    return this == EN ? grouped + " rial" : digits(grouped.replace(',', '٬')) + " ریال";
  }
}
