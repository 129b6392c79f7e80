package ir.hedye.web.page;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.time.Tehran;
import ir.hedye.law.value.Rial;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Locale;

/** Writes numbers, money and days as readers of a language write them. */
public final class Figures {
  private static final long MILLION = 1_000_000;
  private static final long BILLION = 1_000_000_000;
  private static final char PERSIAN_ZERO = '۰';

  private final Language language;
  private final Words words;

  Figures(Language language, Words words) {
    this.language = language;
    this.words = words;
  }

  /** A count, in groups of three digits: ۱۲٬۳۴۵. */
  public String count(long number) {
    return digits(String.format(Locale.ROOT, "%,d", number));
  }

  /** A number as it is, such as a year or a code: no groups. */
  public String plain(Object number) {
    return digits(number.toString());
  }

  /** To the rial, without the unit: ۶۵٬۳۴۱٬۲۳۴٬۵۶۷. */
  public String exact(Rial money) {
    return count(money.amount());
  }

  /** To a tenth of the greatest fitting unit, half up, with the unit: ۶۵٫۳ میلیارد ریال. */
  public String rounded(Rial money) {
    long amount = Math.abs(money.amount());
    if (amount < MILLION) {
      return words.say("figure.rials", exact(money));
    }
    return amount < BILLION
        ? words.say("figure.millions", tenths(money.amount(), MILLION))
        : words.say("figure.billions", tenths(money.amount(), BILLION));
  }

  private String tenths(long amount, long unit) {
    var number =
        BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP);
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return digits(String.format(Locale.ROOT, whole ? "%,.0f" : "%,.1f", number));
  }

  /**
   * A part of a whole in percent, half up; what is not quite nothing or not quite all never looks
   * like it.
   */
  public String share(long part, long whole) {
    if (whole == 0) {
      return words.say("figure.none");
    }
    long percent = Math.round(100.0 * part / whole);
    if (part > 0 && percent == 0) {
      return words.say("figure.under", percent(1));
    }
    return part < whole && percent == 100
        ? words.say("figure.over", percent(99))
        : percent(percent);
  }

  private String percent(long number) {
    return language.isRightToLeft() ? digits(number + "٪") : number + "%";
  }

  /** ۳۰ مهر ۱۴۰۵. */
  public String day(JalaliDate day) {
    return plain(day.day()) + " " + month(day.yearMonth());
  }

  /** مهر ۱۴۰۵. */
  public String month(JalaliMonth month) {
    return words.say("month." + month.month()) + " " + plain(month.year());
  }

  /** The Jalali day of a moment in Tehran. */
  public String day(Instant moment) {
    return day(Tehran.dayOf(moment));
  }

  /** Day and time in Tehran: ۱ آبان ۱۴۰۵، ساعت ۰۸:۱۵. */
  public String moment(Instant moment) {
    var time = moment.atZone(Tehran.ZONE).toLocalTime();
    return words.say(
        "figure.moment",
        day(moment),
        digits(String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute())));
  }

  private String digits(String latin) {
    if (!language.isRightToLeft()) {
      return latin;
    }
    var persian = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      persian.append(
          switch (c) {
            case ',' -> '٬';
            case '.' -> '٫';
            default -> c >= '0' && c <= '9' ? (char) (PERSIAN_ZERO + c - '0') : c;
          });
    }
    return persian.toString();
  }
}
