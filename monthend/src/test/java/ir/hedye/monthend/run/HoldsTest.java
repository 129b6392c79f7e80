package ir.hedye.monthend.run;

import static ir.hedye.monthend.cli.SmallFolder.INSURED;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.cli.SmallFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Holds over months: the entitlement stands, payment follows when the holds are gone")
class HoldsTest extends SecondMonth {
  private static SmallFolder husband(String columnAndValue) {
    return couple().set(INSURED, SmallFolder.id(1), columnAndValue);
  }

  private static SmallFolder account(int k) {
    return husband("sheba=" + SmallFolder.sheba(k));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "mobile=, NO_MOBILE",
    "mobile=021, INVALID_MOBILE",
    "sheba=, NO_ACCOUNT",
    "sheba=IR00, INVALID_ACCOUNT",
    "deceased_on=1405-07-01, DECEASED"
  })
  @DisplayName("A hold that is cleared lets the payment follow in the next run")
  void a_cleared_hold(String held, String hold) {
    months.month(husband(held), "1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED + hold);
    assertThat(months.payments()).containsExactly("1 W 200000000 PROPOSED -");
    months.month(couple(), "1405-08");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED + hold);
    assertThat(months.payments())
        .containsExactly("1 W 200000000 PROPOSED -", "1 H 200000000 PROPOSED -");
  }

  @ParameterizedTest
  @CsvSource({"mobile=", "sheba=", "deceased_on=1405-08-01"})
  @DisplayName("A hold that arises before release takes the line out")
  void a_hold_that_arises(String held) {
    months.month(couple(), "1405-07");
    months.month(husband(held), "1405-08");
    assertThat(months.decision("1405-08", HUSBAND)).startsWith(ENTITLED).isNotEqualTo(ENTITLED);
    assertThat(months.payments())
        .containsExactly("1 H 200000000 WITHDRAWN -", "1 W 200000000 PROPOSED -");
  }

  @Test
  @DisplayName(
      "A usable account that another replaces is not paid for two days from the feed's day")
  void a_changed_account() {
    months.month(couple(), "1405-07");
    months.month(account(71), "1405-08");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo(ENTITLED + "ACCOUNT_CHANGED");
    assertThat(months.payments())
        .containsExactly("1 H 200000000 WITHDRAWN -", "1 W 200000000 PROPOSED -");
    assertThat(months.runAt("1405-08", "1405-09-01")).contains("nothing new, no run");
    assertThat(months.runAt("1405-08", "1405-09-02")).contains("run 2", "1 payments");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(shell.rows("SELECT sheba FROM hedye.live_payment WHERE role = 'H'"))
        .containsExactly(SmallFolder.sheba(71));
  }

  @Test
  @DisplayName("A first account, where there was none, is paid at once")
  void a_first_account_has_no_quiet_period() {
    months.month(husband("sheba="), "1405-07");
    months.month(account(71), "1405-08");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo(ENTITLED);
  }

  /** Persons 5 and 6 have no case of their own, but perhaps person 1's account. */
  private static SmallFolder with(int accountOf5, int accountOf6) {
    return couple()
        .man(5)
        .man(6)
        .set(INSURED, SmallFolder.id(5), "sheba=" + SmallFolder.sheba(accountOf5))
        .set(INSURED, SmallFolder.id(6), "sheba=" + SmallFolder.sheba(accountOf6));
  }

  /** What the running system holds the husband's payment for. */
  private String held(int event) {
    return shell
        .rows(
            "SELECT holds FROM hedye.decision WHERE superseded_by IS NULL AND role = 'H' AND event_id = "
                + event)
        .getFirst();
  }

  @Test
  @DisplayName("Two people may have one account; a third makes it shared")
  void a_shared_account() {
    months.month(with(1, 6), "1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);
    months.month(with(1, 1), "1405-08");
    assertThat(held(1)).isEqualTo("ACCOUNT_SHARED");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo(ENTITLED); // as determine writes it
    assertThat(months.payments())
        .containsExactly("1 H 200000000 WITHDRAWN -", "1 W 200000000 PROPOSED -");
    months.month(with(1, 6), "1405-09");
    assertThat(months.decision("1405-09", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(months.payments()).last().isEqualTo("1 H 200000000 PROPOSED -");
  }

  @Test
  @DisplayName("People new to the feed make an account shared too")
  void newcomers_share_an_account() {
    months.month(couple(), "1405-07");
    months.month(with(1, 1), "1405-08");
    assertThat(held(1)).isEqualTo("ACCOUNT_SHARED");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo(ENTITLED); // as determine writes it
  }
}
