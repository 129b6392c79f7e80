package ir.hedye.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Figures as readers of a language write them")
class FiguresTest {
  private final Figures persian = Words.of(Language.PERSIAN, FiguresTest.class).figures();
  private final Figures english = Words.of(Language.ENGLISH, FiguresTest.class).figures();

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @DisplayName("Counts stand in groups of three")
  @CsvSource(
      delimiter = '|',
      value = {
        "0|۰|0",
        "7|۷|7",
        "999|۹۹۹|999",
        "1000|۱٬۰۰۰|1,000",
        "1234567890|۱٬۲۳۴٬۵۶۷٬۸۹۰|1,234,567,890"
      })
  void counts_stand_in_groups_of_three(long number, String inPersian, String inEnglish) {
    assertThat(persian.count(number)).isEqualTo(inPersian);
    assertThat(english.count(number)).isEqualTo(inEnglish);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("Money is rounded to a tenth of its unit, half up, and never below a million")
  @CsvSource(
      delimiter = '|',
      value = {
        "0|۰ ریال|0 rials",
        "999999|۹۹۹٬۹۹۹ ریال|999,999 rials",
        "1000000|۱ میلیون ریال|1 million rials",
        "166255500|۱۶۶٫۳ میلیون ریال|166.3 million rials",
        "1949999999|۱٫۹ میلیارد ریال|1.9 billion rials",
        "1950000000|۲ میلیارد ریال|2 billion rials",
        "47962910894|۴۸ میلیارد ریال|48 billion rials",
        "2534120000000|۲٬۵۳۴٫۱ میلیارد ریال|2,534.1 billion rials"
      })
  void money_is_rounded_to_a_tenth(long rials, String inPersian, String inEnglish) {
    assertThat(persian.rounded(new Rial(rials))).isEqualTo(inPersian);
    assertThat(english.rounded(new Rial(rials))).isEqualTo(inEnglish);
  }

  @Test
  @DisplayName("Exact money is exact to the rial")
  void exact_money_is_exact() {
    assertThat(persian.exact(new Rial(47_962_910_894L))).isEqualTo("۴۷٬۹۶۲٬۹۱۰٬۸۹۴");
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @DisplayName("A share that is not quite nothing or all never looks like it")
  @CsvSource(
      delimiter = '|',
      value = {
        "0|10|۰٪",
        "10|10|۱۰۰٪",
        "1|3|۳۳٪",
        "1|8|۱۳٪",
        "1|1000|کمتر از ۱٪",
        "999|1000|بیش از ۹۹٪",
        "0|0|–"
      })
  void a_share_never_looks_like_nothing_or_all(long part, long whole, String shown) {
    assertThat(persian.share(part, whole)).isEqualTo(shown);
  }

  @Test
  @DisplayName("Days are Jalali, with the month in words")
  void days_are_jalali() {
    assertThat(persian.day(new JalaliDate(1405, 7, 30))).isEqualTo("۳۰ مهر ۱۴۰۵");
    assertThat(english.day(new JalaliDate(1405, 12, 1))).isEqualTo("1 Esfand 1405");
  }

  @Test
  @DisplayName("Moments are Tehran's, on both sides of its midnight")
  void moments_are_tehrans() {
    assertThat(persian.moment(Instant.parse("2026-11-22T20:29:59Z")))
        .isEqualTo("۱ آذر ۱۴۰۵، ساعت ۲۳:۵۹");
    assertThat(persian.moment(Instant.parse("2026-11-22T20:30:00Z")))
        .isEqualTo("۲ آذر ۱۴۰۵، ساعت ۰۰:۰۰");
  }
}
