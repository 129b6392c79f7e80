package ir.hedye.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@DisplayName("Line ends and headers in what is typed reach no header and no log line")
class InjectionTest {
  private static final String LINES =
      "x\r\nSet-Cookie: evil=1\r\n\r\n<script>evil()</script>\n2026 ERROR evil";

  private static Portal portal;

  @BeforeAll
  static void open() throws SQLException {
    portal = Portal.open();
  }

  @AfterAll
  static void close() throws SQLException {
    portal.close();
  }

  private static void isHarmless(Visitor.Page page) {
    assertThat(page.status()).isNotEqualTo(500);
    assertThat(page.response().headers().map().toString()).doesNotContain("evil");
    assertThat(page.text()).doesNotContain("<script>");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Forms")
  @ValueSource(
      strings = {
        "/sign-in",
        "/sign-in/code",
        "/sign-in/mobile",
        "/check",
        "/me/account",
        "/me/marriage",
        "/me/support/new"
      })
  void forms(String path) {
    var said = new ListAppender<ILoggingEvent>();
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level before = root.getLevel();
    said.start();
    root.addAppender(said);
    root.setLevel(Level.INFO);
    try {
      var visitor = path.startsWith("/me") ? portal.signedIn(People.KNOWN) : portal.visitor();
      visitor.get(path);
      var fields = new TreeMap<String, String>();
      for (String name :
          new String[] {
            "nationalId",
            "code",
            "birthDate",
            "insuranceNumber",
            "mobile",
            "sheba",
            "spouse",
            "day",
            "pledge",
            "reason",
            "body",
            "contract",
            "start",
            "wage",
            "lang"
          }) {
        fields.put(name, LINES);
      }

      isHarmless(visitor.form(path, fields));

      assertThat(said.list)
          .allSatisfy(line -> assertThat(line.getFormattedMessage()).doesNotContain("evil"));
    } finally {
      root.detachAppender(said);
      root.setLevel(before);
      portal.clock().moveOn(java.time.Duration.ofHours(1));
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Addresses")
  @ValueSource(
      strings = {
        "/?lang=%0d%0aSet-Cookie:%20evil=1",
        "/sign-in?lang=en%0d%0aevil:1",
        "/sign-in/code?why=%0d%0aevil:1",
        "/me/account?said=%0d%0aevil:1",
        "/me/support/%0d%0aevil:1",
        "/me/marriage/%0d%0aevil:1?said=%0d%0aevil",
        "/month/%0d%0aevil:1"
      })
  void addresses(String path) {
    isHarmless(portal.signedIn(People.KNOWN).get(path));
    portal.clock().moveOn(java.time.Duration.ofHours(1));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Headers")
  @ValueSource(
      strings = {"X-Forwarded-Host", "X-Forwarded-For", "User-Agent", "Referer", "Accept-Language"})
  void headers(String name) {
    var page = portal.visitor().get("/me", name, "evil.invalid");

    isHarmless(page);
    assertThat(page.location()).isEqualTo("/sign-in");
  }
}
