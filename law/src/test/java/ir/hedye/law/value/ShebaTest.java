package ir.hedye.law.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Sheba: IR and 24 digits, two of which check the rest")
class ShebaTest {
  private static final String KNOWN = "IR820540102680020817909002";

  @ParameterizedTest(name = "[{0}]")
  @DisplayName("Inner spaces go, letters become capitals, digits of any script are read")
  @ValueSource(
      strings = {
        "IR820540102680020817909002",
        "ir820540102680020817909002",
        "Ir82 0540 1026 8002 0817 9090 02",
        "  IR82\u00A00540\u200C1026\u200F8002 0817909002 ",
        "IR۸۲۰۵۴۰۱۰۲۶۸۰۰۲۰۸۱۷۹۰۹۰۰۲",
        "I R٨٢٠٥٤٠١٠٢٦٨٠٠٢٠٨١٧٩٠٩٠٠٢"
      })
  void reads_what_is_typed(String typed) {
    assertThat(Sheba.read(typed)).contains(new Sheba(KNOWN));
  }

  @ParameterizedTest(name = "[{0}]")
  @DisplayName("Another digit, length, land or sign is no Sheba")
  @ValueSource(
      strings = {
        "",
        "IR820540102680020817909003",
        "IR280540102680020817909002",
        "IR820540102680020817900992",
        "IR82054010268002081790900",
        "IR8205401026800208179090020",
        "820540102680020817909002",
        "DE820540102680020817909002",
        "RI820540102680020817909002",
        "IR82-0540-1026-8002-0817-9090-02",
        "IR82054010268002081790900x",
        "IRx20540102680020817909002",
        "IR\u0968820540102680020817909002"
      })
  void reads_nothing_else(String typed) {
    assertThat(Sheba.read(typed)).isEmpty();
  }

  @ParameterizedTest(name = "[{0}]")
  @DisplayName("Signs that would sum up right but are no digits are none")
  @ValueSource(
      strings = {
        "IR821+40102680020817909002",
        "IR8205400:2680020817909002",
        "IR82\u0091540102680020817909002"
      })
  void other_signs_never_stand_for_digits(String typed) {
    int rest = 0;
    for (char c : (typed.substring(4) + "182782").toCharArray()) {
      rest = (rest * 10 + c - '0') % 97;
    }
    assertThat(rest).as("the sum alone would pass").isEqualTo(1);
    assertThat(Sheba.read(typed)).isEmpty();
  }

  @ParameterizedTest(name = "account {0}")
  @DisplayName("Check digits made for an account satisfy the rule, read as one number")
  @CsvSource({
    "0540102680020817909002", "0120000000000000000001", "0120000000000000000098",
    "0170000000123456789012", "0000000000000000000000", "9999999999999999999999"
  })
  void makes_the_check_digits(String account) {
    Sheba made = Sheba.ofAccount(account);

    var number = new BigInteger(made.text().substring(4) + "1827" + made.text().substring(2, 4));
    assertThat(number.mod(BigInteger.valueOf(97))).isEqualTo(BigInteger.ONE);
    assertThat(made.text()).startsWith("IR").endsWith(account).hasSize(26);
  }

  @Test
  @DisplayName("Small check digits are written with their zero, and only one pair fits an account")
  void one_pair_fits_an_account() {
    boolean smallSeen = false;
    for (int account = 0; account < 97; account++) {
      Sheba made = Sheba.ofAccount("01200000000000000000%02d".formatted(account));
      smallSeen |= made.text().charAt(2) == '0';
      String next = "%02d".formatted((Integer.parseInt(made.text().substring(2, 4)) + 1) % 97);
      assertThat(Sheba.read("IR" + next + made.text().substring(4))).isEmpty();
    }
    assertThat(smallSeen).isTrue();
  }

  @Test
  @DisplayName("It knows its bank, cannot be made wrong, and a log never carries it")
  void knows_its_bank_and_hides_itself() {
    assertThat(new Sheba(KNOWN).bankCode()).isEqualTo("054");
    assertThat(new Sheba(KNOWN)).hasToString("IR…9002");
    assertThatThrownBy(() -> new Sheba("ir820540102680020817909002"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("9002");
  }
}
