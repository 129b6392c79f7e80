package ir.hedye.web.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Mobile;
import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Sheba;
import ir.hedye.web.outside.stub.ServicesStub;
import ir.hedye.web.page.Surroundings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Questions to other bodies' services")
class ServicesTest {
  private static final NationalId PERSON = new NationalId("7971100035");

  @TempDir Path data;

  private static Surroundings around(int port) {
    String base = "http://127.0.0.1:" + port + "/";
    return new Surroundings(
        Map.of(
            "HEDYE_MOBILE_MATCH_URL", base,
            "HEDYE_ACCOUNT_OWNER_URL", base,
            "HEDYE_MARRIAGE_INQUIRY_URL", base));
  }

  @ParameterizedTest(name = "…{0}: {1}")
  @DisplayName("The stub answers by the last digit, and each port reads it")
  @CsvSource({"1, YES", "9, NO", "7, NOT_NOW"})
  void the_stub_answers_by_the_last_digit(String last, Answer answer) throws IOException {
    try (var stub = ServicesStub.start(0, Optional.empty())) {
      var around = around(stub.port());

      assertThat(new MobileMatch(around).belongs(new Mobile("0912000000" + last), PERSON))
          .isEqualTo(answer);
      assertThat(new AccountOwner(around).belongs(sheba(last), PERSON)).isEqualTo(answer);
    }
  }

  private static Sheba sheba(String last) {
    return Sheba.ofAccount("012000000000000000000" + last);
  }

  @Test
  @DisplayName("A marriage comes with its particulars, each spouse in the right place")
  void a_marriage_comes_with_its_particulars() throws IOException {
    Files.writeString(
        data.resolve("insured.csv"), "national_id,sex,birth_date\n7971100035,F,1371-08-15\n");
    try (var stub = ServicesStub.start(0, Optional.of(data))) {
      var inquiry = new MarriageInquiry(around(stub.port()));

      var reply = inquiry.ask(question("9576858836"));

      assertThat(reply).isInstanceOf(MarriageInquiry.Reply.Found.class);
      assertThat(((MarriageInquiry.Reply.Found) reply).particulars())
          .containsEntry("wife_id", PERSON.text())
          .containsEntry("wife_birth_date", "1371-08-15")
          .containsEntry("husband_id", "9576858836")
          .containsEntry("marriage_date", "1405-05-01")
          .containsEntry("contract", "PERMANENT");
      assertThat(inquiry.ask(question("0012345679")))
          .isInstanceOf(MarriageInquiry.Reply.NotFound.class);
      assertThat(inquiry.ask(question("0744782767")))
          .isInstanceOf(MarriageInquiry.Reply.NotNow.class);
    }
  }

  private static MarriageInquiry.Question question(String spouse) {
    return new MarriageInquiry.Question(PERSON, new NationalId(spouse), new JalaliDate(1405, 5, 1));
  }

  @Test
  @DisplayName("A service that is not set up, or not there, never says yes")
  void not_set_up_never_says_yes() throws IOException {
    int nobody;
    try (var stub = ServicesStub.start(0, Optional.empty())) {
      nobody = stub.port();
    }
    var mobile = new Mobile("09120000001");

    assertThat(new MobileMatch(new Surroundings(Map.of())).belongs(mobile, PERSON))
        .isEqualTo(Answer.NOT_NOW);
    assertThat(new MobileMatch(around(nobody)).belongs(mobile, PERSON)).isEqualTo(Answer.NOT_NOW);
  }

  @Test
  @DisplayName("One that is too slow is given up")
  void too_slow_is_given_up() throws IOException {
    try (var stub = ServicesStub.start(0, Optional.empty())) {
      var service =
          new Service(
              Optional.of(URI.create("http://127.0.0.1:" + stub.port())),
              "/mobile-match",
              Duration.ofMillis(50));

      assertThat(service.ask(Map.of("mobile", "09120000008"))).isEmpty();
    }
  }

  @ParameterizedTest
  @DisplayName("What we do not understand is not now, never yes")
  @ValueSource(
      strings = {
        "",
        "yes",
        "[\"yes\"]",
        "{\"answer\":\"YES\"}",
        "{\"answer\":true}",
        "{\"answer\":{\"answer\":\"yes\"}}",
        "{\"answer\":\"yes\"",
        "{\"other\":\"yes\"}",
        "null"
      })
  void what_we_do_not_understand(String said) throws IOException {
    assertThat(answerTo(said)).isEqualTo(Answer.NOT_NOW);
  }

  @Test
  @DisplayName("And what we do understand is yes")
  void what_we_do_understand() throws IOException {
    assertThat(answerTo("{\"answer\":\"yes\",\"code\":7}")).isEqualTo(Answer.YES);
  }

  @Test
  @DisplayName("An answer without end is not read")
  void an_answer_without_end() throws IOException {
    assertThat(answerTo("{\"answer\":\"yes\",\"x\":\"" + "x".repeat(100_000) + "\"}"))
        .isEqualTo(Answer.NOT_NOW);
  }

  private static Answer answerTo(String said) throws IOException {
    var asked = new ArrayList<String>();
    try (var server = new Saying(said, asked)) {
      var answer =
          new MobileMatch(around(server.port())).belongs(new Mobile("09120000001"), PERSON);
      assertThat(asked).allMatch(address -> address.equals("/mobile-match"));
      return answer;
    }
  }

  /** Says that to everything, and keeps the addresses it was asked at. */
  private record Saying(HttpServer server) implements AutoCloseable {
    Saying(String said, ArrayList<String> asked) throws IOException {
      this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
      server.createContext(
          "/",
          exchange -> {
            asked.add(exchange.getRequestURI().toString());
            byte[] body = said.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
          });
      server.start();
    }

    int port() {
      return server.getAddress().getPort();
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
