package ir.hedye.web.gift;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.cli.SmallFolder;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The page of one's own gift")
class GiftPageTest {

  @ParameterizedTest(name = "person {0}: {1}")
  @DisplayName("It says where the gift is, and what to do")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1; هدیهٔ ازدواج شما واریز شد
          3; شمارهٔ شبا ثبت نکرده‌اید
          4; به شبای ثبت‌شده نمی‌توان پرداخت کرد
          5; شمارهٔ همراه ثبت نکرده‌اید
          6; شمارهٔ همراه ثبت‌شده درست نیست
          7; تاریخ فوت ثبت شده است
          8; پیش از این کمک ازدواج به شما پرداخت شده است
          10; این حساب برای بیش از دو نفر ثبت شده است
          13; حساب شما به‌تازگی عوض شده است
          14; شرط‌های هدیه برقرار نیست
          15; لیست شهریور ۱۴۰۵ هنوز نرسیده است؛ کارفرما تا ۳۰ مهر ۱۴۰۵ مهلت دارد.
          16; این حساب بسته شده است
          18; هدیهٔ شما در راه بانک است
          19; تاریخ تولد یا جنس شما در ثبت احوال و سازمان یکی نیست
          20; ثبت احوال این ازدواج را باطل کرده است
          21; ثبت احوال هنوز از ازدواج شما خبری نداده است
          22; شرط‌های قانون در اجرای ۳۰ آبان ۱۴۰۵ بررسی می‌شود
          24; پرداخت به شما متوقف است
          26; کد ملی شما در میان بیمه‌شدگان سازمان نیست
          """)
  void it_says_where_the_gift_is(int k, String told) {
    assertThat(Visitor.person(k).words("/me")).contains(told);
  }

  @Test
  @DisplayName("Every failed condition stands there, with its clause and figures")
  void every_failed_condition_stands_there() {
    assertThat(Visitor.person(PeopleMonth.REFUSED).words("/me"))
        .contains("۴۹۹ روز از ۷۲۰ روز", "۲۲۱ روز کم است", "ترک کار شما در ۲۰ مرداد ۱۴۰۵")
        .contains("ازدواج‌های پیشین شما در ثبت احوال: ۱", "عقد موقت است", "ثبت در دفتر رسمی نیامده")
        .contains("ماده ۸۵، صدر ماده", "ماده ۸۵، بند ۱", "ماده ۸۵، بند ۲", "ماده ۸۵، بند ۳")
        .contains("کد ۱۰۱", "کد ۱۱۱", "کد ۱۲۱", "کد ۱۳۱", "کد ۱۳۲");
  }

  @Test
  @DisplayName("Who is paid reads the whole chain and the arithmetic")
  void who_is_paid_reads_the_whole_chain() {
    assertThat(Visitor.person(PeopleMonth.PAID_HUSBAND).words("/me"))
        .contains("فایل مهر ۱۴۰۵", "۳ آبان ۱۴۰۵، به بانک ملت، چهار رقم پایانی ۰۰۰۱", "TR1")
        .contains("۲۰۰٬۰۰۰٬۰۰۰ ریال", "۴٬۸۰۰٬۰۰۰٬۰۰۰ ریال", "تقسیم بر ۲۴ ماه", "۱۶۶٬۲۵۵٬۵۰۰ ریال");
  }

  @ParameterizedTest
  @DisplayName("Nothing of the spouse is anywhere: no ID, wage, account, day or state")
  @ValueSource(strings = {"/me", "/me?lang=en", "/me/decision", "/me/decision?lang=en"})
  void nothing_of_the_spouse(String path) {
    String husband = Visitor.person(PeopleMonth.PAID_HUSBAND).page(path);
    String wife = Visitor.person(PeopleMonth.PAID_WIFE).page(path);

    for (String told : List.of(PeopleMonth.id(2), "187654321", "187,654,321", "TR2", "0002")) {
      assertThat(husband).as(told).doesNotContain(told).doesNotContain(persian(told));
    }
    for (String told : List.of(PeopleMonth.id(1), "200,000,000", "200000000", "0001")) {
      assertThat(wife).as(told).doesNotContain(told).doesNotContain(persian(told));
    }
    assertThat(wife).containsAnyOf("187,654,321", persian("187,654,321"));
  }

  @Test
  @DisplayName("Account and mobile are masked")
  void account_and_mobile_are_masked() {
    String page = Visitor.person(PeopleMonth.PAID_HUSBAND).page("/me");

    assertThat(page)
        .contains("۰۹۱۲…۰۱")
        .doesNotContain(SmallFolder.sheba(1))
        .doesNotContain("09120000001")
        .doesNotContain(persian("09120000001"));
  }

  @ParameterizedTest
  @DisplayName("Without signing in there is nothing, and nothing is kept by the browser")
  @ValueSource(strings = {"/me", "/me/decision", "/me/readings"})
  void without_signing_in_there_is_nothing(String path) {
    var answer = PeopleMonth.SITE.get(path);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
    assertThat(Visitor.person(1).get(path).headers().firstValue("Cache-Control"))
        .contains("no-store");
  }

  @Test
  @DisplayName("The printed decision names itself, every clause, and the way to object")
  void the_printed_decision() {
    assertThat(Visitor.person(PeopleMonth.REFUSED).words("/me/decision"))
        .contains("1405-07-1-14-H", "85-1", "بدون استحقاق", "حق اعتراض", "ماده ۸۵، بند ۲")
        .contains(persian(PeopleMonth.id(PeopleMonth.REFUSED)));
  }

  @Test
  @DisplayName("Who looked at the file: the latest twenty, then the rest")
  void who_looked() {
    var refused = Visitor.person(PeopleMonth.REFUSED);

    assertThat(refused.words("/me/readings")).contains("۲۵ بار", "کارشناس شعبهٔ یک");
    assertThat(refused.page("/me/readings")).contains("?page=2").doesNotContain("?page=0");
    assertThat(refused.page("/me/readings?page=2")).contains("?page=1").doesNotContain("?page=3");
    assertThat(refused.get("/me/readings?page=-1").statusCode()).isEqualTo(200);
    assertThat(Visitor.person(1).words("/me/readings"))
        .contains("کسی از سازمان پروندهٔ شما را باز نکرده");
  }

  private static String persian(String latin) {
    var out = new StringBuilder();
    latin
        .chars()
        .forEach(c ->
            out.append(c == ',' ? '٬' : c >= '0' && c <= '9' ? (char) (c - '0' + '۰') : (char) c));
    return out.toString();
  }
}
