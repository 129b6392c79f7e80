package ir.hedye.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.value.NationalId;
import ir.hedye.web.outside.stub.ServicesStub;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A mobile that is not on file, or has changed")
class ChangeTest {
  private static final String PATH = "/sign-in/mobile";
  private static ServicesStub services;
  private static Portal portal;

  @BeforeAll
  static void open() throws SQLException, IOException {
    services = ServicesStub.start(0, Optional.empty());
    portal = Portal.open(Map.of("HEDYE_MOBILE_MATCH_URL", "http://127.0.0.1:" + services.port()));
  }

  @AfterAll
  static void close() throws SQLException {
    portal.close();
    services.close();
  }

  @BeforeEach
  void limitsAreForgotten() {
    portal.clock().moveOn(Duration.ofHours(12));
  }

  private static Map<String, String> wish(Map<String, String> otherwise) {
    var fields = new HashMap<String, String>();
    fields.put("nationalId", People.WITHOUT_MOBILE.text());
    fields.put("birthDate", "13700521");
    fields.put("insuranceNumber", "5965750723");
    fields.put("mobile", "09121111111");
    fields.putAll(otherwise);
    return fields;
  }

  private static Visitor asking(Map<String, String> otherwise) {
    var visitor = portal.visitor();
    visitor.get(PATH);
    assertThat(visitor.form(PATH, wish(otherwise)).location()).isEqualTo("/sign-in/code");
    return visitor;
  }

  private static Optional<CodeInbox.Sent> sent() {
    return Optional.of(portal.inbox().all().getLast()).filter(code -> code.mobile().isPresent());
  }

  private static String onFile(NationalId person) throws SQLException {
    return portal.ask("SELECT mobile_number FROM person WHERE national_id = " + person.number());
  }

  @Test
  @DisplayName("All agrees: a code goes to the new mobile, and only entering it registers it")
  void only_the_code_registers_it() throws SQLException {
    String before = onFile(People.OTHER);
    var visitor =
        asking(
            Map.of(
                "nationalId", People.OTHER.text(),
                "birthDate", "۱۳۸۲/۴/۲",
                "insuranceNumber", "۵۹۶۵۷۵۰۷۲۲",
                "mobile", "+98 912 222 2222"));

    assertThat(sent().orElseThrow().mobile().orElseThrow().text()).isEqualTo("09122222222");
    assertThat(onFile(People.OTHER)).isEqualTo(before);

    assertThat(visitor.enter(sent().orElseThrow().code().digits()).location()).isEqualTo("/me");
    assertThat(onFile(People.OTHER)).isEqualTo("09122222222");
    assertThat(visitor.get(MyPage.PAGE).text()).isEqualTo(People.OTHER.text());
    assertThat(
            portal.ask(
                "SELECT source || ' ' || old_value || ' ' || new_value FROM contact_change WHERE"
                    + " what = 'MOBILE' AND national_id = "
                    + People.OTHER.number()))
        .isEqualTo("PERSON " + before + " 09122222222");
  }

  @Test
  @DisplayName("Somebody without a mobile gets one on file, and signs in with it afterwards")
  void somebody_without_a_mobile() throws SQLException {
    var visitor = asking(Map.of());
    visitor.enter(sent().orElseThrow().code().digits());

    assertThat(onFile(People.WITHOUT_MOBILE)).isEqualTo("09121111111");
    assertThat(portal.signedIn(People.WITHOUT_MOBILE).get(MyPage.PAGE).status()).isEqualTo(200);
    portal.asOwner(
        "UPDATE person SET mobile = '', mobile_number = '' WHERE national_id = 9576858836");
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName("One thing that does not agree, and no code goes anywhere; the page says the same")
  @CsvSource({
    "birthDate, 13700522",
    "insuranceNumber, 5965750724",
    "nationalId, 0012345679",
    "nationalId, 9144740573",
    "mobile, 09121111119"
  })
  void one_thing_that_does_not_agree(String field, String otherwise) {
    int before = portal.inbox().all().size();
    var visitor = asking(Map.of(field, otherwise));

    assertThat(portal.inbox().all()).hasSize(before + 1);
    assertThat(sent()).isEmpty();
    String made = portal.inbox().all().getLast().code().digits();
    assertThat(visitor.enter(made).location()).endsWith("why=wrong");
  }

  @Test
  @DisplayName("What does not agree is never registered, not even after asking for another code")
  void nor_after_another_code() throws SQLException {
    String before = onFile(People.KNOWN);
    var thief = asking(Map.of("nationalId", People.KNOWN.text(), "birthDate", "13700101"));
    thief.get("/sign-in/code");
    thief.form("/sign-in/code/again", Map.of());

    assertThat(sent().orElseThrow().mobile().orElseThrow().text()).isEqualTo(before);
  }

  @Test
  @DisplayName("The matching service is down: closed, with a clear word")
  void the_service_is_down() {
    var visitor = portal.visitor();
    visitor.get(PATH);
    int before = portal.inbox().all().size();

    var answer = visitor.form(PATH, wish(Map.of("mobile", "09121111117")));

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.text()).contains("شاهکار").contains("role=\"alert\"");
    assertThat(portal.inbox().all()).hasSize(before);
  }

  @Test
  @DisplayName("No matching service is set: closed as well")
  void no_service_is_set() throws SQLException {
    try (var closed = Portal.open()) {
      var visitor = closed.visitor();
      visitor.get(PATH);

      assertThat(visitor.form(PATH, wish(Map.of())).status()).isEqualTo(503);
      assertThat(closed.inbox().all()).isEmpty();
    }
  }

  @Test
  @DisplayName("Every field that cannot be read is named, and what was typed stands there")
  void every_field_is_named() {
    var visitor = portal.visitor();
    visitor.get(PATH);

    var answer =
        visitor.form(
            PATH,
            Map.of(
                "nationalId", "1",
                "birthDate", "13701301",
                "insuranceNumber", "x",
                "mobile", "0812\"><script>"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text().split("aria-invalid=\"true\"", -1)).hasSize(5);
    assertThat(answer.text())
        .contains("href=\"#nationalId\"")
        .contains("href=\"#birthDate\"")
        .contains("href=\"#insuranceNumber\"")
        .contains("href=\"#mobile\"")
        .doesNotContain("<script>");
  }

  @Test
  @DisplayName("Three questions about one person, then a wait; said alike for everybody")
  void three_questions() {
    for (var person : new NationalId[] {People.KNOWN, People.UNKNOWN}) {
      var visitor = portal.visitor();
      visitor.get(PATH);
      var fields = wish(Map.of("nationalId", person.text()));
      for (int asked = 0; asked < 3; asked++) {
        visitor.get(PATH);
        assertThat(visitor.form(PATH, fields).location()).isEqualTo("/sign-in/code");
      }
      visitor.get(PATH);
      assertThat(visitor.form(PATH, fields).status()).isEqualTo(429);
    }
  }
}
