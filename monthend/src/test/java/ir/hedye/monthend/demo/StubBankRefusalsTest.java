package ir.hedye.monthend.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.payment.bankfile.AnswerStatus;
import ir.hedye.monthend.payment.bankfile.AnswerToAll;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The stub bank takes nothing twice, and nothing wrong")
class StubBankRefusalsTest extends StubBankDrill {
  @Test
  void asked_again_it_answers_nothing_twice() throws IOException {
    run();
    List<Path> before = answers();
    out.reset();
    assertThat(run()).isZero();
    assertThat(answers()).isEqualTo(before);
    assertThat(out.size()).isZero();
  }

  @Test
  void it_refuses_the_same_file_under_another_name() throws IOException {
    run();
    Files.copy(file("paya", 2), folder.resolve("out/again.ccti"));
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines(
            "refused: again.ccti, message IR140130000000012345678901000000002: it was received before");
    assertThat(answers()).hasSize(4);
  }

  @Test
  void it_refuses_a_message_id_it_has_seen_and_says_so_in_a_status_report() throws IOException {
    run("--format", "pain002");
    Path file = file("iso", 1);
    String changed = Files.readString(file).replace("مریم رضایی 1<", "مریم رضایی<");
    Files.writeString(folder.resolve("out/changed.xml"), changed);
    assertThat(run("--format", "pain002")).isEqualTo(2);
    Path refused = folder.resolve("answers/HEDYE-000000001-refused-DUPL.xml");
    AnswerToAll all = (AnswerToAll) read(refused).getFirst();
    assertThat(all.outcome().status()).isEqualTo(AnswerStatus.REJECTED);
    assertThat(all.outcome().reason().code()).isEqualTo("DUPL");
  }

  @Test
  void it_refuses_a_file_whose_totals_are_wrong() throws IOException {
    Path file = file("iso", 3);
    Files.writeString(file, Files.readString(file).replace("<NbOfTxs>1000", "<NbOfTxs>999"));
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("its totals are not those of its payments");
  }

  @Test
  void it_refuses_what_is_no_payment_file_and_takes_the_rest() throws IOException {
    Files.writeString(folder.resolve("out/a.xml"), "<x>");
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("refused: a.xml: ");
    assertThat(answers()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"0.6, 0.5", "-0.1, 0", "NaN, 0"})
  void shares_that_make_no_sense_are_wrong_usage(String rejected, String returned) {
    assertThat(run("--rejected", rejected, "--returned", returned)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines("stub-bank: shares are 0 to 1, both together at most 1");
    assertThat(folder.resolve("answers")).doesNotExist();
  }
}
