package ir.hedye.law.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A day is Tehran's day")
class TehranTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2026-11-27T20:29:59Z, 1405-09-06",
    "2026-11-27T20:30:00Z, 1405-09-07",
    "2026-03-20T20:29:59Z, 1404-12-29",
    "2026-03-20T20:30:00Z, 1405-01-01"
  })
  void it_ends_at_midnight_there(String moment, String day) {
    assertThat(Tehran.dayOf(Instant.parse(moment))).hasToString(day);
  }
}
