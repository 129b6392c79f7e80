package ir.hedye.monthend.notice;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.demo.ReceiptTime;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One-time codes have a fast lane")
class CodeLaneTest {
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
  @DisplayName("At midnight, past a full outbox, the code is there")
  void a_code_goes_past_queue_and_quiet_hours() throws SQLException {
    town.queue(Town.notice(1, new Message.AccountNeeded()));
    town.clock.forward(Duration.ofHours(14));
    try (var notifier = town.notifier()) {
      assertThat(notifier.sendCode(code(2, "r1"))).isEqualTo(CodeOutcome.SENT);
      assertThat(notifier.collect(Duration.ofSeconds(5))).isZero();
    }
    assertThat(town.shownTo(2))
        .containsExactly(
            "کد یک‌بارمصرف شما: " + SHOWN + "\nآن را به هیچ‌کس ندهید.\nسازمان تأمین اجتماعی");
    assertThat(town.shownTo(1)).isEmpty();
    assertThat(town.rows("SELECT state FROM notice_progress WHERE delivered_parts = 1"))
        .containsExactly("SENT");
  }

  @Test
  @DisplayName("While the window is full of others, a code still finds its place")
  void a_code_has_a_place_of_its_own() throws Exception {
    town.environment.put("HEDYE_SMS_WINDOW", "3");
    town.smsc.faults().answerInGroupsOf(3);
    town.queue(Town.notice(1, new Message.AccountNeeded()));
    try (var notifier = town.notifier()) {
      var others = Thread.ofVirtual().start(() -> sendQuietly(notifier));
      // Two others wait for the third of their group: only the code can be it.
      assertThat(notifier.sendCode(code(2, "r1"))).isEqualTo(CodeOutcome.SENT);
      others.join();
    }
    assertThat(town.smsc.mostUnanswered()).isEqualTo(3);
    assertThat(town.shownTo(1)).hasSize(1);
  }

  private static void sendQuietly(Notifier notifier) {
    try {
      notifier.send();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @DisplayName("What is kept is a salted hash by which the code is known again")
  void the_hash_knows_the_code() throws SQLException {
    try (var notifier = town.notifier()) {
      notifier.sendCode(code(1, "r1"));
      notifier.sendCode(code(2, "r1"));
    }
    var kept = town.rows("SELECT parameters ->> 'code' FROM notice ORDER BY id");

    assertThat(kept).doesNotHaveDuplicates().allMatch(hash -> CodeHash.matches(hash, CODE));
    assertThat(kept).noneMatch(hash -> CodeHash.matches(hash, "739165"));
  }

  @Test
  @DisplayName("One request is served once")
  void a_request_is_served_once() throws SQLException {
    try (var notifier = town.notifier()) {
      assertThat(notifier.sendCode(code(1, "r1"))).isEqualTo(CodeOutcome.SENT);
      assertThat(notifier.sendCode(code(1, "r1"))).isEqualTo(CodeOutcome.REPEATED);
      assertThat(notifier.sendCode(code(1, "r2"))).isEqualTo(CodeOutcome.SENT);
    }
    assertThat(town.shownTo(1)).hasSize(2);
  }

  @Test
  @DisplayName("A refusal that may pass is tried again at once; three are enough")
  void a_throttled_code_goes_at_once() throws SQLException {
    town.smsc.faults().throttleNext(5);
    try (var notifier = town.notifier()) {
      assertThat(notifier.sendCode(code(1, "r1"))).isEqualTo(CodeOutcome.FAILED);
      assertThat(notifier.sendCode(code(2, "r1"))).isEqualTo(CodeOutcome.SENT);
    }
    assertThat(town.notices()).containsExactly("FAILED SMPP 0x00000058", "SENT null");
  }

  @Test
  @DisplayName("A code without an answer is never said again; a late receipt still counts")
  void an_unanswered_code_is_not_said_again() throws SQLException {
    town.smsc.sendReceipts(ReceiptTime.NEVER);
    town.smsc.faults().dropNextAnswers(1);
    try (var notifier = town.notifier()) {
      assertThat(notifier.sendCode(code(1, "r1"))).isEqualTo(CodeOutcome.UNCERTAIN);
    }
    town.clock.forward(Duration.ofHours(1));
    town.send();

    assertThat(town.smsc.parts()).isEqualTo(1);
    assertThat(town.notices()).containsExactly("FAILED UNANSWERED");
  }

  @Test
  @DisplayName("A code whose sender died is lost, and can be asked for again")
  void a_code_dies_with_its_sender() throws SQLException {
    try (var notifier = town.notifier()) {
      notifier.sendCode(code(1, "r1"));
    }
    try (var own = town.database.connectAsOwner();
        var statement = own.createStatement()) {
      // As a kill between the commit and the answer leaves it.
      statement.execute("UPDATE notice SET state = 'SENDING'");
      statement.execute("UPDATE notice_part SET state = 'SUBMITTING'");
      statement.execute("UPDATE notice_submit SET state = 'SUBMITTING', message_id = NULL");
    }
    town.clock.forward(Duration.ofHours(1));
    town.send();

    assertThat(town.notices()).containsExactly("FAILED LOST");
    assertThat(town.smsc.parts()).isEqualTo(1);
  }
}
