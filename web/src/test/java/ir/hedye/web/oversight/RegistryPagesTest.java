package ir.hedye.web.oversight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.browser.Chromium;
import ir.hedye.web.browser.Tab;
import ir.hedye.web.staff.Role;
import ir.hedye.web.staff.Scope;
import ir.hedye.web.staff.Staff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.sql.SQLException;
import java.util.HashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Whether the registry brought everything")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryPagesTest {
  private static final String PATH = "/desk/registry";

  /** Mehr: Gilan brings often, Tehran nothing from the 8th to the 18th, Ilam nothing at all. */
  private static final String EVENTS =
      """
      UPDATE event_version SET registered_on = 14050701 + (event_id % 30)::int WHERE delivery_id = 3;
      UPDATE event_version SET province = '23' WHERE event_id % 3 = 0;
      UPDATE event_version SET registered_on = 14050702
      WHERE delivery_id = 3 AND province = '23' AND registered_on BETWEEN 14050710 AND 14050716;
      UPDATE event_version SET registered_on = 14050730, delivery_id = 3
      WHERE event_id BETWEEN 1000 AND 1019;
      INSERT INTO delivery (delivery_id, period, file, sha256, records, new_events, changed_events,
        revoked_events, repeated_events, missing_events, rejected_rows, received_at)
      VALUES (4, 140508, 'marriages.csv', 'sha4', 1500, 20, 0, 0, 1480, 0, 0, '2026-11-22 06:00Z');
      UPDATE event_version SET delivery_id = 4 WHERE event_id BETWEEN 1000 AND 1019;
      """;

  private final Chromium chromium = Chromium.start();
  private final PublicKey key;
  private final Portal portal;
  private final Visitor operator;

  RegistryPagesTest() throws SQLException, GeneralSecurityException, IOException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    key = pair.getPublic();
    Path file = Files.createTempFile("hedye-key-", ".der");
    Files.write(file, pair.getPrivate().getEncoded());
    var environment = new HashMap<>(Staff.LOCAL);
    environment.put("HEDYE_SIGNING_KEY", file.toString());
    portal = Portal.open(environment);
    OversightMonth.writeTo(portal);
    portal.asOwner(EVENTS);
    operator = Staff.signedIn(portal, Role.IT_OPERATOR, new Scope.Country());
  }

  @AfterAll
  void close() throws SQLException {
    chromium.close();
    portal.close();
  }

  private static String words(Visitor.Page page) {
    return page.text().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  @DisplayName("It is for headquarters, operators and auditors")
  void it_is_for_some() throws SQLException {
    var officer = Staff.signedIn(portal, Role.BRANCH_OFFICER, new Scope.Branch("1101"));

    assertThat(officer.get(PATH + "/1405-07").status()).isEqualTo(403);
    assertThat(operator.get(PATH).location()).endsWith(PATH + "/1405-08");
    assertThat(operator.get(PATH + "/1405-01").status()).isEqualTo(404);
    assertThat(operator.get(PATH + "/receipts/9.json").status()).isEqualTo(404);
  }

  @Test
  @DisplayName("A province that fell silent is named first, one that brings every day is not")
  void a_silent_province_is_named() {
    String page = words(operator.get(PATH + "/1405-07"));

    assertThat(page).contains("تهران ۴۰۶").contains("۱۱ روز خاموش");
    assertThat(page.indexOf("ایلام")).isLessThan(page.indexOf("گیلان"));
    assertThat(page).containsPattern("ایلام ۰ ۲۸۲ [^خ]*۳۰ روز خاموش");
    assertThat(page.substring(page.indexOf("گیلان"))).doesNotContain("خاموش");
  }

  @Test
  @DisplayName("Events that a later month's delivery brought are late")
  void late_events_are_counted() {
    assertThat(words(operator.get(PATH + "/1405-07"))).containsPattern("گیلان [۰-۹٬]+ .{0,60} ۱۴ ");
  }

  @Test
  @DisplayName("Without a year or months before, the year's table says what to expect")
  void the_table_says_what_to_expect() throws SQLException {
    var expected =
        portal.context().getBean(Completeness.class).of(MonthWindow.month(140507)).stream()
            .filter(province -> province.code().equals("16"))
            .findFirst()
            .orElseThrow();

    assertThat(expected.expectedInAll()).isEqualTo(282);
    assertThat(expected.isSilent(31)).isFalse();
    assertThat(expected.isSilent(30)).isTrue();
  }

  @Test
  @DisplayName("The sender's receipt is signed, and any other byte breaks the signature")
  void the_receipt_is_signed() throws GeneralSecurityException {
    String receipt = operator.get(PATH + "/receipts/3.json").text();
    byte[] signature =
        portal.context().getBean(Deliveries.class).find(3).flatMap(this::signed).orElseThrow();

    assertThat(receipt)
        .isEqualTo(
            """
            {"delivery":3,"period":"1405-07","sha256":"sha3","records":1500,"new":1200,"changed":10,\
            "revoked":5,"repeated":200,"missing":0,"rejected":3,"received_at":"2026-11-20T06:00:00Z"}
            """);
    assertThat(holds(receipt, signature)).isTrue();
    assertThat(holds(receipt.replace("1500", "1501"), signature)).isFalse();
    assertThat(operator.get(PATH + "/receipts/3.json.sig").status()).isEqualTo(200);
  }

  private java.util.Optional<byte[]> signed(Deliveries.Delivery delivery) {
    return portal.context().getBean(Deliveries.class).signature(delivery);
  }

  private boolean holds(String text, byte[] signature) throws GeneralSecurityException {
    var check = Signature.getInstance("Ed25519");
    check.initVerify(key);
    check.update(text.getBytes(UTF_8));
    return check.verify(signature);
  }

  @Test
  @DisplayName("In a real browser nothing overflows, and axe finds nothing")
  void in_a_real_browser() {
    Tab tab = chromium.tab(1280, 900);
    tab.cookie(portal.at("/"), "session=" + operator.session().orElseThrow());
    tab.go(portal.at(PATH + "/1405-07")).picture("registry");

    assertThat(tab.overflow()).isZero();
    assertThat(tab.axe().violations()).isEmpty();
    tab.size(360, 740).picture("registry-360");
    assertThat(tab.overflow()).isZero();
  }
}
