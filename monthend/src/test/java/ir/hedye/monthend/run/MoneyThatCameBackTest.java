package ir.hedye.monthend.run;

import static ir.hedye.monthend.cli.SmallFolder.INSURED;
import static ir.hedye.monthend.cli.SmallFolder.MARRIAGES;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.monthend.payment.ReturnedMoney;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Money that came back or never left is paid anew, once")
class MoneyThatCameBackTest extends SecondMonth {
  private static SmallFolder account(int k) {
    return couple().set(INSURED, SmallFolder.id(1), "sheba=" + SmallFolder.sheba(k));
  }

  @BeforeEach
  void the_first_month_is_released() {
    months.month(couple(), "1405-07");
    months.release("1405-07");
  }

  @Test
  @DisplayName("A returned payment holds the account until it changes; then a new one replaces it")
  void a_returned_payment() {
    months.bankSays("RETURNED", "1 H");
    months.bankSays("SETTLED", "1 W");
    months.month(couple(), "1405-08");
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo(ENTITLED + "INVALID_ACCOUNT");
    assertThat(months.payments())
        .containsExactly("1 H 200000000 RETURNED -", "1 W 200000000 SETTLED -");
    months.month(account(71), "1405-09");
    assertThat(months.decision("1405-09", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(months.decision("1405-08", HUSBAND)).isEqualTo(ENTITLED + "INVALID_ACCOUNT");
    assertThat(months.payments())
        .containsExactly(
            "1 H 200000000 RETURNED -", "1 W 200000000 SETTLED -", "1 H 200000000 PROPOSED 1");
    months.release("1405-09");
    months.bankSays("SETTLED", "1 H");
    assertThat(months.month(account(71), "1405-10")).contains("0 payments");
    assertThat(months.payments()).last().isEqualTo("1 H 200000000 SETTLED 1");
  }

  @Test
  @DisplayName("An account that comes back again after another is still held")
  void the_returned_account_again() {
    months.bankSays("RETURNED", "1 H");
    months.month(account(71), "1405-08");
    assertThat(months.payments()).last().isEqualTo("1 H 200000000 PROPOSED 1");
    months.month(account(1), "1405-09");
    assertThat(months.decision("1405-09", HUSBAND))
        .startsWith(ENTITLED)
        .contains("INVALID_ACCOUNT");
    assertThat(months.payments()).last().isEqualTo("1 H 200000000 WITHDRAWN 1");
  }

  @Test
  @DisplayName("A rejected payment never left: the next run pays anew, to the same account")
  void a_rejected_payment() {
    months.bankSays("REJECTED", "1 H");
    months.bankSays("ACCEPTED", "1 W");
    assertThat(months.run("1405-07")).contains("month 1405-07, run 2", "1 payments");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(months.payments())
        .containsExactly(
            "1 H 200000000 REJECTED -", "1 W 200000000 ACCEPTED -", "1 H 200000000 PROPOSED 1");
    months.release("1405-07");
    assertThat(months.run("1405-07")).isEqualTo("month 1405-07: nothing new, no run\n");
    assertThat(months.payments()).last().isEqualTo("1 H 200000000 SENT 1");
  }

  @Test
  @DisplayName("A settled payment is not made again, whatever is sent again")
  void a_settled_payment() {
    months.bankSays("SETTLED", "1 H");
    months.bankSays("SETTLED", "1 W");
    assertThat(months.run("1405-07")).isEqualTo("month 1405-07: nothing new, no run\n");
    months.month(account(71), "1405-08");
    assertThat(months.payments())
        .containsExactly("1 H 200000000 SETTLED -", "1 W 200000000 SETTLED -");
  }

  @Test
  @DisplayName("While returned money was not seen on the statement, nothing else is paid either")
  void returned_money_that_was_not_seen() throws SQLException {
    shell.set("HEDYE_RETURN_NEEDS_STATEMENT", "true");
    months.bankSays("RETURNED", "1 H");
    SmallFolder again =
        account(71).set(MARRIAGES, "1", "version=2").set(MARRIAGES, "1", "status=REVOKED");
    months.month(again.marriage(2, 1, 0), "1405-08");
    assertThat(months.decision("1405-08", "2,HUSBAND")).isEqualTo(ENTITLED + "ALREADY_PAID");
    assertThat(months.payments())
        .containsExactly("1 H 200000000 RETURNED -", "1 W 200000000 SENT -");

    var ids = shell.rows("SELECT end_to_end_id FROM hedye.payment WHERE role = 'H'");
    assertThat(shell.books().<Integer>inTransaction(books -> ReturnedMoney.seen(books, ids)))
        .isEqualTo(1);
    assertThat(months.run("1405-08")).contains("1 payments");
    assertThat(months.payments()).last().isEqualTo("2 H 200000000 PROPOSED -");
  }
}
