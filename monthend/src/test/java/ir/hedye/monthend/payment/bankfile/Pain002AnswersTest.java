package ir.hedye.monthend.payment.bankfile;

import static ir.hedye.monthend.payment.bankfile.Reports.V3;
import static ir.hedye.monthend.payment.bankfile.Reports.because;
import static ir.hedye.monthend.payment.bankfile.Reports.block;
import static ir.hedye.monthend.payment.bankfile.Reports.line;
import static ir.hedye.monthend.payment.bankfile.Reports.outcome;
import static ir.hedye.monthend.payment.bankfile.Reports.payment;
import static ir.hedye.monthend.payment.bankfile.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import ir.hedye.law.value.Sheba;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A bank's answer as pain.002")
class Pain002AnswersTest {
  @TempDir Path folder;

  private List<BankAnswer> read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("answer.xml"), text);
    try (Stream<BankAnswer> answers = new BankAnswerReader().read(file)) {
      return answers.toList();
    }
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "RCVD, ACCEPTED", "PDNG, ACCEPTED", "ACTC, ACCEPTED", "ACCP, ACCEPTED", "ACSP, ACCEPTED",
    "ACWC, ACCEPTED", "ACSC, SETTLED", "ACCC, SETTLED", "RJCT, REJECTED", "RTRN, RETURNED"
  })
  void a_payments_status(String code, AnswerStatus status) throws IOException {
    assertThat(read(report(V3, "", block(payment("P1", "<TxSts>" + code + "</TxSts>")))))
        .containsExactly(line(4, "P1", outcome(status, Reason.NONE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", V3, " xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\""})
  void any_version_and_none(String namespace) throws IOException {
    assertThat(read(report(namespace, "<GrpSts>ACCP</GrpSts>", ""))).hasSize(1);
  }

  @Test
  void prefixes_do_not_matter() throws IOException {
    String prefixed =
        report(V3.replace("xmlns=", "xmlns:p="), "<GrpSts>ACCP</GrpSts>", "")
            .replaceAll("<(/?)([A-Z])", "<$1p:$2");
    assertThat(read(prefixed)).hasSize(1);
  }

  @Test
  void everything_a_payment_can_carry() throws IOException {
    String full =
        "<TxSts>ACSC</TxSts><AcctSvcrRef>000123</AcctSvcrRef><OrgnlTxRef>"
            + "<Amt><InstdAmt Ccy=\"IRR\">166255500.00</InstdAmt></Amt><IntrBkSttlmDt>2026-10-24</IntrBkSttlmDt>"
            + "<CdtrAcct><Id><IBAN>IR960120000000000000000017</IBAN></Id></CdtrAcct></OrgnlTxRef>";
    assertThat(read(report(V3, "", block(payment("P1", full)))))
        .containsExactly(
            new AnswerLine(
                4,
                new AnsweredPayment(
                    new MessageId("M1"),
                    new EndToEndId("P1"),
                    Optional.of(new Rial(166_255_500)),
                    Optional.of(new Sheba("IR960120000000000000000017"))),
                new Outcome(
                    AnswerStatus.SETTLED,
                    Reason.NONE,
                    Optional.of("000123"),
                    Optional.of(new JalaliDate(1405, 8, 2)))));
  }

  @Test
  void reasons_are_a_code_or_the_banks_own_word_with_texts() throws IOException {
    String own = "<StsRsnInf><Rsn><Prtry>حساب راكد</Prtry></Rsn></StsRsnInf>";
    String two = because("AC04", "بسته") + because("MS03", "دیگر");
    String answers =
        block(
            payment("P1", "<TxSts>RJCT</TxSts>" + own)
                + payment("P2", "<TxSts>RJCT</TxSts>" + two));
    assertThat(read(report(V3, "", answers)))
        .extracting(answer -> ((AnswerLine) answer).outcome().reason())
        .containsExactly(new Reason("حساب راکد", ""), new Reason("AC04", "MS03 بسته دیگر"));
  }

  @Test
  void without_an_end_to_end_id_the_instruction_id_names_the_payment() throws IOException {
    String told = "<TxInfAndSts><OrgnlInstrId>P7</OrgnlInstrId><TxSts>ACSC</TxSts></TxInfAndSts>";
    assertThat(read(report(V3, "", block(told))))
        .containsExactly(line(4, "P7", outcome(AnswerStatus.SETTLED, Reason.NONE)));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<TxSts>XXXX</TxSts>|TxSts|UNKNOWN_STATUS",
        "<TxSts>PART</TxSts>|TxSts|UNKNOWN_STATUS",
        "<A/>|TxSts|EMPTY",
        "<TxSts>ACSC</TxSts><OrgnlTxRef><Amt><InstdAmt Ccy=\"IRR\">1.5</InstdAmt></Amt></OrgnlTxRef>|OrgnlTxRef/Amt/InstdAmt|NO_WHOLE_AMOUNT",
        "<TxSts>ACSC</TxSts><OrgnlTxRef><Amt><InstdAmt Ccy=\"USD\">5</InstdAmt></Amt></OrgnlTxRef>|OrgnlTxRef/Amt/InstdAmt|OTHER_CURRENCY",
        "<TxSts>ACSC</TxSts><OrgnlTxRef><CdtrAcct><Id><IBAN>DE1</IBAN></Id></CdtrAcct></OrgnlTxRef>|OrgnlTxRef/CdtrAcct/Id/IBAN|NOT_A_SHEBA",
        "<TxSts>ACSC</TxSts><OrgnlTxRef><IntrBkSttlmDt>2026-13-01</IntrBkSttlmDt></OrgnlTxRef>|OrgnlTxRef/IntrBkSttlmDt|IMPOSSIBLE_DATE"
      })
  void a_payment_that_makes_no_sense_goes_aside(String content, String element, Refusal why)
      throws IOException {
    List<BankAnswer> answers =
        read(report(V3, "", block(payment("P1", content) + payment("P2", "<TxSts>ACSC</TxSts>"))));
    RefusedAnswer refused = (RefusedAnswer) answers.getFirst();
    assertThat(refused.field().column()).isEqualTo(element);
    assertThat(refused.why()).isEqualTo(why);
    assertThat(refused.row()).contains("OrgnlEndToEndId=P1");
    assertThat(answers.get(1)).isEqualTo(line(5, "P2", outcome(AnswerStatus.SETTLED, Reason.NONE)));
  }
}
