package ir.hedye.web.month;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.browser.Chromium;
import ir.hedye.web.browser.Tab;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The page in a real browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  private static final int PICTURE_BYTES_MIN = 30_000;
  private static final Pattern DIGITS = Pattern.compile("[0-9]");
  private static final String BAD =
      "<!doctype html><html><head><title></title></head><body><img src='none.png'>"
          + "<p style='width:3000px;color:#ddd'>pale and wide</p>"
          + "<script>console.error('wrong')</script></body></html>";

  private final Chromium browser = Chromium.start();

  @BeforeAll
  void open() {
    assertThat(FinishedMonth.SITE.get("/health").statusCode()).isEqualTo(200);
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("It stands from right to left in Persian digits, and the console stays silent")
  void it_is_persian_and_the_console_stays_silent() {
    Tab tab = browser.tab(1280, 1000).listening().go(FinishedMonth.SITE.at(FinishedMonth.PATH));

    String document = tab.text("document.documentElement.outerHTML");
    assertThat(document).contains("<html lang=\"fa\" dir=\"rtl\">");
    String text = new PageText(document.replaceAll("(?s)<bdi[^>]*dir=\"ltr\".*?</bdi>", "")).text();
    assertThat(text).contains("مهر ۱۴۰۵").doesNotContainPattern(DIGITS);
    assertThat(tab.said()).isEmpty();
  }

  static Stream<Arguments> views() {
    return Stream.of(
        Arguments.of("desktop", 1280, FinishedMonth.PATH),
        Arguments.of("phone", 360, FinishedMonth.PATH),
        Arguments.of("english", 1280, FinishedMonth.PATH + "?lang=en"),
        Arguments.of("not-found", 360, "/month/1300-01"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Nothing overflows, the letters are ours, and axe finds nothing")
  @MethodSource("views")
  void nothing_overflows_and_axe_finds_nothing(String name, int width, String path)
      throws IOException {
    Tab tab = browser.tab(width, 1000).go(FinishedMonth.SITE.at(path));

    assertThat(tab.overflow()).isZero();
    tab.see("document.fonts.load('16px Vazirmatn', 'هدیه').then(() => true)");
    assertThat(tab.see("document.fonts.check('16px Vazirmatn', 'هدیه')")).isEqualTo(true);
    Tab.Axe axe = tab.axe();
    assertThat(axe.violations()).isEmpty();
    assertThat(axe.passes()).isGreaterThan(5);
    assertThat(Files.size(tab.picture(name)))
        .isGreaterThan(name.equals("not-found") ? 1_000 : PICTURE_BYTES_MIN);
  }

  @Test
  @DisplayName("And a bad page would be noticed: by axe, by its width, by the console")
  void and_a_bad_page_would_be_noticed() {
    String page = URLEncoder.encode(BAD, UTF_8).replace("+", "%20");
    Tab tab = browser.tab(360, 800).listening();
    tab.go(URI.create("data:text/html;charset=utf-8," + page));

    assertThat(tab.axe().violations().toString())
        .contains("image-alt")
        .contains("document-title")
        .contains("html-has-lang");
    assertThat(tab.overflow()).isGreaterThan(1000);
    assertThat(tab.said()).anyMatch(line -> line.contains("wrong"));
  }
}
