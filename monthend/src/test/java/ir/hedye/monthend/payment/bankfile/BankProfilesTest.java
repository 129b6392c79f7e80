package ir.hedye.monthend.payment.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.payment.bankfile.BankProfile.Mark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The dated table of bank profiles")
class BankProfilesTest {
  private final BankProfiles profiles = BankProfiles.standard();

  @Test
  void knows_iso_and_paya() {
    assertThat(profiles.names()).containsExactly("iso", "paya");
  }

  @Test
  void iso_is_the_standard() {
    BankProfile iso = Orders.iso();
    assertThat(iso.message().namespace())
        .isEqualTo("urn:iso:std:iso:20022:tech:xsd:pain.001.001.03");
    assertThat(iso.message().calendar()).isEqualTo(DateCalendar.GREGORIAN);
    assertThat(iso.message().marks())
        .containsExactlyInAnyOrder(Mark.SUM_IN_BOTH_HEADERS, Mark.REMITTANCE);
    assertThat(iso.rules().limits().amount()).isEmpty();
  }

  @Test
  void a_profile_does_not_hold_before_its_first_day() {
    assertThatThrownBy(() -> profiles.inForce("paya", new JalaliDate(1396, 12, 29)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no bank profile paya on 1396-12-29");
  }

  @Test
  void an_unknown_profile_is_refused() {
    assertThatThrownBy(() -> profiles.inForce("swift", Orders.TODAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_message_id_is_made_of_the_account_and_nine_digits() {
    assertThat(Orders.paya().messageId(Orders.DEBTOR.account(), 999_999_999).text())
        .isEqualTo("IR140130000000012345678901999999999");
    assertThat(Orders.iso().messageId(Orders.DEBTOR.account(), 0).text())
        .isEqualTo("HEDYE-000000000");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1_000_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void a_number_without_nine_digits_makes_no_message_id(int number) {
    assertThatThrownBy(() -> Orders.paya().messageId(Orders.DEBTOR.account(), number))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
