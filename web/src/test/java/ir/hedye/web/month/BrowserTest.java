package ir.hedye.web.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private final Inspection inspection;

  BrowserTest() throws IOException {
    inspection = new Inspection(FinishedMonth.SITE);
  }

  @BeforeAll
  void open() {
    assertThat(FinishedMonth.SITE.get("/health").statusCode()).isEqualTo(200);
  }

  @AfterAll
  void close() {
    inspection.close();
  }

  @Test
  @DisplayName("It stands from right to left in Persian digits, and the console stays silent")
  void it_is_persian_and_the_console_stays_silent() {
    var visit = Browser.of(1280, 1000).visit(FinishedMonth.SITE.at(FinishedMonth.PATH));

    assertThat(visit.document()).contains("<html lang=\"fa\" dir=\"rtl\">");
    String text =
        new PageText(visit.document().replaceAll("(?s)<bdi[^>]*dir=\"ltr\".*?</bdi>", "")).text();
    assertThat(text).contains("مهر ۱۴۰۵").doesNotContainPattern(DIGITS);
    assertThat(visit.console()).isEmpty();
  }

  static Stream<Arguments> views() {
    return Stream.of(
        Arguments.of("desktop", Browser.of(1280, 3600), FinishedMonth.PATH),
        Arguments.of("phone", Browser.of(360, 7400), FinishedMonth.PATH),
        Arguments.of("english", Browser.of(1280, 3600), FinishedMonth.PATH + "?lang=en"),
        Arguments.of("not-found", Browser.of(360, 700), "/month/1300-01"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Nothing overflows, the letters are ours, and axe finds nothing")
  @MethodSource("views")
  void nothing_overflows_and_axe_finds_nothing(String name, Browser browser, String path)
      throws IOException {
    String document = browser.visit(inspection.at(path)).document();

    assertThat(seen(document, "inspected")).isEqualTo("yes");
    assertThat(seen(document, "overflow")).isEqualTo("0");
    assertThat(seen(document, "font")).isEqualTo("true");
    assertThat(seen(document, "violations")).isEmpty();
    assertThat(Integer.parseInt(seen(document, "passes"))).isGreaterThan(5);
    Path picture = browser.picture(FinishedMonth.SITE.at(path), name);
    assertThat(Files.size(picture))
        .isGreaterThan(name.equals("not-found") ? 1_000 : PICTURE_BYTES_MIN);
  }

  @Test
  @DisplayName("And a bad page would be noticed: by axe, by its width, by the console")
  void and_a_bad_page_would_be_noticed() {
    var visit = Browser.of(360, 800).visit(inspection.at("/inspection/bad"));

    assertThat(seen(visit.document(), "violations"))
        .contains("image-alt")
        .contains("document-title")
        .contains("html-has-lang");
    assertThat(Integer.parseInt(seen(visit.document(), "overflow"))).isGreaterThan(1000);
    assertThat(visit.console()).anyMatch(line -> line.contains("wrong"));
  }

  private static String seen(String document, String what) {
    var matcher = Pattern.compile("<html[^>]*data-" + what + "=\"([^\"]*)\"").matcher(document);
    return matcher.find() ? matcher.group(1) : "nothing seen: " + what;
  }
}
