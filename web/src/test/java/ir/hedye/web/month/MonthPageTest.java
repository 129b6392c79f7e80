package ir.hedye.web.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.article85.Outcome;
import ir.hedye.law.article85.Reason;
import ir.hedye.monthend.payable.Hold;
import ir.hedye.web.page.Figures;
import ir.hedye.web.page.Language;
import ir.hedye.web.page.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The page of the sample month, against the sample's own answer")
class MonthPageTest {
  private static final int OUTCOME = 4;
  private static final int AMOUNT = 5;
  private static final int REASONS = 8;
  private static final int HOLDS = 9;

  private static final List<String[]> EXPECTED = FinishedMonth.MONTH.expected();
  private static final Words WORDS = Words.of(Language.PERSIAN, MonthPage.class);
  private static final Figures FIGURES = WORDS.figures();
  private static PageText page = new PageText("");

  @BeforeAll
  static void open() {
    page = new PageText(FinishedMonth.SITE.page(FinishedMonth.PATH));
  }

  @Test
  @DisplayName("Its title says month and run, in Persian")
  void its_title_says_month_and_run() {
    assertThat(page.html()).startsWith("<!doctype html>\n<html lang=\"fa\" dir=\"rtl\">");
    assertThat(page.html()).contains("<h1>مهر ۱۴۰۵</h1>");
    assertThat(page.text()).contains("اجرای ۱: ").contains("ارزیابی در روز ۳۰ مهر ۱۴۰۵");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Every outcome is counted")
  @EnumSource(
      value = Outcome.class,
      names = {"ENTITLED"},
      mode = EnumSource.Mode.EXCLUDE)
  void every_outcome_is_counted(Outcome outcome) {
    assertThat(page.pair(WORDS.say("outcome." + outcome.name())))
        .contains(count(row -> row[OUTCOME].equals(outcome.name())));
  }

  @Test
  @DisplayName("The entitled stand in two parts: payable and held")
  void the_entitled_stand_in_two_parts() {
    assertThat(page.pair(WORDS.say("outcome.PAYABLE")))
        .contains(count(row -> row[OUTCOME].equals("ENTITLED") && row[HOLDS].isEmpty()));
    assertThat(page.pair(WORDS.say("outcome.HELD"))).contains(count(row -> !row[HOLDS].isEmpty()));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Every reason is counted, each of several of one decision")
  @EnumSource(Reason.class)
  void every_reason_is_counted(Reason reason) {
    long rows = EXPECTED.stream().filter(row -> has(row[REASONS], reason.name())).count();

    assertThat(page.bar(WORDS.say("reason." + reason.name())).orElse(FIGURES.count(0)))
        .isEqualTo(FIGURES.count(rows));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Every hold is counted")
  @EnumSource(Hold.class)
  void every_hold_is_counted(Hold hold) {
    long rows = EXPECTED.stream().filter(row -> has(row[HOLDS], hold.name())).count();

    assertThat(page.bar(WORDS.say("reason." + hold.name())).orElse(FIGURES.count(0)))
        .isEqualTo(FIGURES.count(rows));
  }

  @Test
  @DisplayName("What is proposed is what the payable are entitled to, to the rial")
  void what_is_proposed_is_what_the_payable_are_entitled_to() {
    long rials =
        EXPECTED.stream()
            .filter(row -> row[OUTCOME].equals("ENTITLED") && row[HOLDS].isEmpty())
            .mapToLong(row -> Long.parseLong(row[AMOUNT]))
            .sum();

    assertThat(page.text()).contains("، " + FIGURES.count(rials) + " ریال");
    assertThat(page.html()).contains("\">" + FIGURES.count(rials) + "</td>"); // the whole country
  }

  @Test
  @DisplayName("Refusals name their clause")
  void refusals_name_their_clause() {
    assertThat(page.text()).contains("ماده ۸۵، بند ۱").contains("ماده ۸۵، صدر ماده");
  }

  @Test
  @DisplayName("A month that was not run, or is none, is not found")
  void other_months_are_not_found() {
    for (String path :
        List.of("/month/1405-08", "/month/1405-13", "/month/x", "/month/1405-07-30")) {
      var answer = FinishedMonth.SITE.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(LiveSite.text(answer)).contains("چنین صفحه‌ای نیست");
    }
  }

  @Test
  @DisplayName("English is the same page, from left to right, with Latin digits")
  void english_is_the_same_page() {
    String english = FinishedMonth.SITE.page(FinishedMonth.PATH + "?lang=en");

    assertThat(english).contains("<html lang=\"en\" dir=\"ltr\">").contains("<h1>Mehr 1405</h1>");
    assertThat(new PageText(english).text().replace("فارسی", ""))
        .doesNotContainPattern("[\\u0600-\\u06FF]");
  }

  @Test
  @DisplayName("Reading changes nothing: the page's transaction refuses to write")
  void reading_changes_nothing() {
    var books = FinishedMonth.SITE.context().getBean(MonthBooks.class);
    String write = "DELETE FROM changed_person WHERE national_id = -1";

    assertThatThrownBy(() -> books.inSnapshot(sql -> sql.sql(write).update()))
        .hasMessageContaining("read-only");
    var sql = FinishedMonth.SITE.context().getBean(JdbcClient.class);
    assertThat(sql.sql(write).update()).isZero(); // and outside of it the same would work
  }

  private static String count(Predicate<String[]> which) {
    return FIGURES.count(EXPECTED.stream().filter(which).count());
  }

  private static boolean has(String joined, String code) {
    return Arrays.asList(joined.split("\\|", -1)).contains(code);
  }
}
