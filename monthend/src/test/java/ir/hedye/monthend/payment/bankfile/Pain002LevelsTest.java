package ir.hedye.monthend.payment.bankfile;

import static ir.hedye.monthend.payment.bankfile.Reports.V3;
import static ir.hedye.monthend.payment.bankfile.Reports.because;
import static ir.hedye.monthend.payment.bankfile.Reports.block;
import static ir.hedye.monthend.payment.bankfile.Reports.line;
import static ir.hedye.monthend.payment.bankfile.Reports.outcome;
import static ir.hedye.monthend.payment.bankfile.Reports.payment;
import static ir.hedye.monthend.payment.bankfile.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("In pain.002 a message, a block or a payment can answer")
class Pain002LevelsTest {
  @TempDir Path folder;

  private List<BankAnswer> read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("answer.xml"), text);
    try (Stream<BankAnswer> answers = new BankAnswerReader().read(file)) {
      return answers.toList();
    }
  }

  @Test
  void the_message_answers_for_all_when_nothing_below_is_named() throws IOException {
    assertThat(read(report(V3, "<GrpSts>RJCT</GrpSts>" + because("DUPL", "تکراری"), "")))
        .containsExactly(
            new AnswerToAll(
                3,
                new MessageId("M1"),
                Optional.empty(),
                outcome(AnswerStatus.REJECTED, new Reason("DUPL", "تکراری"))));
  }

  @Test
  void the_block_answers_for_all_when_it_names_no_payment() throws IOException {
    String told = block("<PmtInfSts>RJCT</PmtInfSts>" + because("AC01", ""));
    assertThat(read(report(V3, "<GrpSts>PART</GrpSts>", told)))
        .containsExactly(
            new AnswerToAll(
                4,
                new MessageId("M1"),
                Optional.of("1"),
                outcome(AnswerStatus.REJECTED, new Reason("AC01", ""))));
  }

  @Test
  void a_block_that_only_has_a_name_leaves_the_answer_to_the_message() throws IOException {
    assertThat(read(report(V3, "<GrpSts>ACCP</GrpSts>", block(""))))
        .containsExactly(
            new AnswerToAll(
                3,
                new MessageId("M1"),
                Optional.empty(),
                outcome(AnswerStatus.ACCEPTED, Reason.NONE)));
  }

  @Test
  void named_payments_answer_for_themselves_only() throws IOException {
    String told = block("<PmtInfSts>ACCP</PmtInfSts>" + payment("P1", "<TxSts>RJCT</TxSts>"));
    assertThat(read(report(V3, "<GrpSts>ACCP</GrpSts>", told)))
        .containsExactly(line(4, "P1", outcome(AnswerStatus.REJECTED, Reason.NONE)));
  }

  @Test
  void a_payment_without_status_has_that_of_its_block_then_of_the_message() throws IOException {
    String first = block("<PmtInfSts>RJCT</PmtInfSts>" + because("AC01", "") + payment("P1", ""));
    String second = block(payment("P2", "") + payment("P3", because("AC04", "")));
    assertThat(
            read(report(V3, "<GrpSts>ACSP</GrpSts>" + because("NARR", "در راه"), first + second)))
        .extracting(answer -> ((AnswerLine) answer).outcome())
        .containsExactly(
            outcome(AnswerStatus.REJECTED, new Reason("AC01", "")),
            outcome(AnswerStatus.ACCEPTED, new Reason("NARR", "در راه")),
            outcome(AnswerStatus.ACCEPTED, new Reason("AC04", "")));
  }

  @Test
  void partly_without_payments_goes_aside() throws IOException {
    RefusedAnswer refused =
        (RefusedAnswer) read(report(V3, "<GrpSts>PART</GrpSts>", "")).getFirst();
    assertThat(refused.why()).isEqualTo(Refusal.PARTLY_WITHOUT_PAYMENTS);
  }

  @Test
  void a_report_without_the_message_it_answers_goes_aside() throws IOException {
    String nameless =
        report(V3, "<GrpSts>ACCP</GrpSts>", "").replace("<OrgnlMsgId>M1</OrgnlMsgId>", "");
    RefusedAnswer refused = (RefusedAnswer) read(nameless).getFirst();
    assertThat(refused.why()).isEqualTo(Refusal.EMPTY);
    assertThat(refused.field().column()).isEqualTo("OrgnlMsgId");
  }
}
