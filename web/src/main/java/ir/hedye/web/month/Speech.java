package ir.hedye.web.month;

import ir.hedye.web.page.Figures;
import ir.hedye.web.page.Words;

/** Words and figures of the reader's language, for everything on the page that speaks. */
record Speech(Words words, Figures figures) {
  static Speech of(Words words) {
    return new Speech(words, words.figures());
  }

  String say(String key, Object... values) {
    return words.say(key, values);
  }

  String count(long number) {
    return figures.count(number);
  }

  /** What a code of the books is called; the code itself where there is no word for it. */
  String called(String group, String code) {
    String key = group + "." + code;
    return words.has(key) ? words.say(key) : code;
  }
}
