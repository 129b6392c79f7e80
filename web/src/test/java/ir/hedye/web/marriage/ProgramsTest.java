package ir.hedye.web.marriage;

import static ir.hedye.web.browser.JsonTree.list;
import static ir.hedye.web.browser.JsonTree.object;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Tokens;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.access.Visitor.Upload;
import ir.hedye.web.browser.JsonTree;
import ir.hedye.web.gift.Described;
import ir.hedye.web.picture.Pictures;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What pages do, programs do by the same services")
class ProgramsTest {
  private static final String SHEBA = "IR300170000000000000004321";
  private static final String MARRIAGE =
      "{\"spouse_national_id\":\"0012345679\",\"contract_day\":\"1405-06-15\",\"first_marriage\":true}";

  private final RegistryDouble registry = new RegistryDouble();
  private Portal portal;
  private Visitor program;
  private String person = People.KNOWN.text();

  @BeforeEach
  void open() throws SQLException {
    var environment = new HashMap<>(Tokens.environment());
    environment.putAll(registry.environment());
    portal = Portal.open(environment);
    program = portal.visitor();
  }

  @AfterEach
  void close() throws SQLException {
    portal.close();
    registry.close();
  }

  private String token() {
    return Tokens.bearer(person, "gift gift:write", Duration.ofHours(1));
  }

  private Visitor.Page get(String path) {
    return program.get(path, "Authorization", token());
  }

  private Visitor.Page post(String path, String json) {
    return program.json(path, json, "Authorization", token());
  }

  private static Map<String, @Nullable Object> read(Visitor.Page page) {
    return object(JsonTree.read(page.text()));
  }

  /** The answer, which is as the description says, to the last field. */
  private Map<String, @Nullable Object> as(String schema, Visitor.Page page) {
    var description = read(get("/api/openapi.json"));
    var schemas = object(object(description.get("components")).get("schemas"));
    var answer = read(page);
    assertThat(new Described(schemas).faults(schema, answer)).isEmpty();
    return answer;
  }

