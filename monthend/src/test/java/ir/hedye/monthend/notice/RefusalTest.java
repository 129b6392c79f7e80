package ir.hedye.monthend.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the centre refuses is tried again within bounds, or not at all")
class RefusalTest {
  private static final Message CHANGED = new Message.AccountChanged();

  private Town town;

  @BeforeEach
  void open() throws Exception {
    town = new Town();
    town.environment.put("HEDYE_SMS_TRIES", "3");
    town.environment.put("HEDYE_SMS_BACKOFF", "60");
  }

  @AfterEach
  void close() throws SQLException {
    town.close();
  }

  @Test
  @DisplayName("Too fast: again after a minute, then after two; then it is sent")
  void a_throttled_part_waits_and_goes_again() throws SQLException {
    town.smsc.faults().throttleNext(4);
    town.queue(Town.notice(1, CHANGED));
    assertThat(town.send()).isEqualTo(new SendReport(0, 2, 0, 0, false));
    town.clock.forward(Duration.ofSeconds(59));
    assertThat(town.send()).isEqualTo(SendReport.NOTHING);
    town.clock.forward(Duration.ofSeconds(1));
    assertThat(town.send()).isEqualTo(new SendReport(0, 2, 0, 0, false));
    town.clock.forward(Duration.ofSeconds(119));
    assertThat(town.send()).isEqualTo(SendReport.NOTHING);
    town.clock.forward(Duration.ofSeconds(1));

    assertThat(town.send().sent()).isEqualTo(2);
    assertThat(town.shownTo(1)).hasSize(1);
    assertThat(town.parts()).containsOnly("SENT 3");
  }

  @Test
  @DisplayName("After the last try it is given up, and says why")
  void tries_are_bounded() throws SQLException {
    town.smsc.faults().throttleNext(100);
    town.queue(Town.notice(1, CHANGED));
    for (int round = 0; round < 5; round++) {
      town.send();
      town.clock.forward(Duration.ofMinutes(10));
    }
    assertThat(town.notices()).containsExactly("FAILED SMPP 0x00000058");
    assertThat(town.parts()).containsOnly("FAILED 3");
    assertThat(town.submits()).hasSize(6);
  }

  @Test
  @DisplayName("A number that does not exist is tried once; the others are told")
  void a_permanent_refusal_is_not_retried() throws SQLException {
    town.smsc.faults().refuse(Town.mobile(1).international());
    town.queue(Town.notice(1, CHANGED), Town.notice(2, CHANGED));
    town.send();
    town.clock.forward(Duration.ofHours(2));
    town.send();

    assertThat(town.notices()).containsExactly("FAILED SMPP 0x0000000B", "SENT null");
    assertThat(town.rows("SELECT count(*), max(error) FROM notice_submit WHERE state = 'REFUSED'"))
        .containsExactly("2 11");
  }

  @Test
  @DisplayName("When one part has failed for ever the rest of the notice stays here")
  void half_a_notice_is_not_sent() throws SQLException {
    town.environment.put("HEDYE_SMS_WINDOW", "1");
    town.smsc.faults().refuse(Town.mobile(1).international());
    town.queue(Town.notice(1, CHANGED));
    town.send();

    assertThat(town.parts()).containsExactly("FAILED 1", "FAILED 0");
    assertThat(town.submits()).hasSize(1);
  }
}
