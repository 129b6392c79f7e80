package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.feed.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Two different people sign the manifest as it stands")
class SigningTest extends FinanceDrill {
  private List<Signing.Signed> sign(String name) throws SQLException {
    return new Signing(books.database(), batches).sign(Books.MONTH, name);
  }

  @Test
  @DisplayName(
      "After the second signature batch and payments are signed, and what was signed stays")
  void the_second_signature_signs() throws SQLException, IOException {
    books.proposed(batches, 3);
    String manifest = Files.readString(file("manifest.json"));

    assertThat(sign("زهرا احمدی"))
        .containsExactly(new Signing.Signed("1405-07/1", Seal.of(file("manifest.json")), 1, 2));
    assertThat(books.states()).containsExactly("PROPOSED 3");
    assertThat(sign("حسن کریمی").getFirst().isComplete()).isTrue();

    assertThat(books.states()).containsExactly("SIGNED 3");
    assertThat(books.rows("SELECT state FROM batch")).containsExactly("SIGNED");
    assertThat(books.rows("SELECT DISTINCT step, from_state, to_state FROM payment_move"))
        .containsExactlyInAnyOrder("1  PROPOSED", "2 PROPOSED SIGNED");
    assertThat(manifest)
        .isEqualTo(Files.readString(file("manifest.json")))
        .isEqualTo(Files.readString(file("manifest.signed.json")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "علی رضایی کیا",
        "  علي رضايي كيا ",
        "علی‌رضایی کیا",
        "عَلی رِضایی کیا",
        "علی  رضایی\tکیا",
        "علیرضاییکیا"
      })
  @DisplayName("The same person in another spelling does not count twice")
  void the_same_person_twice_is_refused(String again) throws SQLException {
    books.proposed(batches, 1);
    sign("علی رضایی کیا");

    assertThatThrownBy(() -> sign(again))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("has already signed 1405-07/1");
    assertThat(books.rows("SELECT state FROM batch")).containsExactly("PROPOSED");
  }

  @Test
  @DisplayName("Latin names differ by letters, not by case")
  void case_does_not_make_another_person() throws SQLException {
    books.proposed(batches, 1);
    sign("Zahra AHMADI");

    assertThatThrownBy(() -> sign("zahra ahmadi")).isInstanceOf(RefusedInput.class);
    assertThat(sign("zahra ahmadian").getFirst().signatures()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u200C", "\u064B"})
  @DisplayName("Nobody cannot sign")
  void an_empty_name_is_refused(String name) throws SQLException {
    books.proposed(batches, 1);

    assertThatThrownBy(() -> sign(name))
        .isInstanceOf(RefusedInput.class)
        .hasMessage("sign: the name of who signs is empty");
  }

  @Test
  @DisplayName("Nothing to sign is said clearly")
  void nothing_to_sign_is_refused() throws SQLException {
    assertThatThrownBy(() -> sign("a"))
        .isInstanceOf(RefusedInput.class)
        .hasMessage("sign: no batch of 1405-07 waits for a signature (no run made one)");

    books.signed(batches, 1);
    assertThatThrownBy(() -> sign("a"))
        .hasMessage("sign: no batch of 1405-07 waits for a signature (1405-07/1 SIGNED)");
  }

  @Test
  @DisplayName("After a change the first signature no longer counts")
  void a_change_makes_a_signature_stale() throws SQLException {
    books.proposed(batches, 3);
    sign("زهرا احمدی");
    withdraw(2);

    assertThat(sign("حسن کریمی").getFirst().signatures()).isEqualTo(1);
    assertThat(sign("زهرا احمدی").getFirst().signatures()).isEqualTo(2);
    assertThat(books.states()).containsExactly("SIGNED 2", "WITHDRAWN 1");
  }

  @Test
  @DisplayName("A batch that both signed stays signed for what is left; what they signed stays too")
  void a_signed_batch_stays_signed() throws SQLException, IOException {
    books.signed(batches, 3);
    String signed = Files.readString(file("manifest.json"));
    withdraw(2);

    assertThat(books.rows("SELECT state FROM batch")).containsExactly("SIGNED");
    assertThat(Files.readString(file("manifest.signed.json"))).isEqualTo(signed);
    assertThat(Files.readString(file("manifest.json"))).contains("\"payments\": 2,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest.json", "payments.csv", "vouchers.csv"})
  @DisplayName("A file that is missing or was altered is not signed")
  void an_altered_file_is_refused(String name) throws SQLException, IOException {
    books.proposed(batches, 2);
    Files.writeString(file(name), Files.readString(file(name)) + "\n");
    assertThatThrownBy(() -> sign("a"))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining(name + ": is missing or is not the file of batch 1405-07/1");

    Files.delete(file(name));
    assertThatThrownBy(() -> sign("a")).isInstanceOf(RefusedInput.class);
    assertThat(books.rows("SELECT * FROM signature")).isEmpty();

    batches.complete(books.database(), Books.MONTH);
    assertThat(sign("a")).hasSize(1);
  }

  @Test
  @DisplayName("A later batch of the month is signed by itself")
  void a_later_batch_is_signed_by_itself() throws SQLException {
    books.proposed(batches, 2);
    sign("a");
    books.run(2, 2);
    books.people(2, 3, 3);
    books.proposed(batches, 2, () -> books.payments(2, 3, 3));

    assertThat(sign("a")).extracting(Signing.Signed::name).containsExactly("1405-07/2");
    assertThat(sign("b"))
        .extracting(Signing.Signed::name)
        .containsExactly("1405-07/1", "1405-07/2");
    assertThat(books.states()).containsExactly("SIGNED 3");
  }
}
