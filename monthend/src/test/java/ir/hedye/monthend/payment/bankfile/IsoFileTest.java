package ir.hedye.monthend.payment.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.prowidesoftware.swift.model.mx.MxPain00100103;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransactionInformation10;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV03;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

@DisplayName("An ISO 20022 payment file (pain.001.001.03)")
class IsoFileTest {
  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() {
    file = new PaymentFileWriter(Orders.iso()).write(Orders.three(Orders.iso()), folder).path();
  }

  private static void validate(Path file) throws IOException, SAXException {
    SchemaFactory.newDefaultInstance()
        .newSchema(IsoFileTest.class.getResource("/schemas/pain.001.001.03.xsd"))
        .newValidator()
        .validate(new StreamSource(file.toFile()));
  }

  @Test
  void it_is_valid_against_the_schema() throws Exception {
    validate(file);
    assertThat(file.getFileName()).hasToString("HEDYE-000000042.xml");
  }

  @Test
  void and_the_schema_can_say_no() throws Exception {
    Path broken = folder.resolve("broken.xml");
    Files.writeString(broken, Files.readString(file).replace("2026-10-24", "1405-02-31"));
    assertThatThrownBy(() -> validate(broken)).isInstanceOf(SAXParseException.class);
  }

  @Test
  void the_paya_dialect_is_not_valid_against_it() {
    Path paya =
        new PaymentFileWriter(Orders.paya()).write(Orders.three(Orders.paya()), folder).path();
    assertThatThrownBy(() -> validate(paya)).isInstanceOf(SAXParseException.class);
  }

  @Test
  void an_independent_reader_finds_the_headers_in_it() throws IOException {
    CustomerCreditTransferInitiationV03 read = parsed();
    assertThat(read.getGrpHdr().getMsgId()).isEqualTo("HEDYE-000000042");
    assertThat(read.getGrpHdr().getCreDtTm().toLocalDateTime()).hasToString("2026-10-23T09:05:07");
    assertThat(read.getGrpHdr().getNbOfTxs()).isEqualTo("3");
    assertThat(read.getGrpHdr().getCtrlSum()).isEqualTo(new BigDecimal(499_166_503));
    assertThat(read.getPmtInf()).hasSize(1);
    var block = read.getPmtInf().getFirst();
    assertThat(block.getPmtInfId()).isEqualTo("HEDYE-000000042");
    assertThat(block.getCtrlSum()).isEqualTo(new BigDecimal(499_166_503));
    assertThat(block.getReqdExctnDt()).hasToString("2026-10-24");
    assertThat(block.getDbtr().getNm()).isEqualTo("سازمان تأمین اجتماعی");
    assertThat(block.getDbtrAcct().getId().getIBAN()).isEqualTo("IR140130000000012345678901");
    assertThat(block.getDbtrAgt().getFinInstnId().getClrSysMmbId().getMmbId()).isEqualTo("013");
  }

  @Test
  void an_independent_reader_finds_the_payments_in_it() throws IOException {
    assertThat(parsed().getPmtInf().getFirst().getCdtTrfTxInf())
        .extracting(IsoFileTest::told)
        .containsExactly(
            "P1405-0000001 166255500 IRR to IR960120000000000000000017: علی\u200cاکبر موسوی, 0010350829 NIDN",
            "P1405-0000002 166655503 IRR to IR100170000000000000000025: زهرا & پسران <آزمایش> \"1'\", ",
            "P1405-0000003 166255500 IRR to IR910620000000000000000033: مریم رضایی, 0060000341 NIDN");
  }

  private static String told(CreditTransferTransactionInformation10 payment) {
    assertThat(payment.getPmtId().getInstrId()).isEqualTo(payment.getPmtId().getEndToEndId());
    var amount = payment.getAmt().getInstdAmt();
    return payment.getPmtId().getEndToEndId()
        + (" " + amount.getValue().toPlainString() + " " + amount.getCcy())
        + (" to " + payment.getCdtrAcct().getId().getIBAN())
        + (": " + payment.getCdtr().getNm() + ", " + personId(payment));
  }

  private CustomerCreditTransferInitiationV03 parsed() throws IOException {
    return MxPain00100103.parse(Files.readString(file)).getCstmrCdtTrfInitn();
  }

  private static String personId(CreditTransferTransactionInformation10 payment) {
    if (payment.getCdtr().getId() == null) {
      return "";
    }
    var other = payment.getCdtr().getId().getPrvtId().getOthr().getFirst();
    return other.getId() + " " + other.getSchmeNm().getCd();
  }
}
