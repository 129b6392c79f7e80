package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.monthend.feed.RefusedInput;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("At the desk a maker and a checker sign, different people, what they saw")
class DeskSigningTest extends DeskDrill {
  @Test
  @DisplayName("Maker and checker together sign; one of them does not")
  void maker_and_checker_sign() throws SQLException {
    books.proposed(batches, 3);

    assertThat(sign(seen(), MAKER, SigningRole.MAKER)).isEqualTo(DeedAnswer.DONE);
    assertThat(batchState()).isEqualTo("PROPOSED");
    assertThat(sign(seen(), CHECKER, SigningRole.CHECKER)).isEqualTo(DeedAnswer.DONE);
    assertThat(batchState()).isEqualTo("SIGNED");
    assertThat(books.rows("SELECT role, officer FROM signature ORDER BY role"))
        .containsExactly("CHECKER c1", "MAKER m1");
  }

  @Test
  @DisplayName("Two makers are no maker and checker")
  void two_makers_do_not_sign() throws SQLException {
    books.proposed(batches, 1);
    sign(seen(), MAKER, SigningRole.MAKER);

    assertThat(sign(seen(), OTHER, SigningRole.MAKER)).isEqualTo(DeedAnswer.ROLE_SIGNED);
    assertThat(batchState()).isEqualTo("PROPOSED");
    assertThat(sign(seen(), OTHER, SigningRole.CHECKER)).isEqualTo(DeedAnswer.DONE);
  }

  @Test
  @DisplayName("Nobody signs twice, not even in the other role")
  void nobody_signs_twice() throws SQLException {
    books.proposed(batches, 1);
    sign(seen(), MAKER, SigningRole.MAKER);

    assertThat(sign(seen(), MAKER, SigningRole.CHECKER)).isEqualTo(DeedAnswer.SIGNED_BEFORE);
    assertThat(books.rows("SELECT officer FROM signature")).containsExactly("m1");
  }

  @Test
  @DisplayName("Above the limit a third person signs too; at the limit two are enough")
  void much_money_needs_three() throws SQLException {
    long sum = Couples.amount(1) + Couples.amount(2);
    batches = Books.batches(home, "HEDYE_THIRD_SIGNATURE_ABOVE", Long.toString(sum - 1));
    books.proposed(batches, 2);
    signAtDesk();

    assertThat(batchState()).isEqualTo("PROPOSED");
    assertThat(sign(seen(), OTHER, SigningRole.MAKER)).isEqualTo(DeedAnswer.DONE);
    assertThat(batchState()).isEqualTo("SIGNED");
    assertThat(books.rows("SELECT signatures_needed FROM batch")).containsExactly("3");
  }

  @Test
  void at_the_limit_two_are_enough() throws SQLException {
    long sum = Couples.amount(1) + Couples.amount(2);
    batches = Books.batches(home, "HEDYE_THIRD_SIGNATURE_ABOVE", "1405-07-30=" + sum);
    books.proposed(batches, 2);
    signAtDesk();

    assertThat(batchState()).isEqualTo("SIGNED");
  }

  @Test
  @DisplayName("By command two different names sign, above the limit too, as the contract says")
  void two_names_by_command() throws SQLException {
    batches = Books.batches(home, "HEDYE_THIRD_SIGNATURE_ABOVE", "1");
    books.proposed(batches, 1);
    var signing = new Signing(books.database(), batches);

    assertThat(signing.sign(Books.MONTH, "a").getFirst().needed()).isEqualTo(2);
    assertThat(batchState()).isEqualTo("PROPOSED");
    assertThat(signing.sign(Books.MONTH, "b").getFirst().isComplete()).isTrue();
    assertThat(batchState()).isEqualTo("SIGNED");
  }

  @Test
  @DisplayName("Nobody signs for money of their own or of their spouse")
  void nobody_signs_their_own() throws SQLException {
    books.proposed(batches, 2);
    long wife = Couples.nationalId(9001);
    books.sql("INSERT INTO party VALUES (?, 2, 'W'), (?, 2, 'H')", wife, Couples.nationalId(2));

    assertThat(sign(seen(), officer("own", 1), SigningRole.MAKER))
        .isEqualTo(DeedAnswer.OWN_PAYMENT);
    assertThat(sign(seen(), MAKER, SigningRole.MAKER)).isEqualTo(DeedAnswer.OWN_PAYMENT);
    assertThat(sign(seen(), OTHER, SigningRole.MAKER)).isEqualTo(DeedAnswer.DONE);
  }

