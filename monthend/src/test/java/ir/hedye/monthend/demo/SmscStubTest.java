package ir.hedye.monthend.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.monthend.store.JavaProcess;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The small message centre as a process of its own")
class SmscStubTest {
  private static final Logger SMPP_LOG = Logger.getLogger("org.jsmpp");
  private static final TypeOfNumber TON = TypeOfNumber.INTERNATIONAL;
  private static final NumberingPlanIndicator NPI = NumberingPlanIndicator.ISDN;

  @Test
  @DisplayName("Prints its port, lets in who knows the password, writes what it gets as JSON lines")
  void writes_what_it_gets(@TempDir Path folder) throws Exception {
    SMPP_LOG.setLevel(Level.OFF); // it tells of every connection
    var file = folder.resolve("sms.jsonl");
    var options = List.of("--user", "hedye", "--password", "pw", "--out", file.toString());
    var process = JavaProcess.of(SmscStub.class, List.of(), options).start();
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      int port = Integer.parseInt(out.readLine().substring("port ".length()));
      assertThatThrownBy(() -> bind(port, "no")).hasMessageContaining("0000000e");
      var session = bind(port, "pw");
      submit(session, "سلام «دنیا» 😀");
      session.unbindAndClose();
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(file)
        .content()
        .contains(
            "\"from\":\"1420\",\"to\":\"989120000001\",\"text\":\"سلام «دنیا» 😀\",\"parts\":1")
        .hasLineCount(1);
  }

  private static SMPPSession bind(int port, String password) throws java.io.IOException {
    var session = new SMPPSession();
    session.connectAndBind(
        "127.0.0.1",
        port,
        new BindParameter(BindType.BIND_TRX, "hedye", password, "", TON, NPI, ""));
    return session;
  }

  private static void submit(SMPPSession session, String text) throws Exception {
    session.submitShortMessage(
        "",
        TypeOfNumber.UNKNOWN,
        NPI,
        "1420",
        TON,
        NPI,
        "989120000001",
        new ESMClass(),
        (byte) 0,
        (byte) 0,
        "",
        "",
        new RegisteredDelivery(0),
        (byte) 0,
        new GeneralDataCoding(Alphabet.ALPHA_UCS2),
        (byte) 0,
        text.getBytes(StandardCharsets.UTF_16BE));
  }

  @Test
  @DisplayName("Its command line knows its options, and no others")
  void reads_its_command_line() {
    var line = new SmscStubLine(new String[] {"--port", "2775", "--receipts", "twice"});
    var options = line.options();

    assertThat(options.port()).isEqualTo(2775);
    assertThat(options.file()).isEqualTo(Optional.empty());
    assertThat(options.receipts())
        .isEqualTo(new SmscStub.Receipts(ReceiptTime.TWICE, Duration.ZERO));
    assertThat(new SmscStubLine(new String[] {"--help"}).wantsHelp()).isTrue();
    assertThatThrownBy(() -> new SmscStubLine(new String[] {"--por", "1"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--por");
  }
}
