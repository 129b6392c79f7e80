package ir.hedye.monthend.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A bank may answer about a whole file")
class BankAnswerToAllTest extends AnswerDrill {
  @ParameterizedTest(name = "block {0}")
  @ValueSource(
      strings = {
        "",
        "<OrgnlPmtInfAndSts><OrgnlPmtInfId>HEDYE-000000001</OrgnlPmtInfId>"
            + "<PmtInfSts>RJCT</PmtInfSts></OrgnlPmtInfAndSts>"
      })
  @DisplayName("An answer about the whole file is about each of its payments")
  void an_answer_to_all(String block) throws SQLException, IOException {
    var report = take(pain002(block));

    assertThat(report.lines()).isEqualTo(1);
    assertThat(report.count(LineResult.MOVED)).isEqualTo(5);
    assertThat(books.states()).containsExactly("REJECTED 5");
    assertThat(books.rows("SELECT count(DISTINCT end_to_end_id) FROM bank_answer_line"))
        .containsExactly("5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"message", "block"})
  @DisplayName("An answer about a file or block we never made is one case")
  void an_answer_to_an_unknown_file(String wrong) throws SQLException, IOException {
    Path file =
        wrong.equals("message")
            ? Files.writeString(
                home.resolve("x.xml"), Files.readString(pain002("")).replace(MESSAGE, "OTHER-1"))
            : pain002(
                "<OrgnlPmtInfAndSts><OrgnlPmtInfId>7</OrgnlPmtInfId>"
                    + "<PmtInfSts>RJCT</PmtInfSts></OrgnlPmtInfAndSts>");

    assertThat(take(file).count(LineResult.UNKNOWN_PAYMENT)).isEqualTo(1);
    assertThat(books.states()).containsExactly("SENT 5");
    assertThat(cases()).hasSize(1);
  }

  private Path pain002(String block) throws IOException {
    return Files.writeString(
        home.resolve("answer.xml"),
        """
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03"><CstmrPmtStsRpt>
        <GrpHdr><MsgId>B1</MsgId><CreDtTm>2026-10-26T10:00:00</CreDtTm></GrpHdr>
        <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001</OrgnlMsgNmId>
        <GrpSts>RJCT</GrpSts></OrgnlGrpInfAndSts>%s
        </CstmrPmtStsRpt></Document>
        """
            .formatted(MESSAGE, block));
  }
}