  @Test
  @DisplayName("Once their own line is out of the batch, they may sign what is left")
  void without_their_line_they_may() throws SQLException {
    books.proposed(batches, 2);
    withdraw(1);

    assertThat(sign(seen(), officer("own", 1), SigningRole.MAKER)).isEqualTo(DeedAnswer.DONE);
  }

  @Test
  @DisplayName("A late form signs nothing: the batch has changed since")
  void a_late_form_signs_nothing() throws SQLException {
    books.proposed(batches, 3);
    Seen late = seen();
    withdraw(2);

    assertThat(sign(late, MAKER, SigningRole.MAKER)).isEqualTo(DeedAnswer.BATCH_CHANGED);
    assertThat(books.rows("SELECT * FROM signature")).isEmpty();
    assertThat(sign(seen(), MAKER, SigningRole.MAKER)).isEqualTo(DeedAnswer.DONE);
  }

  @Test
  @DisplayName("An altered file is not signed")
  void an_altered_file_is_not_signed() throws SQLException, IOException {
    books.proposed(batches, 1);
    Files.writeString(file("payments.csv"), "altered");

    assertThat(sign(seen(), MAKER, SigningRole.MAKER)).isEqualTo(DeedAnswer.FILES_DIFFER);
    assertThat(books.rows("SELECT * FROM signature")).isEmpty();
  }

  @Test
  @DisplayName("A name typed into the command counts for nothing once the desk signs")
  void the_command_does_not_weaken_the_desk() throws SQLException {
    books.proposed(batches, 1);
    var signing = new Signing(books.database(), batches);
    signing.sign(Books.MONTH, "a");

    sign(seen(), MAKER, SigningRole.MAKER);
    assertThat(batchState()).isEqualTo("PROPOSED");
    assertThatThrownBy(() -> signing.sign(Books.MONTH, "b"))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("is being signed at finance's desk");
    sign(seen(), CHECKER, SigningRole.CHECKER);
    assertThat(batchState()).isEqualTo("SIGNED");
    assertThat(release().payments()).isEqualTo(1);
  }

  @Test
  @DisplayName("Where the desk signs, the command can be closed")
  void the_command_can_be_closed() throws SQLException {
    batches = Books.batches(home, "HEDYE_SIGN_BY_COMMAND", "false");
    books.proposed(batches, 1);

    assertThatThrownBy(() -> new Signing(books.database(), batches).sign(Books.MONTH, "a"))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("HEDYE_SIGN_BY_COMMAND is false");
  }

  @Test
  @DisplayName("Maker and checker at the same moment: both count")
  void two_at_once_both_count() throws SQLException, InterruptedException {
    books.proposed(batches, 5);
    Seen seen = seen();

    var answers =
        atOnce(
            List.of(
                () -> sign(seen, MAKER, SigningRole.MAKER),
                () -> sign(seen, CHECKER, SigningRole.CHECKER)));

    assertThat(answers).containsOnly(DeedAnswer.DONE);
    assertThat(batchState()).isEqualTo("SIGNED");
    assertThat(books.rows("SELECT count(*) FROM signature")).containsExactly("2");
  }

  @Test
  @DisplayName("Two checkers at the same moment: one counts, the other is told, never three")
  void two_checkers_at_once() throws SQLException, InterruptedException {
    books.proposed(batches, 5);
    sign(seen(), MAKER, SigningRole.MAKER);
    Seen seen = seen();

    var answers =
        atOnce(
            List.of(
                () -> sign(seen, CHECKER, SigningRole.CHECKER),
                () -> sign(seen, OTHER, SigningRole.CHECKER)));

    assertThat(answers).containsExactlyInAnyOrder(DeedAnswer.DONE, DeedAnswer.BATCH_CHANGED);
    assertThat(books.rows("SELECT count(*) FROM signature")).containsExactly("2");
    assertThat(books.rows("SELECT count(*) FROM payment_move WHERE to_state = 'SIGNED'"))
        .containsExactly("5");
  }
}
