package ir.hedye.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.access.Visitor.Upload;
import ir.hedye.web.browser.Chromium;
import ir.hedye.web.browser.Tab;
import ir.hedye.web.picture.Pictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Account, mobile and support requests in a real browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestBrowserTest {
  private static final Pattern LATIN_DIGITS = Pattern.compile("[0-9]");
  private static final String SHEBA = "IR300170000000000000004321";
  private static final int PAGE_BYTES_MAX = 15 * 1024;

  private final Chromium chromium = Chromium.start();
  private final Portal portal;
  private final Visitor visitor;
  private String request = "";

  RequestBrowserTest() throws SQLException {
    portal = Portal.open();
    visitor = portal.signedIn(People.KNOWN);
  }

  @BeforeAll
  void ask() throws IOException {
    visitor.get("/me/account");
    visitor.form("/me/account", Map.of("sheba", SHEBA));
    visitor.get("/me/support/new");
    String body = "در پروندهٔ من نوشته است که ازدواجم ثبت نشده، ولی عقدنامه دارم.";
    request =
        visitor
            .form("/me/support/new", Map.of("reason", "NO_EVENT", "body", body))
            .location()
            .replaceFirst("\\?.*", "");
    visitor.get(request);
    visitor.upload(
        request + "/pictures",
        Map.of("shows", "DEED"),
        new Upload("deed.jpg", Pictures.jpeg(900, 1200)));
  }

  @AfterAll
  void close() throws SQLException {
    chromium.close();
    portal.close();
  }

  private Tab tab(String path) {
    String cookie = "session=" + visitor.session().orElseThrow();
    return chromium.tab(360, 740).cookie(portal.at("/"), cookie).go(portal.at(path));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "account, /me/account",
    "account-said, /me/account?said=taken",
    "account-english, /me/account?lang=en",
    "freeze, /me/account/freeze",
    "marriage, /me/marriage",
    "marriage-english, /me/marriage?lang=en",
    "support, /me/support",
    "support-new, /me/support/new",
    "support-one, ONE",
    "support-one-english, ONE?lang=en"
  })
  @DisplayName("Nothing overflows at 360 pixels and with text twice as large; axe finds nothing")
  void every_page(String name, String path) {
    Tab tab = tab(path.replace("ONE", request));

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

  @Test
  @DisplayName("The account's page shows Persian digits, and works without scripts")
  void persian_digits_without_scripts() {
    String cookie = "session=" + visitor.session().orElseThrow();
    Tab tab = chromium.tab(360, 740).cookie(portal.at("/"), cookie).withoutScripts();
    tab.go(portal.at("/me/account"));

    assertThat(tab.words()).contains("بانک ملی ایران", "۴۳۲۱");
    assertThat(tab.words().replace("IR", "")).doesNotContainPattern(LATIN_DIGITS);
  }

  @Test
  @DisplayName("A later page weighs at most 15 KB, packed")
  void a_later_page_weighs_little() throws IOException {
    for (String path : List.of("/me/account", "/me/support", "/me/support/new", request)) {
      var packed = new ByteArrayOutputStream();
      try (var out = new GZIPOutputStream(packed)) {
        out.write(visitor.get(path).text().getBytes(StandardCharsets.UTF_8));
      }
      assertThat(packed.size()).as(path).isBetween(1, PAGE_BYTES_MAX);
    }
  }
}
