package ir.hedye.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.browser.Chromium;
import ir.hedye.web.browser.Tab;
import ir.hedye.web.outside.stub.ServicesStub;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Signing in, in a real browser")
class SignInBrowserTest {
  private static Portal portal;
  private static ServicesStub services;
  private static Chromium browser;

  @BeforeAll
  static void open() throws SQLException, IOException {
    services = ServicesStub.start(0, Optional.empty());
    portal = Portal.open(Map.of("HEDYE_MOBILE_MATCH_URL", "http://127.0.0.1:" + services.port()));
    browser = Chromium.start();
  }

  @AfterAll
  static void close() throws SQLException {
    browser.close();
    portal.close();
    services.close();
  }

  @BeforeEach
  void limitsAreForgotten() {
    portal.clock().moveOn(Duration.ofHours(12));
  }

  private static void write(Tab tab, String field, String text) {
    tab.see("document.getElementById('" + field + "').focus()");
    tab.type(text);
  }

  private static void press(Tab tab) {
    tab.follow("document.querySelector('.panel button').click()");
  }

  private static void isFine(Tab tab, String name, int width) throws IOException {
    assertThat(tab.overflow()).as("overflow of " + name).isZero();
    assertThat(tab.see("document.fonts.check('16px Vazirmatn', 'هدیه')")).isEqualTo(true);
    assertThat(tab.see("document.scripts.length")).as("no page has a script").isEqualTo(0L);
    assertThat(tab.words().replaceAll("English|فارسی", "")).doesNotContainPattern("[0-9]");
    assertThat(
            tab.see(
                "Array.from(document.querySelectorAll('main input:not([type=hidden]), main"
                    + " button')).every(e => e.getBoundingClientRect().height >= 44)"))
        .isEqualTo(true);
    var axe = tab.axe();
    assertThat(axe.violations()).as("axe on " + name).isEmpty();
    assertThat(axe.passes()).isGreaterThan(10);
    assertThat(Files.size(tab.picture("access-" + name + "-" + width))).isGreaterThan(5_000);
  }

  @ParameterizedTest
  @DisplayName("Each step is fine to see, and axe finds nothing")
  @CsvSource({"360, 740", "1280, 800"})
  void each_step(int width, int height) throws IOException {
    var tab = browser.tab(width, height);
    tab.go(portal.at("/sign-in"));
    isFine(tab, "sign-in", width);
    write(tab, "nationalId", "123");
    press(tab);
    isFine(tab, "sign-in-wrong", width);
    tab.go(portal.at("/sign-in"));
    write(tab, "nationalId", "۷۹۷۱۱۰۰۰۳۵");
    press(tab);
    isFine(tab, "code", width);
    write(tab, "code", "000000".equals(code()) ? "111111" : "000000");
    press(tab);
    isFine(tab, "code-wrong", width);
    tab.go(portal.at("/sign-in/code?why=dead"));
    isFine(tab, "dead", width);
    tab.go(portal.at("/sign-in/code"));
    write(tab, "code", code());
    press(tab);
    assertThat(tab.text("location.pathname")).isEqualTo("/me");
    tab.go(portal.at("/sign-in/mobile"));
    isFine(tab, "signed-in", width);
    tab.follow("document.querySelector('.way-out button').click()");
    isFine(tab, "out", width);
    assertThat(tab.text("location.pathname")).isEqualTo("/sign-in/out");
  }

  private static String code() {
    return portal.inbox().last(People.KNOWN).orElseThrow();
  }

  @ParameterizedTest
  @DisplayName("Registering a mobile is fine to see, right or wrong; so is an ended session")
  @CsvSource({"360, 740", "1280, 800"})
  void the_other_pages(int width, int height) throws IOException {
    var tab = browser.tab(width, height);
    tab.go(portal.at("/sign-in/mobile"));
    isFine(tab, "mobile", width);
    press(tab);
    isFine(tab, "mobile-wrong", width);
    tab.go(portal.at("/sign-in/expired"));
    isFine(tab, "expired", width);
  }

  @Test
  @DisplayName("In English from left to right")
  void in_english() throws IOException {
    var tab = browser.tab(360, 740).go(portal.at("/sign-in?lang=en"));

    assertThat(tab.text("document.documentElement.dir")).isEqualTo("ltr");
    assertThat(tab.overflow()).isZero();
    assertThat(tab.axe().violations()).isEmpty();
    assertThat(Files.size(tab.picture("access-sign-in-english-360"))).isGreaterThan(5_000);
  }

  @Test
  @DisplayName("With the keyboard alone, in the order in which the page is read")
  void with_the_keyboard_alone() {
    var tab = browser.tab(1280, 800).go(portal.at("/sign-in"));
    tab.tabulator();
    assertThat(tab.text("document.activeElement.className")).isEqualTo("skip");
    tabTo(tab, "nationalId");
    tab.type(People.OTHER.text());
    tab.enter();
    assertThat(tab.text("location.pathname")).isEqualTo("/sign-in/code");

    tabTo(tab, "code");
    tab.type(portal.inbox().last(People.OTHER).orElseThrow());
    tab.tabulator();
    assertThat(tab.text("document.activeElement.textContent")).isEqualTo("ورود");
    tab.enter();

    assertThat(tab.text("location.pathname")).isEqualTo("/me");
  }

  private static void tabTo(Tab tab, String field) {
    for (int pressed = 0; pressed < 10; pressed++) {
      if (tab.text("document.activeElement.id").equals(field)) {
        return;
      }
      tab.tabulator();
    }
    throw new AssertionError("the keyboard does not reach " + field);
  }

  @Test
  @DisplayName("Without JavaScript all the same")
  void without_javascript() {
    var tab = browser.tab(360, 740).withoutScripts().go(portal.at("/sign-in"));
    write(tab, "nationalId", People.OTHER.text());
    tab.enter();
    write(tab, "code", portal.inbox().last(People.OTHER).orElseThrow());
    tab.enter();

    assertThat(tab.text("location.pathname")).isEqualTo("/me");
  }

  @Test
  @DisplayName("At twice the text size nothing overflows")
  void at_twice_the_text_size() throws IOException {
    var tab = browser.tab(360, 740).go(portal.at("/sign-in/mobile"));
    tab.see("document.documentElement.style.fontSize = '200%'");

    assertThat(tab.overflow()).isZero();
    assertThat(Files.size(tab.picture("access-mobile-200-percent"))).isGreaterThan(5_000);
  }

  @Test
  @DisplayName("What is wrong is said first, in an alert that leads to its field")
  void what_is_wrong_is_said_first() {
    var tab = browser.tab(360, 740).go(portal.at("/sign-in"));
    press(tab);

    assertThat(tab.text("document.title")).startsWith("نادرست");
    assertThat(tab.text("document.querySelector('main [role=alert] a').getAttribute('href')"))
        .isEqualTo("#nationalId");
    assertThat(tab.text("document.getElementById('nationalId').getAttribute('aria-describedby')"))
        .contains("nationalId-error");
    assertThat(tab.text("document.getElementById('nationalId-error').textContent"))
        .contains("کد ملی درست نیست");
  }
}
