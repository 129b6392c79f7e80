package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.value.Rial;
import ir.hedye.monthend.feed.RefusedInput;
import ir.hedye.monthend.feed.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

@DisplayName("A signed batch is released once")
class ReleaseTest extends FinanceDrill {
  @Test
  @DisplayName("The bank file holds the whole batch, satisfies the schema and is in the manifest")
  void the_bank_file_is_the_batch() throws SQLException, IOException, SAXException {
    books.signed(batches, 4);
    String signed = Files.readString(file("manifest.json"));

    var report = release();

    assertThat(report)
        .isEqualTo(new ReleaseReport(List.of(file(ISO)), 4, new Rial(665_022_010), 0, false));
    assertThat(books.states()).containsExactly("SENT 4");
    assertThat(books.rows("SELECT step, to_state FROM payment_move WHERE payment_id = 3"))
        .containsExactlyInAnyOrder("1 PROPOSED", "2 SIGNED", "3 RELEASED", "4 SENT");
    String xml = Files.readString(file(ISO));
    assertThat(xml)
        .contains("<NbOfTxs>4</NbOfTxs><CtrlSum>665022010</CtrlSum>")
        .contains("<CreDtTm>2026-10-23T10:30:05</CreDtTm>")
        .contains("<EndToEndId>H-3</EndToEndId>")
        .contains("<Nm>علی رضایی 3</Nm>");
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Release.class.getResource("/schemas/pain.001.001.03.xsd"))
        .newValidator()
        .validate(new StreamSource(file(ISO).toFile()));
    assertThat(Files.readString(file("manifest.signed.json"))).isEqualTo(signed);
    assertThat(Files.readString(file("manifest.json")))
        .contains("\"state\": \"SENT\"")
        .contains("\"signed_manifest_sha256\": \"" + Seal.of(file("manifest.signed.json")))
        .contains(
            "\"%s\": {\"records\": 4, \"control_sum\": 665022010, \"sha256\": \"%s\"}"
                .formatted(ISO, Seal.of(file(ISO))));
    assertThat(books.rows("SELECT manifest_sha256 FROM batch"))
        .containsExactly(Seal.of(file("manifest.json")));
  }

  @Test
  @DisplayName("Each office pays from its account in its bank's profile, some payments a file")
  void files_are_split() throws SQLException, IOException {
    String iso = Couples.sheba(901);
    String paya = Couples.sheba(902);
    batches =
        Books.batches(
            home,
            "HEDYE_DEBTOR_ACCOUNTS",
            "*=" + paya + "/paya;01=" + iso + "/iso",
            "HEDYE_PAYMENTS_PER_FILE",
            "3");
    books.signed(batches, 10);

    var report = release();

    assertThat(books.rows("SELECT name, payments FROM bank_file ORDER BY file_id"))
        .containsExactly(
            paya + "000000001.ccti 3",
            paya + "000000002.ccti 3",
            paya + "000000003.ccti 1",
            "HEDYE-000000004.xml 3");
    assertThat(books.rows("SELECT payment_id FROM payment WHERE file_id = 4 ORDER BY payment_id"))
        .containsExactly("3", "6", "9");
    assertThat(report.payments()).isEqualTo(10);
    assertThat(report.total().amount())
        .isEqualTo(
            FinanceDrill.sum(Files.readString(file("vouchers.csv")), 6, "پرداخت کمک ازدواج"));
    assertThat(Files.readString(file(paya + "000000003.ccti")))
        .contains("<CreDtTm>1405-08-01T10:30:05</CreDtTm>");
  }

  @Test
  @DisplayName("A batch of which every line drops out is sent without a bank file")
  void nothing_left_is_sent_empty() throws SQLException {
    books.signed(batches, 2);
    books.sql("UPDATE person SET frozen = true");

    assertThat(release()).isEqualTo(new ReleaseReport(List.of(), 0, Rial.ZERO, 2, false));
    assertThat(books.rows("SELECT state FROM batch")).containsExactly("SENT");
    assertThat(books.rows("SELECT * FROM bank_file")).isEmpty();
  }

  @Test
  @DisplayName("A payee without a name on file is still named")
  void a_nameless_payee_is_named() throws SQLException, IOException {
    books.signed(batches, 1);
    books.sql("UPDATE person SET first_name = '', last_name = '-'");

    release();

    assertThat(Files.readString(file(ISO))).contains("<Nm>بیمه‌شده</Nm>");
  }

  @Test
  @DisplayName("Released twice changes nothing: already released")
  void twice_changes_nothing() throws SQLException, IOException {
    books.signed(batches, 3);
    release();
    var files = FinanceDrill.content(file("."));
    var moves = books.rows("SELECT * FROM payment_move ORDER BY payment_id, step");

    var again =
        new Release(books.database(), batches, tx -> {}).release(Books.MONTH, AT.plusDays(1));

    assertThat(again).isEqualTo(new ReleaseReport(List.of(), 0, Rial.ZERO, 0, true));
    assertThat(FinanceDrill.content(file("."))).isEqualTo(files);
    assertThat(books.rows("SELECT * FROM payment_move ORDER BY payment_id, step")).isEqualTo(moves);
  }

  @Test
  @DisplayName("A bank file that finance took away is not made a second time")
  void a_sent_file_is_never_made_again() throws SQLException, IOException {
    books.signed(batches, 1);
    release();
    Files.delete(file(ISO));

    release();

    assertThat(file(ISO)).doesNotExist();
  }

  @Test
  @DisplayName("Without a batch, or without two signatures, nothing is released")
  void unsigned_is_refused() throws SQLException {
    assertThatThrownBy(this::release)
        .isInstanceOf(RefusedInput.class)
        .hasMessage("release: 1405-07 has no batch; run --month 1405-07 first");

    books.proposed(batches, 1);
    new Signing(books.database(), batches).sign(Books.MONTH, "a");
    assertThatThrownBy(this::release)
        .isInstanceOf(RefusedInput.class)
        .hasMessage(
            "release: batch 1405-07/1 has 1 of 2 signatures; sign --month 1405-07 --as NAME");
    assertThat(books.states()).containsExactly("PROPOSED 1");
  }

  @Test
  @DisplayName("An office that no account pays for stops the release before anything changed")
  void an_office_without_account_is_refused() throws SQLException {
    batches = Books.batches(home, "HEDYE_DEBTOR_ACCOUNTS", "01=" + Couples.sheba(9) + "/iso");
    books.signed(batches, 3);

    assertThatThrownBy(this::release)
        .isInstanceOf(RefusedInput.class)
        .hasMessageContaining("names no account that pays for office 02");
    assertThat(books.states()).containsExactly("SIGNED 3");
  }
}