  private static void isProblem(Visitor.Page page, int status, String code) {
    assertThat(page.status()).isEqualTo(status);
    assertThat(page.header("Content-Type")).contains("application/problem+json");
    assertThat(read(page)).containsEntry("status", (long) status).containsEntry("code", code);
    assertThat(page.header("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  @DisplayName("An account is registered and shown, never whole; refusals say why")
  void accounts() throws SQLException {
    assertThat(as("ContactState", get("/api/account"))).containsEntry("account", null);

    var answer = as("ContactState", post("/api/account", "{\"sheba\":\"" + SHEBA + "\"}"));

    assertThat(object(answer.get("account"))).containsEntry("last_four", "4321");
    assertThat(get("/api/account").text()).doesNotContain(SHEBA, "09120000001");
    isProblem(post("/api/account", "{\"sheba\":\"IR1\"}"), 422, "NOT_A_SHEBA");
    assertThat(as("ContactState", post("/api/account/freeze", "{}"))).containsEntry("frozen", true);
    isProblem(post("/api/account", "{\"sheba\":\"IR820540102680020817909002\"}"), 409, "FROZEN");
  }

  @Test
  @DisplayName("A support request is made, added to, shown with its picture, and withdrawn")
  void support() throws IOException {
    var made =
        as(
            "SupportRequest",
            post("/api/support", "{\"reason\":\"NO_EVENT\",\"body\":\"ازدواج من نیست\"}"));
    String one = "/api/support/" + made.get("tracking");
    as("SupportRequest", post(one + "/words", "{\"body\":\"باز هم\"}"));
    as(
        "SupportRequest",
        program.upload(
            one + "/pictures",
            Map.of("shows", "DEED"),
            new Upload("x.jpg", Pictures.jpeg(400, 300)),
            "Authorization",
            token()));

    var shown = as("SupportRequest", get(one));
    assertThat(list(shown.get("history"))).hasSize(3);
    assertThat(get(one + "/pictures/1").header("Content-Type")).contains("image/jpeg");
    as("SupportRequests", get("/api/support"));
    as("SupportRequest", post(one + "/withdrawal", "{}"));
    isProblem(post(one + "/words", "{\"body\":\"x\"}"), 409, "CLOSED");
    isProblem(post("/api/support", "{\"reason\":\"x\"}"), 422, "FAULTY");
    isProblem(get("/api/support/1234567897"), 404, "UNKNOWN");
  }

  @Test
  @DisplayName("A picture that is none is refused with its fault")
  void a_picture_that_is_none() throws IOException {
    var made = read(post("/api/support", "{\"reason\":\"OTHER\",\"body\":\"x\"}"));

    isProblem(
        program.upload(
            "/api/support/" + made.get("tracking") + "/pictures",
            Map.of(),
            new Upload("x.jpg", "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            "Authorization",
            token()),
        422,
        "NOT_A_PICTURE");
  }

  @Test
  @DisplayName("A marriage is looked up, shown with the law's answer, registered, and on the gift")
  void marriages() {
    registry.knowsAll();
    var looked = post("/api/marriages", MARRIAGE);
    assertThat(looked.status()).isEqualTo(201);
    String one = "/api/marriages/" + as("Registration", looked).get("code");

    var shown = as("RegistrationWithPreview", get(one));
    assertThat(shown).containsEntry("stand", "FOUND").containsEntry("registered_at", null);
    assertThat(object(shown.get("preview"))).containsEntry("outcome", "NOT_ENTITLED");
    as("Registration", post(one + "/submission", "{}"));

    assertThat(list(as("Registrations", get("/api/marriages")).get("marriages"))).hasSize(1);
    assertThat(list(as("Gift", get("/api/gift")).get("registered"))).hasSize(1);
    assertThat(portal.inbox()).isNotNull();
  }

  @Test
  @DisplayName("Five tries a day, counted together with those of the pages")
  void five_tries_a_day() {
    var visitor = portal.signedIn(People.KNOWN);
    for (int i = 0; i < 3; i++) {
      visitor.get("/me/marriage");
      visitor.form(
          "/me/marriage", Map.of("spouse", "0012345679", "day", "1405-06-15", "pledge", "yes"));
    }
    assertThat(post("/api/marriages", MARRIAGE).status()).isEqualTo(201);
    assertThat(post("/api/marriages", MARRIAGE).status()).isEqualTo(201);

    isProblem(post("/api/marriages", MARRIAGE), 429, "TOO_OFTEN");
    assertThat(read(get("/api/marriages"))).containsEntry("tries_left", 0L);
  }

  @Test
  @DisplayName("Without the pledge nothing is looked up")
  void without_the_pledge() {
    var refused = post("/api/marriages", MARRIAGE.replace("true", "false"));

    isProblem(refused, 422, "FAULTY");
    assertThat(list(read(refused).get("faults"))).containsExactly("PLEDGE");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "/api/account, 404",
    "/api/account/freeze, 404",
    "/api/support, 404",
    "/api/marriages, 404"
  })
  @DisplayName("A token of somebody who is not insured changes nothing")
  void somebody_who_is_not_insured(String path, int status) {
    person = People.UNKNOWN.text();
    String json =
        path.equals("/api/marriages")
            ? MARRIAGE.replace("0012345679", People.KNOWN.text())
            : "{\"sheba\":\"" + SHEBA + "\",\"reason\":\"OTHER\",\"body\":\"x\"}";

    isProblem(post(path, json), status, "NOT_INSURED");
  }

  @Test
  @DisplayName("What is no JSON, too large, or another kind is refused as a problem")
  void what_is_no_json() {
    assertThat(post("/api/account", "sheba=1").status()).isEqualTo(400);
    assertThat(post("/api/account", "{\"sheba\":{}}").status()).isEqualTo(400);
    assertThat(post("/api/account", "{\"sheba\":\"" + "1".repeat(20_000) + "\"}").status())
        .isEqualTo(413);
    var form = program.get("/api/account", "Authorization", token());
    assertThat(form.status()).isEqualTo(200);
    assertThat(
            program
                .upload(
                    "/api/account",
                    Map.of(),
                    new Upload("x", new byte[1]),
                    "Authorization",
                    token())
                .status())
        .isEqualTo(415);
  }
}
