package ir.hedye.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import ir.hedye.law.value.Mobile;
import ir.hedye.monthend.demo.ReceiptTime;
import ir.hedye.monthend.demo.SmscStub;
import ir.hedye.monthend.store.Patience;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DisplayName("Codes, national IDs and mobiles stay where they belong")
class SecretsTest {
  private static final Duration AT_MOST = Duration.ofSeconds(30);

  private static SmscStub centre() throws IOException {
    return SmscStub.start(
        new SmscStub.Options(
            0,
            new SmscStub.Account("hedye", "hedye"),
            Optional.empty(),
            new SmscStub.Receipts(ReceiptTime.AFTER, Duration.ZERO)),
        Clock.systemUTC());
  }

  private static Map<String, String> over(SmscStub centre) {
    return Map.of(
        "HEDYE_SMSC", "smpp://hedye:hedye@127.0.0.1:" + centre.port(), CodeInbox.WAY, "sms");
  }

  @Test
  @DisplayName(
      "A code comes by SMS over SMPP, signs in, and stands in clear in no table and no log")
  void a_code_comes_by_sms() throws SQLException, IOException {
    try (var centre = centre();
        var portal = Portal.open(over(centre));
        var log = new Listening()) {
      var visitor = portal.visitor();
      visitor.askFor(People.KNOWN);
      assertThat(Patience.until(AT_MOST, () -> !centre.messages().isEmpty())).isTrue();
      var message = centre.messages().getFirst();
      String code = message.text().replaceAll("[^0-9۰-۹]", "");
      String latin = Code.read(code).orElseThrow().digits();

      assertThat(message.way().to()).isEqualTo("989120000001");
      assertThat(hits(portal, latin)).isEmpty();
      assertThat(visitor.enter(code).location()).isEqualTo("/me");
      assertThat(hits(portal, latin)).isEmpty();
      visitor.get("/sign-in/mobile");
      var injected =
          visitor.form(
              "/sign-in", Map.of("nationalId", People.KNOWN.text() + "\r\nSet-Cookie: x=y"));
      assertThat(injected.status()).isEqualTo(422);
      assertThat(injected.response().headers().allValues("Set-Cookie")).isEmpty();
      assertThat(log.said())
          .isNotEmpty()
          .allSatisfy(said ->
              assertThat(said)
                  .doesNotContain(latin)
                  .doesNotContain(code)
                  .doesNotContain(People.KNOWN.text())
                  .doesNotContain("09120000001")
                  .doesNotContain("989120000001"));
    }
  }

  /** Every table and column in which that text stands, but for the columns made for it. */
  private static List<String> hits(Portal portal, String text) throws SQLException {
    var found = new java.util.ArrayList<String>();
    try (var connection = portal.database().connectAsOwner();
        var tables =
            connection
                .createStatement()
                .executeQuery("SELECT tablename FROM pg_tables WHERE schemaname = 'hedye'")) {
      while (tables.next()) {
        String table = tables.getString(1);
        try (var rows =
            connection
                .createStatement()
                .executeQuery("SELECT t::text FROM hedye." + table + " t")) {
          while (rows.next()) {
            if (rows.getString(1).matches("(?s).*\\b" + text + "\\b.*")) {
              found.add(table);
            }
          }
        }
      }
    }
    return found;
  }

  @Test
  @DisplayName("And a code in clear would be noticed")
  void and_a_code_in_clear_would_be_noticed() throws SQLException {
    try (var portal = Portal.open()) {
      portal.asOwner("INSERT INTO web_code VALUES ('\\x01', 1, '123456', '\\x', '\\x', 0, now())");

      assertThat(hits(portal, "123456")).containsExactly("web_code");
    }
  }

  @Test
  @DisplayName("When the message centre is gone, nobody is told more, and the log names nobody")
  void when_the_centre_is_gone() throws SQLException, IOException {
    var centre = centre();
    var environment = over(centre);
    centre.close();
    try (var portal = Portal.open(environment);
        var log = new Listening()) {
      assertThat(portal.visitor().askFor(People.KNOWN).location()).isEqualTo("/sign-in/code");
      assertThat(portal.visitor().askFor(People.UNKNOWN).location()).isEqualTo("/sign-in/code");
      assertThat(
              Patience.until(
                  AT_MOST,
                  () -> log.said().stream().anyMatch(said -> said.contains("one-time code"))))
          .isTrue();
      assertThat(log.said())
          .noneMatch(said -> said.contains("0912"))
          .noneMatch(said -> said.contains(People.KNOWN.text()));
    }
  }

  @Test
  @DisplayName("Where no message centre is set, signing in is closed for everybody, and says so")
  void without_a_centre_it_is_closed() throws SQLException {
    try (var portal = Portal.open(Map.of(CodeInbox.WAY, "sms"))) {
      var page = portal.visitor().get("/sign-in");

      assertThat(page.status()).isEqualTo(503);
      assertThat(page.text()).contains("ورود اکنون ممکن نیست");
    }
  }

  @Test
  @DisplayName("A hash under another key, salt or session is another one")
  void a_hash_needs_its_key() {
    var challenge = Challenge.fresh();
    var code = new Code("123456");
    byte[] salt = CodeKey.salt();
    var key = new CodeKey(around("a".repeat(32)));

    assertThat(key.hash(challenge, salt, code))
        .isEqualTo(new CodeKey(around("a".repeat(32))).hash(challenge, salt, code))
        .isNotEqualTo(new CodeKey(around("b".repeat(32))).hash(challenge, salt, code))
        .isNotEqualTo(key.hash(challenge, CodeKey.salt(), code))
        .isNotEqualTo(key.hash(Challenge.fresh(), salt, code))
        .isNotEqualTo(key.hash(challenge, salt, new Code("123457")));
  }

  private static ir.hedye.web.page.Surroundings around(String key) {
    return new ir.hedye.web.page.Surroundings(Map.of("HEDYE_CODE_KEY", key));
  }

  @Test
  @DisplayName("What is printed of them says nothing")
  void what_is_printed_says_nothing() {
    var for1 = new Codes.For(People.KNOWN, Optional.of(new Mobile("09120000001")), true);

    assertThat(
            List.of(
                new Code("123456").toString(),
                new Challenge(UUID.randomUUID()).toString(),
                for1.toString(),
                new CodeEntry(Challenge.fresh(), new Code("123456")).toString(),
                Me.of(People.KNOWN).toString()))
        .allSatisfy(
            printed -> assertThat(printed).doesNotContain("123456").doesNotContain("79711"));
  }

  /** Hears everything that is logged, much of it in detail. The start of a site resets loggers. */
  private static final class Listening implements AutoCloseable {
    private static final Map<String, Level> DETAIL =
        Map.of(
            "ir.hedye", Level.DEBUG,
            "org.springframework.security", Level.TRACE,
            "org.springframework.web", Level.DEBUG,
            "org.springframework.session", Level.TRACE);

    private final ListAppender<ILoggingEvent> list = new ListAppender<>();

    Listening() {
      list.start();
      logger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(list);
      DETAIL.forEach((name, level) -> logger(name).setLevel(level));
    }

    List<String> said() {
      return List.copyOf(list.list).stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private static Logger logger(String name) {
      return (Logger) LoggerFactory.getLogger(name);
    }

    @Override
    public void close() {
      logger(org.slf4j.Logger.ROOT_LOGGER_NAME).detachAppender(list);
      DETAIL.keySet().forEach(name -> logger(name).setLevel(null));
    }
  }
}
