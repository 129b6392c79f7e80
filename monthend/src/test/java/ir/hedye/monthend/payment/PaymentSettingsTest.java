package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.monthend.feed.RefusedInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What finance sets")
class PaymentSettingsTest {
  private static final String GOOD = Couples.sheba(9);

  @Test
  @DisplayName("Without any setting there is an account, and it is said to be made up")
  void there_are_defaults() {
    var settings = PaymentSettings.from(Map.of());

    assertThat(settings.debtors().of("23").orElseThrow().profile()).isEqualTo("iso");
    assertThat(settings.returnNeedsStatement()).isFalse();
    assertThat(settings.key()).isEmpty();
    assertThat(PaymentSettings.SETTINGS)
        .allSatisfy(s -> assertThat(s.name()).startsWith("HEDYE_"))
        .allSatisfy(s -> assertThat(s.meaning() + s.unit()).isNotBlank())
        .anySatisfy(s -> assertThat(s.meaning()).contains("made-up account"));
  }

  @Test
  @DisplayName("An office has its own account, every other office that of the star")
  void offices_have_accounts() {
    var debtors =
        Books.settings(
                "HEDYE_DEBTOR_ACCOUNTS", "*=" + GOOD + "/iso; ۲۳ = " + Couples.sheba(8) + " /paya")
            .debtors();

    assertThat(debtors.of("23").orElseThrow().profile()).isEqualTo("paya");
    assertThat(debtors.of("23").orElseThrow().sheba().text()).isEqualTo(Couples.sheba(8));
    assertThat(debtors.of("07").orElseThrow().sheba().text()).isEqualTo(GOOD);
  }

  @Test
  @DisplayName("Without a star, an office that is not named has none")
  void no_star_no_account() {
    var debtors = Books.settings("HEDYE_DEBTOR_ACCOUNTS", "23=" + GOOD + "/iso").debtors();

    assertThat(debtors.of("07")).isEmpty();
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "HEDYE_DEBTOR_ACCOUNTS, *=IR000000000000000000000000/iso",
    "HEDYE_DEBTOR_ACCOUNTS, *=IR12",
    "HEDYE_DEBTOR_ACCOUNTS, nonsense",
    "HEDYE_PAYMENTS_PER_FILE, 0",
    "HEDYE_PAYMENTS_PER_FILE, many",
    "HEDYE_LEDGER_BANK, 850101",
    "HEDYE_DEBTOR_NAME, \u200F-",
    "HEDYE_RETURN_NEEDS_STATEMENT, yes",
    "HEDYE_SIGNING_KEY, /nowhere"
  })
  @DisplayName("A setting that makes no sense is refused by its name, never by its value")
  void nonsense_is_refused(String name, String value) {
    assertThatThrownBy(() -> Books.settings(name, value))
        .isInstanceOf(RefusedInput.class)
        .hasMessageStartingWith(name + ": must be")
        .hasMessageNotContaining("nonsense");
  }

  @Test
  @DisplayName("An unknown bank profile and an office named twice are refused")
  void profiles_are_known() {
    assertThatThrownBy(() -> Books.settings("HEDYE_DEBTOR_ACCOUNTS", "*=" + GOOD + "/swift"))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("[iso, paya]");
    String twice = "7=" + GOOD + "/iso;7=" + GOOD + "/paya";
    assertThatThrownBy(() -> Books.settings("HEDYE_DEBTOR_ACCOUNTS", twice))
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("each office once");
  }

  @Test
  @DisplayName("A key is read as PEM and as DER, and is never shown")
  void a_key_is_read(@TempDir Path folder) throws IOException, GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    byte[] pkcs8 = pair.getPrivate().getEncoded();
    String pem =
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(pkcs8)
            + "\n-----END PRIVATE KEY-----\n";
    Path der = Files.write(folder.resolve("key.der"), pkcs8);
    Path text = Files.writeString(folder.resolve("key.pem"), pem);

    var ofDer = Books.settings("HEDYE_SIGNING_KEY", der.toString()).key().orElseThrow();
    var ofPem = Books.settings("HEDYE_SIGNING_KEY", text.toString()).key().orElseThrow();

    assertThat(ofPem.sign(pkcs8)).isEqualTo(ofDer.sign(pkcs8)).hasSize(64);
    assertThat(ofPem.toString()).isEqualTo("Ed25519 key");
  }
}
