package ir.hedye.monthend.notice;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.demo.ReceiptTime;
import ir.hedye.monthend.store.JavaProcess;
import ir.hedye.monthend.store.Patience;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
    "A submit without an answer is uncertain: a receipt may tell, else it is said again, marked")
class UncertainTest {
  private static final Message CHANGED = new Message.AccountChanged();
  private static final Duration WAIT = Duration.ofMinutes(30);

  private Town town;

  @BeforeEach
  void open() throws Exception {
    town = new Town();
    town.smsc.sendReceipts(ReceiptTime.HELD);
  }

  @AfterEach
  void close() throws SQLException {
    town.close();
  }

  @ParameterizedTest(name = "the centre echoes our reference: {0}")
  @ValueSource(booleans = {true, false})
  void a_receipt_tells_that_it_was_taken(boolean echoes) throws SQLException {
    town.smsc.faults().echoReference(echoes);
    town.smsc.faults().dropNextAnswers(2);
    town.queue(Town.notice(1, CHANGED), Town.notice(2, CHANGED));
    assertThat(sendOnly()).isEqualTo(new SendReport(2, 0, 0, 2, false));

    town.smsc.sendReceipts(ReceiptTime.AFTER);
    town.smsc.releaseReceipts();
    town.clock.forward(WAIT);
    sendAfterReceipts(4);

    assertThat(town.notices()).containsOnly("SENT null");
    assertThat(town.submits()).hasSize(4).containsOnly("SENT f DELIVRD");
    assertThat(town.smsc.parts()).isEqualTo(4);
  }

  @Test
  @DisplayName("Without a receipt it is said again after the wait, not before, and is marked so")
  void it_is_said_again_after_the_wait() throws SQLException {
    town.smsc.faults().dropNextAnswers(2);
    town.queue(Town.notice(1, CHANGED));
    sendOnly();
    town.clock.forward(WAIT.minusSeconds(1));
    assertThat(sendOnly()).isEqualTo(SendReport.NOTHING);
    assertThat(town.parts()).containsOnly("UNCERTAIN 1");
    town.clock.forward(Duration.ofSeconds(1));

    assertThat(sendOnly().sent()).isEqualTo(2);
    assertThat(town.submits())
        .containsExactly("UNCERTAIN f null", "UNCERTAIN f null", "SENT t null", "SENT t null");
    assertThat(town.rows("SELECT said_again, state FROM notice_progress"))
        .containsExactly("t SENT");
  }

  @Test
  @DisplayName("A wait of its own can be set; after the last try it is given up")
  void unanswered_tries_are_bounded() throws SQLException {
    town.environment.put("HEDYE_UNCERTAIN_WAIT", "10");
    town.environment.put("HEDYE_SMS_TRIES", "2");
    town.smsc.faults().dropNextAnswers(100);
    town.queue(Town.notice(1, CHANGED));
    for (int round = 0; round < 4; round++) {
      sendOnly();
      town.clock.forward(Duration.ofSeconds(10));
    }
    assertThat(town.notices()).containsExactly("FAILED UNANSWERED");
    assertThat(town.submits()).hasSize(4);
  }

  @Test
  @DisplayName(
      "A sender killed in mid-work: what it had handed over is uncertain, the rest is sent now")
  void a_killed_sender_leaves_no_more_than_a_window_uncertain() throws Exception {
    town.environment.put("HEDYE_SMS_WINDOW", "4");
    town.smsc.faults().dropNextAnswers(3);
    for (int n = 1; n <= 4; n++) {
      town.queue(Town.notice(n, CHANGED));
    }
    killOneAtWork(3);

    assertThat(sendOnly()).isEqualTo(new SendReport(5, 0, 0, 3, false));
    assertThat(town.notices())
        .containsExactly("SENDING null", "SENDING null", "SENT null", "SENT null");

    town.smsc.releaseReceipts();
    sendAfterReceipts(8);
    assertThat(town.notices()).containsOnly("SENT null");
    assertThat(town.smsc.parts()).isEqualTo(8);
    assertThat(town.submits()).hasSize(8).containsOnly("SENT f DELIVRD");
  }

  @Test
  @DisplayName("A sender that is alive is not taken for a dead one")
  void a_living_sender_is_left_alone() throws Exception {
    town.smsc.faults().dropNextAnswers(2);
    town.queue(Town.notice(1, CHANGED));
    try (var slow = town.notifier()) {
      var sending = Thread.ofVirtual().start(() -> sendQuietly(slow));
      assertThat(Patience.until(Duration.ofSeconds(5), () -> town.smsc.parts() == 2)).isTrue();

      assertThat(sendOnly()).isEqualTo(SendReport.NOTHING);
      sending.join();
    }
    assertThat(town.parts()).containsOnly("UNCERTAIN 1");
  }

  private static void sendQuietly(Notifier notifier) {
    try {
      notifier.send();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private SendReport sendOnly() throws SQLException {
    try (var notifier = town.notifier()) {
      return notifier.send();
    }
  }

  /** Listens until the receipts are here, then sends what is still due. */
  private void sendAfterReceipts(int receipts) throws SQLException {
    try (var notifier = town.notifier()) {
      notifier.collect(Duration.ZERO);
      assertThat(Patience.until(Duration.ofSeconds(10), () -> town.receipts() == receipts))
          .isTrue();
      notifier.send();
    }
  }

  private void killOneAtWork(int parts) throws Exception {
    var environment = new HashMap<>(town.environment);
    environment.putAll(town.database.environment());
    var now = town.clock.instant().toString();
    var builder = JavaProcess.of(NotifyOnce.class, List.of(), List.of(now));
    builder.environment().putAll(environment);
    var process = builder.start();
    try {
      assertThat(Patience.until(Duration.ofSeconds(20), () -> town.smsc.parts() == parts)).isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
