package ir.hedye.web.trial;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.browser.Chromium;
import ir.hedye.web.browser.Tab;
import ir.hedye.web.gift.PeopleMonth;
import ir.hedye.web.month.LiveSite;
import ir.hedye.web.page.Language;
import ir.hedye.web.page.Words;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The first page and the trial, for everybody")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {
  private static final int FIRST_PAGE_BYTES_MAX = 60 * 1024;
  private static final Pattern LOADED =
      Pattern.compile("<link rel=\"(?:stylesheet|icon|preload)\" href=\"([^\"]+)\"");

  private final LiveSite site = PeopleMonth.SITE;
  private final Chromium chromium = Chromium.start();

  @AfterAll
  void close() {
    chromium.close();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("A first page with all it loads is at most 60 KB on the wire, and leaves no cookie")
  @CsvSource({"/", "/check"})
  void a_first_page_is_light(String path) {
    var page = site.get(path, "Accept-Encoding", "gzip");
    var loaded =
        LOADED
            .matcher(LiveSite.text(page))
            .results()
            .map(match -> match.group(1))
            .distinct()
            .map(address -> site.get(address, "Accept-Encoding", "gzip"));

    long bytes = Stream.concat(Stream.of(page), loaded).mapToLong(PublicPagesTest::size).sum();

    System.out.println(path + " with all it loads: " + bytes + " bytes on the wire");
    assertThat(bytes).isBetween(20_000L, (long) FIRST_PAGE_BYTES_MAX);
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
  }

  private static long size(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return (long) answer.body().length + answer.headers().map().toString().length();
  }

  @Test
  @DisplayName("The first page has its doors; none leads to the month, which is closed")
  void its_doors() {
    assertThat(site.page("/"))
        .contains("href=\"/sign-in\"", "href=\"/check\"")
        .doesNotContain("href=\"/month\"")
        .contains("بی درخواست و بی مراجعه");
    assertThat(site.page("/?lang=en")).contains("href=\"/check?lang=en\"");
  }

  @ParameterizedTest(name = "{0} at {1}")
  @DisplayName("Nothing overflows, axe finds nothing")
  @CsvSource({"welcome, /", "welcome-english, /?lang=en", "check, /check"})
  void nothing_overflows(String name, String path) {
    look(chromium.tab(360, 740).go(site.at(path)), name);
  }

  private static void look(Tab tab, String name) {
    assertThat(tab.overflow()).isZero();
    tab.picture(name + "-360");
    var axe = tab.axe();
    assertThat(axe.violations()).isEmpty();
    assertThat(axe.passes()).isGreaterThan(10);
    tab.size(1280, 900).picture(name + "-1280");
    assertThat(tab.overflow()).isZero();
    tab.size(360, 740).see("document.documentElement.style.fontSize = '200%'");
    assertThat(tab.overflow()).isZero();
  }

  private static String fill(String contract) {
    return "document.getElementById('contract').value='"
        + contract
        + "';document.getElementById('start').value='۱۴۰۳/۰۱/۰۱';"
        + "document.getElementById('wage').value='۲۰۰٬۰۰۰٬۰۰۰';"
        + "document.querySelector('form button').click()";
  }

  @Test
  @DisplayName("Without scripts the form answers with every condition and the amount")
  void the_form_answers_without_scripts() {
    Tab tab = chromium.tab(360, 740).withoutScripts().go(site.at("/check"));

    tab.follow(fill("۱۴۰۵/۰۶/۱۵"));

    assertThat(tab.words())
        .contains("با این عددها، هدیه به شما تعلق می‌گیرد", "۲۰۰٬۰۰۰٬۰۰۰ ریال", "ماده ۸۵، بند ۲");
    assertThat(tab.text("location.pathname + location.search")).isEqualTo("/check");
  }

  @Test
  @DisplayName("The answer is as well made as the form")
  void the_answer_is_well_made() {
    Tab tab = chromium.tab(360, 740).go(site.at("/check"));
    tab.follow(fill("۱۴۰۵/۰۶/۱۵"));

    look(tab, "check-answer");
  }

  @Test
  @DisplayName("A wrong answer is announced, named beside its field, and what was typed stays")
  void a_wrong_answer_is_announced() {
    Tab tab = chromium.tab(360, 740).go(site.at("/check"));
    tab.follow(fill("فردا"));

    assertThat(tab.text("document.activeElement.getAttribute('role')")).isEqualTo("alert");
    assertThat(tab.text("document.getElementById('contract').getAttribute('aria-invalid')"))
        .isEqualTo("true");
    assertThat(tab.text("document.getElementById('contract-wrong').textContent"))
        .contains("تاریخ عقد را");
    assertThat(tab.text("document.getElementById('contract').value")).isEqualTo("فردا");
    assertThat(tab.text("document.getElementById('wage').value")).isEqualTo("۲۰۰٬۰۰۰٬۰۰۰");
    look(tab, "check-wrong");
  }

  @Test
  @DisplayName("What is typed is shown as text, never as markup")
  void typed_markup_stays_text() {
    Tab tab = chromium.tab(360, 740).go(site.at("/check"));
    tab.follow(fill("\"><img src=x>"));

    assertThat(tab.text("String(document.querySelectorAll('main img').length)")).isEqualTo("0");
    assertThat(tab.text("document.getElementById('contract').value")).isEqualTo("\"><img src=x>");
  }

  @Test
  @DisplayName("Both languages say the same things")
  void both_languages_say_the_same_things() {
    assertThat(Words.of(Language.ENGLISH, TrialPage.class).keys())
        .containsExactlyInAnyOrderElementsOf(Words.of(Language.PERSIAN, TrialPage.class).keys());
  }
}
