package ir.hedye.monthend.payment.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.value.Rial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A written file is read back; whatever differs stops everything")
class ReadBackTest {
  @TempDir Path folder;

  private Path written(BankProfile profile) {
    return new PaymentFileWriter(profile).write(Orders.three(profile), folder).path();
  }

  private Path changed(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    String changed = text.substring(0, at) + to + text.substring(at + from.length());
    return Files.writeString(folder.resolve("changed"), changed);
  }

  private static void prove(BankProfile profile, Path file) {
    new ReadBack(profile, Orders.three(profile)).prove(file);
  }

  @Test
  void a_file_as_written_reads_back() {
    assertThatCode(() -> prove(Orders.iso(), written(Orders.iso()))).doesNotThrowAnyException();
    assertThatCode(() -> prove(Orders.paya(), written(Orders.paya()))).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "pain.001.001.03\">|pain.002.001.03\">|the namespace",
        "000000042</MsgId>|000000043</MsgId>|the header, Document/CstmrCdtTrfInitn/GrpHdr/MsgId",
        "T09:05:07|T09:05:08|the header, Document/CstmrCdtTrfInitn/GrpHdr/CreDtTm",
        "<NbOfTxs>3|<NbOfTxs>4|the header, Document/CstmrCdtTrfInitn/GrpHdr/NbOfTxs",
        "<CtrlSum>499166503|<CtrlSum>499166504|the header, Document/CstmrCdtTrfInitn/GrpHdr/CtrlSum",
        "<PmtInfId>1<|<PmtInfId>2<|the header, Document/CstmrCdtTrfInitn/PmtInf/PmtInfId",
        "Ccy=\"IRR\">TRF|>TRF|the header, Document/CstmrCdtTrfInitn/PmtInf/PmtMtd/@Ccy",
        "1405-08-02<|1405-08-03<|the header, Document/CstmrCdtTrfInitn/PmtInf/ReqdExctnDt",
        "<DbtrAcct><Id><IBAN>IR14|<DbtrAcct><Id><IBAN>IR15|the header, Document/CstmrCdtTrfInitn/PmtInf/DbtrAcct/Id/IBAN",
        "BMJIIRTHXXX|BMJIIRTH|the header, Document/CstmrCdtTrfInitn/PmtInf/DbtrAgt/FinInstnId/BIC",
        "<InstrId>P1405-0000001|<InstrId>P1405-0000009|payment 1, PmtId/InstrId",
        "<EndToEndId>P1405-0000003|<EndToEndId>P1405-0000009|payment 3, PmtId/EndToEndId",
        ">166655503<|>166655504<|payment 2, Amt/InstdAmt",
        "Ccy=\"IRR\">166655503|Ccy=\"EUR\">166655503|payment 2, Amt/InstdAmt/@Ccy",
        "مریم|مريم|payment 3, Cdtr/Nm",
        "&amp; پسران|پسران|payment 2, Cdtr/Nm",
        "0010350829|0060000341|payment 1, Cdtr/Id/PrvtId/Othr/Id",
        "IR960120000000000000000017|IR910620000000000000000033|payment 1, CdtrAcct/Id/IBAN",
        "<Ustrd>هدیه ازدواج|<Ustrd>هدیه|payment 1, RmtInf/Ustrd",
        "</InstdAmt></Amt>|</InstdAmt><X>1</X></Amt>|payment 1, Cdtr/Nm",
        "</PmtInf>|<Z>1</Z></PmtInf>|line 7, Document/CstmrCdtTrfInitn/PmtInf/Z stands after a payment",
        "</CstmrCdtTrfInitn></Document>|</CstmrCdtTrfInitn>|line 10, XML broken or cut short"
      })
  void a_difference_is_found_and_named_by_its_place(String from, String to, String place)
      throws IOException {
    Path file = changed(written(Orders.paya()), from, to);
    assertThatThrownBy(() -> prove(Orders.paya(), file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("bank file does not read back: " + place)
        .hasNoCause();
  }

  @Test
  void a_lost_payment_is_found() throws IOException {
    Path file = written(Orders.paya());
    String second = Files.readAllLines(file).get(5);
    assertThatThrownBy(() -> prove(Orders.paya(), changed(file, second + "\n", "")))
        .hasMessageContaining("payment 2, PmtId/InstrId");
    String third = Files.readAllLines(file).get(6);
    assertThatThrownBy(() -> prove(Orders.paya(), changed(file, third + "\n", "")))
        .hasMessageContaining("payment 3 is missing");
  }

  @Test
  void a_doubled_payment_is_found() throws IOException {
    Path file = written(Orders.paya());
    String last = Files.readAllLines(file).get(6);
    assertThatThrownBy(() -> prove(Orders.paya(), changed(file, last, last + last)))
        .hasMessageContaining("a payment too many");
  }

  @Test
  void totals_that_are_not_those_of_the_lines_are_found() throws IOException {
    BankProfile paya = Orders.paya();
    Path file = written(paya);
    Payments lines = Payments.of(Orders.three());
    var wrong = new Payments(new Totals(3, new Rial(1)), lines.lines());
    Path told = changed(file, "<CtrlSum>499166503", "<CtrlSum>1");
    Path toldTwice = changed(told, "<CtrlSum>499166503", "<CtrlSum>1");
    assertThatThrownBy(() -> new ReadBack(paya, Orders.order(paya, wrong)).prove(toldTwice))
        .hasMessageContaining("does not read back: the sum");
  }

  @Test
  void a_document_type_is_refused_before_any_entity_is_read() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "سازمان تأمین اجتماعی");
    String type = "<!DOCTYPE Document [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n<Document ";
    Path file = changed(written(Orders.paya()), "<Document ", type);
    Path used = changed(file, "<Nm>سازمان تأمین اجتماعی", "<Nm>&x;");
    assertThatThrownBy(() -> prove(Orders.paya(), used))
        .hasMessage("bank file does not read back: line 2, it has a DOCTYPE");
  }

  @Test
  void an_iso_file_that_its_schema_refuses_is_found_without_its_value() {
    BankProfile iso = Orders.iso();
    BankProfile wrong =
        new BankProfile(
            iso.name(),
            iso.message(),
            new BankProfile.Parties("BIC", "not-a-bic", "NIDN", ""),
            iso.rules(),
            iso.reasons());
    assertThatThrownBy(() -> new PaymentFileWriter(wrong).write(Orders.three(wrong), folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("bank file does not read back: line 4, schema cvc-pattern-valid");
    assertThat(List.of(folder.toFile().list())).isEmpty();
  }
}
