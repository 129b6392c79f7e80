package ir.hedye.monthend.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A one-time code is nowhere in clear: in no table, in no log")
class CodeSecrecyTest {
  private static final Logger SMPP_LOG = Logger.getLogger("org.jsmpp");
  private static final String CODE = "739164";
  private static final String SHOWN = "۷۳۹۱۶۴";

  private Town town;

  @BeforeEach
  void open() throws Exception {
    town = new Town();
  }

  @AfterEach
  void close() throws SQLException {
    town.close();
  }

  private static OneTimeCode code(int n, String request) {
    return new OneTimeCode(Town.person(n), Town.mobile(n), request, CODE);
  }

  @Test
  @DisplayName("No table and no log line of any level holds the code, in digits of either script")
  void a_code_is_nowhere_in_clear() throws Exception {
    var log =
        loggedAt(
            Level.INFO,
            notifier -> {
              town.smsc.faults().throttleNext(1);
              assertThat(notifier.sendCode(code(2, "r1"))).isEqualTo(CodeOutcome.SENT);
              notifier.collect(Duration.ofSeconds(5));
            });
    assertThat(log).contains("org.postgresql").doesNotContain(CODE, SHOWN, hex(CODE), hex(SHOWN));
    assertThat(everyRow()).contains(Town.mobile(2).text()).doesNotContain(CODE, SHOWN);
  }

  @Test
  @DisplayName("jSMPP at debug level would log messages: then nothing is sent, and it is said why")
  void nothing_is_sent_within_earshot() throws Exception {
    var log =
        loggedAt(
            Level.FINE,
            notifier -> {
              assertThat(notifier.sendCode(code(2, "r1"))).isEqualTo(CodeOutcome.FAILED);
              assertThatThrownBy(notifier::send).hasMessageContaining("org.jsmpp");
            });
    assertThat(log).doesNotContain(CODE, SHOWN, hex(CODE), hex(SHOWN));
    assertThat(town.smsc.parts()).isZero();
  }

  /** Everything any logger says meanwhile, jSMPP from that level on, all others from the lowest. */
  private String loggedAt(Level smpp, Work work) throws Exception {
    var logged = new ByteArrayOutputStream();
    var handler = new StreamHandler(logged, new SimpleFormatter());
    handler.setLevel(Level.ALL);
    handler.setEncoding("UTF-8");
    var root = Logger.getLogger("");
    var before = root.getLevel();
    root.addHandler(handler);
    root.setLevel(Level.ALL);
    SMPP_LOG.setLevel(smpp);
    try (var notifier = town.notifier()) {
      work.with(notifier);
    } finally {
      SMPP_LOG.setLevel(Level.OFF);
      root.setLevel(before);
      root.removeHandler(handler);
      handler.close();
    }
    return logged.toString(StandardCharsets.UTF_8);
  }

  private interface Work {
    void with(Notifier notifier) throws SQLException;
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }

  private String everyRow() throws SQLException {
    var all = new StringBuilder();
    for (var table :
        town.rows(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'hedye'")) {
      all.append(town.rows("SELECT t::text FROM " + table + " t"));
    }
    return all.toString();
  }
}
