package ir.hedye.monthend.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.prowidesoftware.swift.model.mx.MxPain00200103;
import ir.hedye.monthend.payment.bankfile.AnswerLine;
import ir.hedye.monthend.payment.bankfile.AnswerStatus;
import ir.hedye.monthend.payment.bankfile.AnswerToAll;
import ir.hedye.monthend.payment.bankfile.BankAnswer;
import ir.hedye.monthend.payment.bankfile.Orders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The stub bank answers payment files as a bank does")
class StubBankTest extends StubBankDrill {
  private static Map<AnswerStatus, Long> statuses(Path file) {
    return read(file).stream()
        .map(AnswerLine.class::cast)
        .collect(groupingBy(line -> line.outcome().status(), counting()));
  }

  @Test
  void first_all_is_on_its_way_then_each_payment_is_decided() throws IOException {
    assertThat(run("--rejected", "0.1", "--returned", "0.05")).isZero();
    List<Path> answers = answers();
    assertThat(answers)
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "HEDYE-000000001-1-accepted.csv",
            "HEDYE-000000001-2-final.csv",
            "IR140130000000012345678901000000002-1-accepted.csv",
            "IR140130000000012345678901000000002-2-final.csv");
    assertThat(statuses(answers.get(2))).isEqualTo(Map.of(AnswerStatus.ACCEPTED, (long) PAYMENTS));
    Map<AnswerStatus, Long> decided = statuses(answers.get(3));
    assertThat(decided.get(AnswerStatus.REJECTED)).isCloseTo(100, within(40L));
    assertThat(decided.get(AnswerStatus.RETURNED)).isCloseTo(50, within(30L));
    assertThat(decided.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(PAYMENTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "pain002"})
  void what_it_says_is_about_the_payments_it_got(String format) throws IOException {
    run("--format", format, "--rejected", "0.1", "--returned", "0.1");
    var sent = Orders.many(PAYMENTS).lines().open().iterator();
    for (BankAnswer answer : read(answers().get(1))) {
      AnswerLine line = (AnswerLine) answer;
      var payment = sent.next();
      assertThat(line.payment().id()).isEqualTo(payment.id());
      assertThat(line.payment().amount()).contains(payment.amount());
      assertThat(line.payment().account()).contains(payment.payee().account());
      AnswerStatus status = line.outcome().status();
      assertThat(line.outcome().reason().code().isEmpty())
          .isEqualTo(status == AnswerStatus.SETTLED);
      assertThat(line.outcome().trace().isEmpty()).isEqualTo(status == AnswerStatus.REJECTED);
      int later = status == AnswerStatus.RETURNED ? 2 : 1;
      assertThat(line.outcome().settledOn().isEmpty()).isEqualTo(status == AnswerStatus.REJECTED);
      line.outcome()
          .settledOn()
          .ifPresent(day -> assertThat(day).isEqualTo(Orders.TODAY.plusDays(later)));
    }
    assertThat(sent).isExhausted();
  }

  @Test
  void a_status_report_first_accepts_the_message_as_a_whole() throws IOException {
    assertThat(run("--format", "pain002")).isZero();
    AnswerToAll all = (AnswerToAll) read(answers().get(2)).getFirst();
    assertThat(all.messageId()).hasToString("IR140130000000012345678901000000002");
    assertThat(all.outcome().status()).isEqualTo(AnswerStatus.ACCEPTED);
  }

  @Test
  void an_independent_reader_understands_its_status_report() throws IOException {
    run("--format", "pain002", "--rejected", "1", "--returned", "0");
    var report = MxPain00200103.parse(Files.readString(answers().get(1))).getCstmrPmtStsRpt();
    assertThat(report.getOrgnlGrpInfAndSts().getOrgnlMsgId()).isEqualTo("HEDYE-000000001");
    var payments = report.getOrgnlPmtInfAndSts().getFirst().getTxInfAndSts();
    assertThat(payments).hasSize(PAYMENTS);
    assertThat(payments.getFirst().getTxSts().value()).isEqualTo("RJCT");
    assertThat(payments.getFirst().getStsRsnInf().getFirst().getRsn().getCd()).isNotBlank();
    assertThat(payments.getFirst().getOrgnlTxRef().getAmt().getInstdAmt().getValue().longValue())
        .isEqualTo(166_255_501);
  }

  @Test
  void the_same_seed_gives_the_same_answers_and_another_seed_others() throws IOException {
    run("--seed", "7", "--answers", folder.resolve("answers").toString());
    run("--seed", "7", "--answers", folder.resolve("same").toString());
    run("--seed", "8", "--answers", folder.resolve("other").toString());
    Path last = answers().get(3);
    assertThat(folder.resolve("same").resolve(last.getFileName())).hasSameBinaryContentAs(last);
    assertThat(Files.mismatch(folder.resolve("other").resolve(last.getFileName()), last))
        .isNotEqualTo(-1);
  }
}
