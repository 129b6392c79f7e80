package ir.hedye.monthend.payment;

import ir.hedye.law.value.Folding;
import ir.hedye.monthend.feed.RefusedInput;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Who signs.
 *
 * @param name as it is shown
 * @param key without spaces, joiners, marks and case: two spellings of one name have one key
 */
record Signer(String name, String key) {
  private static final String MARKS = "[\\p{M}\\u0640]";

  static Signer of(String typed) {
    String name = spaced(Folding.fold(Normalizer.normalize(typed, Normalizer.Form.NFC)));
    String key = key(name);
    if (key.isEmpty()) {
      throw new RefusedInput("sign: the name of who signs is empty");
    }
    return new Signer(name, key);
  }

  Author asAuthor() {
    return new Author("command " + key, name, "", Optional.empty());
  }

  /** Every run of spaces and joiners as one space. */
  private static String spaced(String folded) {
    var kept = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!Folding.isSpace(c)) {
        kept.append(c);
      } else if (kept.charAt(kept.length() - 1) != ' ') {
        kept.append(' ');
      }
    }
    return kept.toString();
  }

  private static String key(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll(MARKS, "");
    return Folding.fold(bare).replace(" ", "").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
