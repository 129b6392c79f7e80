package ir.hedye.monthend.payment.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A Paya group order (.ccti), point by point as Iranian banks take it")
class PayaFileTest {
  @TempDir Path folder;
  private BankFile file = new BankFile(Path.of(""), new MessageId("0"), Totals.NONE, "");
  private String text = "";

  @BeforeEach
  void write() throws IOException {
    file = new PaymentFileWriter(Orders.paya()).write(Orders.three(Orders.paya()), folder);
    text = Files.readString(file.path());
  }

  @Test
  void its_bytes_are_the_golden_ones() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("/bankfile/small.ccti")) {
      byte[] expected = Objects.requireNonNull(golden).readAllBytes();
      assertThat(text).isEqualTo(new String(expected, StandardCharsets.UTF_8));
      assertThat(Files.readAllBytes(file.path())).isEqualTo(expected);
    }
  }

  @Test
  void it_is_named_by_its_message_id_with_the_extension_ccti() {
    assertThat(file.path().getFileName()).hasToString("IR140130000000012345678901000000042.ccti");
  }

  @Test
  void its_message_id_is_the_debtor_sheba_and_nine_digits() {
    assertThat(file.messageId().text())
        .hasSize(35)
        .startsWith(Orders.DEBTOR.account().text())
        .endsWith("000000042");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<CreDtTm>1405-08-01T09:05:07</CreDtTm>",
        "<ReqdExctnDt>1405-08-02</ReqdExctnDt>",
        "<PmtInfId>1</PmtInfId>",
        "<PmtMtd Ccy=\"IRR\">TRF</PmtMtd>",
        "<DbtrAgt><FinInstnId><BIC>BMJIIRTHXXX</BIC></FinInstnId></DbtrAgt>",
        "<InstrId>P1405-0000001</InstrId><EndToEndId>P1405-0000001</EndToEndId>",
        "<InstdAmt Ccy=\"IRR\">166255500</InstdAmt>",
        "<Cdtr><Nm>علی\u200cاکبر موسوی</Nm><Id><PrvtId><Othr><Id>0010350829</Id></Othr></PrvtId></Id>",
        "<Othr><Id>EMPTY</Id></Othr>",
        "زهرا &amp; پسران &lt;آزمایش&gt;"
      })
  void it_says(String part) {
    assertThat(text).contains(part);
  }

  @Test
  void count_and_sum_stand_in_both_headers() {
    assertThat(text.split("<NbOfTxs>3</NbOfTxs><CtrlSum>499166503</CtrlSum>", -1)).hasSize(3);
  }

  @Test
  void it_has_one_payment_block() {
    assertThat(text.split("<PmtInf>", -1)).hasSize(2);
  }

  @Test
  void the_result_names_what_was_written() {
    assertThat(file.totals()).isEqualTo(Totals.of(Orders.three().stream()));
    assertThat(file.sha256()).matches("[0-9a-f]{64}");
    assertThat(List.of(folder.toFile().list()))
        .containsExactly(file.path().getFileName().toString());
  }
}
