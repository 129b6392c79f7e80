package ir.hedye.law.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("National ID: ten digits, the last of which checks the rest")
class NationalIdTest {
  @ParameterizedTest(name = "[{0}] is {1}")
  @DisplayName("Read in any script, with spaces around it")
  @CsvSource({
    "0010350829, 0010350829",
    "۰۰۱۰۳۵۰۸۲۹, 0010350829",
    "٠٠١٠٣٥٠٨٢٩, 0010350829",
    "'\u200F 0010350829\uFEFF', 0010350829"
  })
  void reads_what_is_typed(String typed, String id) {
    NationalId read = NationalId.read(typed).orElseThrow();

    assertThat(read.text()).isEqualTo(id);
    assertThat(NationalId.of(read.number())).isEqualTo(read);
  }

  @ParameterizedTest(name = "[{0}] is none")
  @DisplayName("Another length, another character, an inner space")
  @ValueSource(
      strings = {
        "",
        "001035082",
        "00103508290",
        "001035082x",
        "0010 350829",
        "001-035082",
        "0010350828",
        "00103508\u06F0",
        "001035082/",
        "001035082:",
        "\u0966010350829",
        "10350829",
        "+010350829",
        "0010\u200C350829"
      })
  void reads_nothing_else(String typed) {
    assertThat(NationalId.read(typed)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("Every one of the ten digits weighs")
  @CsvSource({
    "1234567891, true",
    "2234567891, false",
    "1434567891, false",
    "1244567891, false",
    "1235567891, false",
    "1234667891, false",
    "1234577891, false",
    "1234568891, false",
    "1234567991, false",
    "1234567801, false",
    "1234567892, false",
    "9876543210, true"
  })
  void every_digit_weighs(String typed, boolean valid) {
    assertThat(NationalId.read(typed).isPresent()).isEqualTo(valid);
  }

  @ParameterizedTest(name = "{0}{0}{0}{0}{0}{0}{0}{0}{0}{0}")
  @DisplayName("Ten equal digits are no ID, though the check digit would fit")
  @ValueSource(strings = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
  void ten_equal_digits_are_none(String digit) {
    assertThat(NationalId.read(digit.repeat(10))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: the sum leaves {1}")
  @DisplayName("One number of every remainder: r itself below two, else 11 - r")
  @CsvSource({
    "0000000140, 0", "0000000061, 1", "0000000019, 2", "0000000078, 3", "0000000027, 4",
    "0000000086, 5", "0000000035, 6", "0000000094, 7", "0000000043, 8", "0000000132, 9",
    "0000000051, 10"
  })
  void every_remainder_has_its_check_digit(String id, int remainder) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (id.charAt(i) - '0') * (10 - i);
    }
    assertThat(sum % 11).isEqualTo(remainder);
    assertThat(NationalId.read(id)).isPresent();
    for (char last = '0'; last <= '9'; last++) {
      String other = id.substring(0, 9) + last;
      assertThat(NationalId.read(other).isPresent()).as(other).isEqualTo(other.equals(id));
    }
  }

  @Test
  @DisplayName("Made from a number it keeps its leading zeros")
  void keeps_leading_zeros() {
    assertThat(NationalId.of(10350829L).text()).isEqualTo("0010350829");
    assertThat(NationalId.digits(0)).isEqualTo("0000000000");
    assertThat(NationalId.digits(9_999_999_999L)).isEqualTo("9999999999");
  }

  @Test
  @DisplayName("A wrong ID cannot be made")
  void a_wrong_id_cannot_be_made() {
    for (String wrong : new String[] {"0010350828", "1111111111", "1035082", ""}) {
      assertThatThrownBy(() -> new NationalId(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> NationalId.of(10350828L))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("0350");
  }

  @Test
  @DisplayName("A log never carries the ID")
  void its_text_form_hides_it() {
    assertThat(new NationalId("0010350829")).hasToString("…829");
  }
}
