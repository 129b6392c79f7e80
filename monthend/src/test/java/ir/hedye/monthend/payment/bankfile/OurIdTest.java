package ir.hedye.monthend.payment.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Ids of files and payments")
class OurIdTest {
  private static final String LONGEST = "A".repeat(35);

  @Test
  void hold_up_to_35_letters_and_digits() {
    assertThat(new MessageId(LONGEST).text()).hasSize(35);
    assertThat(new EndToEndId("P1405-07.1_a").text()).isEqualTo("P1405-07.1_a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "a b",
        "../x",
        ".x",
        "-x",
        "شناسه",
        "a/b",
        "۱۲"
      })
  void hold_nothing_else(String text) {
    assertThatThrownBy(() -> new MessageId(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new EndToEndId(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void are_read_back_with_the_digits_a_bank_may_have_turned_persian() {
    assertThat(EndToEndId.read(" P۱۴۰۵-۰۱ ")).contains(new EndToEndId("P1405-01"));
    assertThat(MessageId.read("a b")).isEmpty();
  }

  @Test
  void stand_in_logs_but_persons_do_not() {
    PaymentLine line = Orders.three().getFirst();
    assertThat(line).hasToString("payment P1405-0000001");
    assertThat(line.payee().toString()).doesNotContain("موسوی").doesNotContain("0010350829");
  }
}
