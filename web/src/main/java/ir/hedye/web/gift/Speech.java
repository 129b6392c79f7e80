package ir.hedye.web.gift;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.Rial;
import ir.hedye.web.page.Figures;
import ir.hedye.web.page.Words;

/** Words and figures of the reader's language. */
public record Speech(Words words, Figures figures) {
  public static Speech of(Words words) {
    return new Speech(words, words.figures());
  }

  public String say(String key, Object... values) {
    return words.say(key, values);
  }

  public boolean isPersian() {
    return words.language().isRightToLeft();
  }

  public String count(long number) {
    return figures.count(number);
  }

  public String day(JalaliDate day) {
    return figures.day(day);
  }

  public String month(JalaliMonth month) {
    return figures.month(month);
  }

  /** To the rial, with the unit. */
  public String rials(Rial money) {
    return say("figure.rials", figures.exact(money));
  }

  /** A code of several parts, kept in its own order among words of any direction. */
  String code(String parts) {
    return "\u2066" + figures.plain(parts) + "\u2069";
  }

  /** A page of the portal in the reader's language. */
  String address(String path) {
    return words.language().address(path);
  }
}
