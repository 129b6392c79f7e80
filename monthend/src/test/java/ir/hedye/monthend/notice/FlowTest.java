package ir.hedye.monthend.notice;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.value.Rial;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Many notices flow in their order, within the window, from any number of senders")
class FlowTest {
  private static final Message REGISTERED = new Message.Registered(new Rial(166_255_500));

  private Town town;

  @BeforeEach
  void open() throws Exception {
    town = new Town();
  }

  @AfterEach
  void close() throws SQLException {
    town.close();
  }

  @Test
  @DisplayName("Who was queued first is told first, and no text holds a national ID")
  void the_order_is_kept_and_no_id_is_told() throws SQLException {
    town.environment.put("HEDYE_SMS_WINDOW", "1");
    IntStream.rangeClosed(1, 12).forEach(n -> queueQuietly(Town.notice(n, REGISTERED)));
    town.send();

    var told = town.smsc.messages().stream().map(message -> message.way().to()).toList();
    assertThat(told)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 12).mapToObj(n -> Town.mobile(n).international()).toList());
    assertThat(town.smsc.messages())
        .allSatisfy(m -> assertThat(m.text()).doesNotContain(Town.person(1).text()));
    assertThat(town.rows("SELECT count(*) FROM notice WHERE national_id ~ '^[0-9]{10}$'"))
        .containsExactly("12");
  }

  private void queueQuietly(Notice notice) {
    try {
      town.queue(notice);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @DisplayName("Never more than the window waits for answers; one place is kept for codes")
  void the_window_is_kept() throws SQLException {
    town.environment.put("HEDYE_SMS_WINDOW", "5");
    town.smsc.faults().answerInGroupsOf(4);
    IntStream.rangeClosed(1, 10).forEach(n -> queueQuietly(Town.notice(n, REGISTERED)));
    town.send();

    assertThat(town.smsc.parts()).isEqualTo(20);
    assertThat(town.smsc.mostUnanswered()).isEqualTo(4);
  }

  @Test
  @DisplayName("Two senders at once share the work and tell nobody twice")
  void two_senders_share_the_work() throws Exception {
    IntStream.rangeClosed(1, 40).forEach(n -> queueQuietly(Town.notice(n, REGISTERED)));
    try (var one = town.notifier();
        var two = town.notifier()) {
      var other = Thread.ofVirtual().start(() -> sendQuietly(two));
      one.send();
      other.join();
    }
    assertThat(town.smsc.messages()).hasSize(40);
    assertThat(town.notices()).hasSize(40).containsOnly("SENT null");
  }

  private static void sendQuietly(Notifier notifier) {
    try {
      notifier.send();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
