package ir.hedye.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The code by which a request is spoken of")
class TrackingTest {
  @Test
  @DisplayName("A drawn code is read back, in any digits and with spaces")
  void a_drawn_code_is_read_back() {
    String code = Tracking.draw().text();
    var persian = new StringBuilder();
    code.chars().forEach(c -> persian.append((char) (c - '0' + '۰')));

    assertThat(Tracking.read(persian.insert(4, " ").toString()).orElseThrow().text())
        .isEqualTo(code);
  }

  @Test
  @DisplayName("Every single wrong digit is heard")
  void a_wrong_digit_is_heard() {
    String code = Tracking.draw().text();
    for (int i = 0; i < code.length(); i++) {
      char wrong = (char) ('0' + (code.charAt(i) - '0' + 1) % 10);
      assertThat(Tracking.read(code.substring(0, i) + wrong + code.substring(i + 1))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "12345678901", "abcdefghij", "../../etc1", "-123456789"})
  @DisplayName("What is no code is none")
  void what_is_no_code(String text) {
    assertThat(Tracking.read(text)).isEmpty();
  }
}
