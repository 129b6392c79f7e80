package ir.hedye.monthend.payment.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A bank's answer that is refused whole, in one line with file, line and cause")
class RefusedFileTest {
  private static final String HEADER = "msg_id,end_to_end_id,amount,sheba,status,reason\n";
  private static final String GOOD = "M1,P1,1,IR960120000000000000000017,SETTLED,\n";
  private static final String PAIN =
      "<Document><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>M1</OrgnlMsgId></OrgnlGrpInfAndSts>";
  @TempDir Path folder;

  private void assertRefused(byte[] bytes, String message) throws IOException {
    Path file = Files.write(folder.resolve("answer"), bytes);
    assertThatThrownBy(() -> count(file))
        .isInstanceOf(RefusedFile.class)
        .hasMessage("answer, " + message);
  }

  private void assertRefused(String text, String message) throws IOException {
    assertRefused(text.getBytes(StandardCharsets.UTF_8), message);
  }

  private static long count(Path file) {
    try (Stream<BankAnswer> answers = new BankAnswerReader().read(file)) {
      return answers.filter(AnswerLine.class::isInstance).count();
    }
  }

  private static byte[] packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void an_empty_one() throws IOException {
    assertRefused("", "line 1: it is empty");
    assertRefused("\uFEFF", "line 1: it is empty");
  }

  @ParameterizedTest
  @CsvSource({"msg_id", "end_to_end_id", "amount", "sheba", "status", "reason"})
  void a_missing_column(String column) throws IOException {
    assertRefused(HEADER.replace(column, "x") + GOOD, "line 1: no column " + column);
  }

  @Test
  void a_doubled_column() throws IOException {
    assertRefused(HEADER.replace("reason", "msg_id"), "line 1: column msg_id stands there twice");
  }

  @Test
  void something_else_altogether() throws IOException {
    assertRefused("%PDF-1.7\nhello", "line 1: neither XML nor CSV: no column msg_id");
    assertRefused("PK\u0003\u0004\u0000\u0000", "line 1: neither XML nor CSV: it has zero bytes");
  }

  @Test
  void other_encodings_than_utf_8() throws IOException {
    byte[] cp1256 =
        (HEADER + GOOD + "M1,P2,1,,REJECTED,بسته\n").getBytes(Charset.forName("windows-1256"));
    assertRefused(cp1256, "line 3: not UTF-8");
    assertRefused(
        "<?xml version=\"1.0\" encoding=\"windows-1256\"?>" + PAIN,
        "line 1: not UTF-8 but declared as another encoding");
    assertRefused(
        PAIN.getBytes(StandardCharsets.UTF_16LE), "line 1: neither XML nor CSV: it has zero bytes");
  }

  @Test
  void a_letter_cut_in_half_at_the_end() throws IOException {
    byte[] whole = (HEADER + GOOD + "M1,P2,1,,REJECTED,ب").getBytes(StandardCharsets.UTF_8);
    assertRefused(Arrays.copyOf(whole, whole.length - 1), "line 3: not UTF-8");
  }

  @Test
  void gzip_cut_short_or_broken() throws IOException {
    byte[] whole = packed(HEADER + GOOD.repeat(1000));
    Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length - 9));
    assertThatThrownBy(() -> count(cut))
        .hasMessageMatching("cut, line [0-9]+: gzip broken or cut short");
    assertRefused(Arrays.copyOf(whole, 5), "line 1: gzip broken or cut short");
    byte[] broken = whole.clone();
    broken[whole.length - 6] ^= 1;
    assertRefused(broken, "line 1002: gzip broken or cut short");
  }

  @Test
  void and_the_same_gzip_whole_is_taken() throws IOException {
    Path file = Files.write(folder.resolve("answer"), packed(HEADER + GOOD.repeat(1000)));
    assertThat(count(file)).isEqualTo(1000);
  }

  @Test
  void a_quote_without_an_end() throws IOException {
    assertRefused("\"" + HEADER + GOOD, "line 1: neither XML nor CSV: no column msg_id");
    assertRefused(
        HEADER + GOOD + "M1,P2,1,,REJECTED,\"بسته\n" + GOOD,
        "line 3: CSV broken: a quote has no end");
  }

  @Test
  void xml_cut_short() throws IOException {
    assertRefused(PAIN + "\n<OrgnlPmtInfAndSts>", "line 2: XML broken or cut short");
  }

  @Test
  void a_document_type() throws IOException {
    assertRefused(
        "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n" + PAIN,
        "line 1: it has a DOCTYPE");
  }

  @Test
  void a_document_type_that_would_grow_without_end() throws IOException {
    String laughs =
        "<!DOCTYPE D [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<D>&b;</D>";
    assertRefused(laughs, "line 1: it has a DOCTYPE");
  }

  @Test
  void an_entity_without_a_document_type() throws IOException {
    assertRefused(PAIN.replace("M1", "&x;"), "line 1: XML broken or cut short");
  }

  @Test
  void a_payment_file_instead_of_its_answer() throws IOException {
    Path own =
        new PaymentFileWriter(Orders.paya()).write(Orders.three(Orders.paya()), folder).path();
    String text = Files.readString(own);
    assertRefused(text, "line 1: its namespace is not pain.002");
    assertRefused(
        text.replace("pain.001.001.03", "pain.002.001.03"),
        "line 1: not a payment status report: no OrgnlGrpInfAndSts");
  }

  @Test
  void a_report_that_says_nothing() throws IOException {
    assertRefused(PAIN + "</CstmrPmtStsRpt></Document>", "line 1: it holds no status");
  }

  @Test
  void an_element_that_never_ends() throws IOException {
    assertRefused(
        PAIN + "<TxInfAndSts>" + "<A>1</A>".repeat(1001), "line 1: too much in one element");
    assertRefused(
        PAIN
            + "<TxInfAndSts><A>"
            + "x".repeat(300_001)
            + "</A></TxInfAndSts></CstmrPmtStsRpt></Document>",
        "line 1: a text is too long");
  }
}
