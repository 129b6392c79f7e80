package ir.hedye.monthend.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.article85.Role;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.monthend.payment.TopUp;
import ir.hedye.monthend.payment.TopUps;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A top-up after a correction: signed by two people, paid once")
class TopUpTest extends CorrectionDrill {
  private static final JalaliMonth ORDIBEHESHT = new JalaliMonth(1405, 2);

  /** Paid 200 million; a correction says 100 million more of wages, divided by 24. */
  private void paidTooLittle() {
    months.month(couple(), "1405-07");
    months.release("1405-07");
    months.bankSays("SETTLED", "1 H");
    correct(month(ORDIBEHESHT, WORKED.with(30, 300_000_000)));
    months.run("1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo("ENTITLED,204166667,,");
  }

  private TopUp.Answer propose() {
    return inBooks(books -> new TopUps(books).propose(OFFICER, 1, Role.HUSBAND, "پس از اصلاح"));
  }

  private TopUp.Answer sign(Actor signer) {
    return inBooks(books -> new TopUps(books).sign(signer, 1));
  }

  private static TopUp.Answer refused(TopUp.Refusal why) {
    return new TopUp.Answer.Refused(why);
  }

  private void signed() {
    paidTooLittle();
    assertThat(propose()).isEqualTo(new TopUp.Answer.Done(1));
    assertThat(sign(HEAD)).isEqualTo(new TopUp.Answer.Done(1));
  }

  @Test
  @DisplayName("The difference goes into the next run's batch, voucher and bank file, once")
  void it_is_paid_once() throws IOException {
    signed();
    assertThat(months.run("1405-07")).contains("1 payments, 4,166,667 rial");
    assertThat(shell.rows("SELECT kind, amount, state FROM hedye.payment ORDER BY payment_id"))
        .containsExactly(
            "ALLOWANCE 200000000 SETTLED", "ALLOWANCE 200000000 SENT", "TOP_UP 4166667 PROPOSED");
    assertThat(Files.readString(home().resolve("out/1405-07/3/payments.csv")))
        .contains(",TOP_UP,01,100,1,1,HUSBAND,");
    assertThat(Files.readString(home().resolve("out/1405-07/3/vouchers.csv"))).contains("4166667");
    months.release("1405-07");
    months.bankSays("SETTLED", "1 H");
    assertThat(months.run("1405-07")).contains("nothing new");
    assertThat(propose()).isEqualTo(refused(TopUp.Refusal.NOTHING_MORE));
  }

  @Test
  @DisplayName("A top-up that the bank rejects is proposed again, naming the one it replaces")
  void a_rejected_one_is_proposed_again() {
    signed();
    months.run("1405-07");
    months.release("1405-07");
    months.bankSays("REJECTED", "1 H");
    assertThat(months.run("1405-07")).contains("1 payments, 4,166,667 rial");
    assertThat(
            shell.rows(
                "SELECT state, replaces FROM hedye.payment WHERE kind = 'TOP_UP' ORDER BY 1"))
        .containsExactly("PROPOSED 3", "REJECTED -");
  }

  @Test
  @DisplayName("Nobody signs alone, nor for the own role; unsigned, nothing is paid")
  void nobody_signs_alone() {
    paidTooLittle();
    propose();
    assertThat(sign(OFFICER)).isEqualTo(refused(TopUp.Refusal.SAME_PERSON));
    assertThat(sign(new Actor("staff 13", OFFICER.role())))
        .isEqualTo(refused(TopUp.Refusal.SAME_ROLE));
    assertThat(propose()).isEqualTo(refused(TopUp.Refusal.ALREADY_SIGNED_FOR));
    assertThat(months.run("1405-07")).contains("nothing new");
    inBooks(books -> new TopUps(books).withdraw(OFFICER, 1));
    assertThat(sign(HEAD)).isEqualTo(refused(TopUp.Refusal.NOT_OPEN));
  }

  @Test
  @DisplayName("Without a settled first payment, or with a lower amount, there is none")
  void only_on_settled_money() {
    months.month(couple(), "1405-07");
    months.release("1405-07");
    correct(month(ORDIBEHESHT, WORKED.with(30, 300_000_000)));
    months.run("1405-07");
    assertThat(propose()).isEqualTo(refused(TopUp.Refusal.NOT_SETTLED));
    months.bankSays("SETTLED", "1 H");
    correct(month(ORDIBEHESHT, WORKED.with(30, 100_000_000)), 1L);
    months.run("1405-07");
    assertThat(propose()).isEqualTo(refused(TopUp.Refusal.NOTHING_MORE));
  }

  private void decidedAnew() {
    correct(month(ORDIBEHESHT, WORKED.with(30, 400_000_000)), 1L);
    assertThat(months.run("1405-07")).contains("0 payments");
  }

  private List<String> states() {
    return shell.rows(
        "SELECT state, coalesce(decided_by, ''), lapsed_at IS NOT NULL FROM hedye.top_up"
            + " ORDER BY top_up_id");
  }

  private List<String> cases() {
    return shell.rows(
        "SELECT kind || ' ' || detail || ' ' || event_id || role::text FROM hedye.review_case"
            + " WHERE kind LIKE 'TOP%' ORDER BY case_id");
  }

  @Test
  @DisplayName("Another decision after the signatures: nothing is run for the old one, it lapses")
  void only_for_the_signed_decision() {
    signed();
    decidedAnew();
    assertThat(states()).containsExactly("LAPSED staff 12 t");
    assertThat(cases()).containsExactly("TOP_UP_LAPSED top-up 1 SIGNED 1H");
    assertThat(
            shell.rows(
                "SELECT actor, before_text, after_text FROM hedye.journal_entry"
                    + " WHERE deed = 'TOP_UP_LAPSED'"))
        .containsExactly("Hedye SIGNED LAPSED 4166667");
    assertThat(propose()).isEqualTo(new TopUp.Answer.Done(2));
    assertThat(months.run("1405-07")).contains("nothing new");
    assertThat(states()).containsExactly("LAPSED staff 12 t", "PROPOSED  f");
  }

  @Test
  @DisplayName("One that nobody signed lapses as well, and nobody can sign it any more")
  void an_unsigned_one_lapses_too() {
    paidTooLittle();
    propose();
    decidedAnew();
    assertThat(states()).containsExactly("LAPSED  t");
    assertThat(cases()).containsExactly("TOP_UP_LAPSED top-up 1 PROPOSED 1H");
    assertThat(sign(HEAD)).isEqualTo(refused(TopUp.Refusal.NOT_OPEN));
  }

  @Test
  @DisplayName("One that stands in an unreleased batch leaves it with the new decision")
  void an_unreleased_one_leaves_its_batch() {
    signed();
    months.run("1405-07");
    correct(month(ORDIBEHESHT, WORKED.with(30, 400_000_000)), 1L);
    months.run("1405-07");
    assertThat(shell.rows("SELECT state FROM hedye.payment WHERE kind = 'TOP_UP'"))
        .containsExactly("WITHDRAWN");
    assertThat(states()).containsExactly("LAPSED staff 12 t");
    assertThat(propose()).isEqualTo(new TopUp.Answer.Done(2));
    assertThat(shell.rows("SELECT amount FROM hedye.top_up WHERE state = 'PROPOSED'"))
        .containsExactly("8333333");
  }

  @Test
  @DisplayName("One that left for the bank never lapses, whatever is decided then")
  void a_sent_one_never_lapses() {
    signed();
    months.run("1405-07");
    months.release("1405-07");
    correct(month(ORDIBEHESHT, WORKED.with(30, 400_000_000)), 1L);
    months.run("1405-07");
    assertThat(states()).containsExactly("SIGNED staff 12 f");
    assertThat(cases()).isEmpty();
    assertThatThrownBy(() ->
            shell
                .books()
                .inTransaction(books ->
                    books
                        .createStatement()
                        .executeUpdate("UPDATE top_up SET state = 'LAPSED', lapsed_at = now()")))
        .hasMessageContaining("top-up 1 is paid");
  }

  @Test
  @DisplayName("Where the first payment comes back before the top-up left, the whole is paid anew")
  void the_first_comes_back_before() {
    signed();
    shell.rows(
        """
        WITH back AS (UPDATE hedye.payment SET state = 'RETURNED', money_seen = true
          WHERE payment_id = 1 RETURNING national_id)
        INSERT INTO hedye.changed_person SELECT national_id FROM back RETURNING 1\
        """);
    assertThat(months.run("1405-07")).contains("1 payments, 204,166,667 rial");
    assertThat(states()).containsExactly("LAPSED staff 12 t");
  }

  @Test
  @DisplayName(
      "The first payment comes back after its top-up left: a case, and no second whole sum")
  void the_first_comes_back() {
    signed();
    months.run("1405-07");
    months.release("1405-07");
    shell.rows(
        """
        WITH back AS (UPDATE hedye.payment SET state = 'RETURNED', money_seen = true
          WHERE payment_id = 1 RETURNING national_id)
        INSERT INTO hedye.changed_person SELECT national_id FROM back RETURNING 1\
        """);
    assertThat(months.run("1405-07")).contains("0 payments");
    assertThat(shell.rows("SELECT kind FROM hedye.review_case ORDER BY case_id"))
        .containsExactly("CHANGED_AFTER_RELEASE", "TOP_UP_LEFT_ALONE");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "UPDATE top_up SET state = 'SIGNED', decided_by = author, decided_role = 'X'",
        "UPDATE top_up SET state = 'SIGNED', decided_by = 'x', decided_role = author_role",
        "UPDATE top_up SET amount = 1",
        "UPDATE top_up SET state = 'LAPSED'",
        "UPDATE top_up SET state = 'LAPSED', lapsed_at = now(), decided_by = 'x'",
        "DELETE FROM top_up",
        """
        INSERT INTO top_up (event_id, role, national_id, first_payment, paid_run, new_run, amount,
          author, author_role, reason)
        SELECT event_id, role, national_id, first_payment, paid_run, new_run, amount, 'x', 'X', 'r'
        FROM top_up\
        """
      })
  void the_database_itself_refuses(String statement) {
    paidTooLittle();
    propose();
    assertThatThrownBy(() ->
            shell.books().inTransaction(books -> books.createStatement().executeUpdate(statement)))
        .isInstanceOf(SQLException.class);
  }
}
