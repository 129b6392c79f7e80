package ir.hedye.monthend.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Settings, hours, pace and patience of the sender")
class MannersTest {

  @ParameterizedTest(name = "{0} at {1}:{2} Tehran is quiet: {3}")
  @CsvSource({
    "22:00-08:00, 21, 59, false",
    "22:00-08:00, 22, 0, true",
    "22:00-08:00, 0, 0, true",
    "22:00-08:00, 7, 59, true",
    "22:00-08:00, 8, 0, false",
    "13:00-15:00, 12, 59, false",
    "13:00-15:00, 13, 0, true",
    "13:00-15:00, 15, 0, false",
    "none, 0, 0, false",
    "none, 23, 59, false"
  })
  void quiet_hours(String setting, int hour, int minute, boolean quiet) {
    var hours = QuietHours.read(setting);

    assertThat(hours.isQuiet(SetClock.at(hour, minute).instant())).isEqualTo(quiet);
  }

  @Test
  @DisplayName(
      "Nothing set: window 10, 50 a second, 8 tries, half an hour of doubt, quiet at night")
  void defaults() {
    var settings = NoticeSettings.from(Map.of());

    assertThat(settings.smsc()).isEmpty();
    assertThat(settings.flow()).isEqualTo(new NoticeSettings.Flow(10, 50));
    assertThat(settings.retries().tries()).isEqualTo(8);
    assertThat(settings.retries().uncertainWait()).isEqualTo(Duration.ofMinutes(30));
    assertThat(settings.manners()).isEqualTo(new NoticeSettings.Manners(QuietHours.USUAL, true));
  }

  @Test
  @DisplayName("The centre's address holds account and port; its password is never printed")
  void the_address_is_read() {
    var settings = NoticeSettings.from(Map.of("HEDYE_SMSC", "smpp://tamin:pass%40@smsc.ir:3700"));
    var address = settings.smsc().orElseThrow();

    assertThat(address.host()).isEqualTo("smsc.ir");
    assertThat(address.port()).isEqualTo(3700);
    assertThat(address.account().password()).isEqualTo("pass@");
    assertThat(settings.toString()).doesNotContain("pass");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://u:secret@h",
        "smpp://h:2775",
        "smpp://u@h",
        "u:secret@h",
        "smpp://u:sec ret@h"
      })
  @DisplayName("An address that is none is refused without repeating it")
  void a_bad_address_is_refused(String address) {
    assertThatThrownBy(() -> NoticeSettings.from(Map.of("HEDYE_SMSC", address)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("HEDYE_SMSC")
        .hasMessageNotContaining("sec")
        .hasNoCause();
  }

  @ParameterizedTest
  @CsvSource({
    "HEDYE_SMS_WINDOW, 0",
    "HEDYE_SMS_WINDOW, many",
    "HEDYE_SMS_AMOUNT, maybe",
    "HEDYE_QUIET_HOURS, night",
    "HEDYE_UNCERTAIN_WAIT, -1"
  })
  @DisplayName("A setting that cannot be read is an error")
  void a_bad_setting_is_refused(String name, String value) {
    assertThatThrownBy(() -> NoticeSettings.from(Map.of(name, value)))
        .isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest(name = "after {0} tries: {1} s")
  @CsvSource({"1, 30", "2, 60", "3, 120", "7, 1920", "8, 3600", "60, 3600"})
  void back_off_doubles_up_to_an_hour(int tries, long seconds) {
    var retries = new NoticeSettings.Retries(8, Duration.ofSeconds(30), Duration.ofMinutes(30));

    assertThat(retries.after(tries)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  @DisplayName(
      "Ten a second means a tenth of a second apart; a hurrying code pushes the others back")
  void pace_keeps_submits_apart() {
    var now = new AtomicLong();
    var pace = new Pace(10, now::get, now::addAndGet);
    List<Long> left = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      pace.take();
      left.add(now.get() / 1_000_000);
    }
    pace.hurry();
    pace.take();
    left.add(now.get() / 1_000_000);
    pace.rest(Duration.ofSeconds(1));
    pace.take();
    left.add(now.get() / 1_000_000);

    assertThat(left).containsExactly(0L, 100L, 200L, 400L, 1500L);
  }
}
