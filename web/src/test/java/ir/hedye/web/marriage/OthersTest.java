package ir.hedye.web.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Routes;
import ir.hedye.web.access.Tokens;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.access.Visitor.Upload;
import ir.hedye.web.picture.Pictures;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every address, walked with another person's session and token")
class OthersTest {
  private static final String STATE =
      """
      SELECT md5(string_agg(t, '|')) FROM (
        SELECT p::text AS t FROM person p WHERE national_id = 7971100035
        UNION ALL SELECT r::text FROM support_request r WHERE national_id = 7971100035
        UNION ALL SELECT e::text FROM support_entry e JOIN support_request r USING (request_id)
          WHERE r.national_id = 7971100035
        UNION ALL SELECT q::text FROM support_picture q JOIN support_request r USING (request_id)
          WHERE r.national_id = 7971100035
        UNION ALL SELECT c::text FROM marriage_claim c WHERE national_id = 7971100035
        UNION ALL SELECT c::text FROM contact_request c WHERE national_id = 7971100035
        ORDER BY 1) AS all_of_it\
      """;

  private static final RegistryDouble REGISTRY = new RegistryDouble();
  private static Portal portal;
  private static String tracking;
  private static String code;

  @BeforeAll
  static void open() throws SQLException, IOException {
    var environment = new HashMap<>(Tokens.environment());
    environment.putAll(REGISTRY.environment());
    portal = Portal.open(environment);
    var owner = portal.signedIn(People.KNOWN);
    owner.get("/me/support/new");
    owner.form("/me/support/new", Map.of("reason", "OTHER", "body", "رازِ من"));
    tracking = portal.ask("SELECT tracking FROM support_request");
    owner.upload(
        "/me/support/" + tracking + "/pictures",
        Map.of("shows", "DEED"),
        new Upload("deed.jpg", Pictures.jpeg(400, 300)));
    owner.get("/me/marriage");
    REGISTRY.knowsAll();
    var marriage = Map.of("spouse", People.UNKNOWN.text(), "day", "1405-06-15", "pledge", "yes");
    owner.form("/me/marriage", marriage);
    code = portal.ask("SELECT code FROM marriage_claim");
    assertThat(owner.get("/me/support/" + tracking + "/pictures/1").status()).isEqualTo(200);
    assertThat(owner.get("/me/marriage/" + code).status()).isEqualTo(200);
  }

  @AfterAll
  static void close() throws SQLException {
    portal.close();
    REGISTRY.close();
  }

  private static List<String> addresses(String method, boolean programs) {
    return Routes.of(portal.context()).all().stream()
        .filter(route -> route.method().equals(method) && route.isForPrograms() == programs)
        .map(Routes.Route::pattern)
        .filter(pattern -> !pattern.startsWith("/sign-in/test")) // signs in
        .toList();
  }

  /** That address of the owner's own things. */
  private static String owners(String pattern) {
    String named =
        pattern.replace("{tracking}", tracking).replace("{number}", "1").replace("{code}", code);
    return new Routes.Route("", named).path();
  }

  private static boolean namesSomething(String pattern) {
    return !pattern.startsWith("/desk") // closed to insured people altogether
        && (pattern.contains("{tracking}") || pattern.contains("{code}"));
  }

  private static void showsNothing(String path, Visitor.Page page) {
    assertThat(page.text())
        .as(path)
        .doesNotContain(People.KNOWN.text(), "7971100035", tracking, code, "رازِ من", "ملکی");
    assertThat(page.status()).as(path).isNotEqualTo(500);
  }

  @Test
  @DisplayName("With another's session: what names a thing is not found, the rest shows their own")
  void with_anothers_session() throws SQLException, IOException {
    String before = portal.ask(STATE);
    var other = portal.signedIn(People.OTHER);
    var notFound = new ArrayList<String>();
    for (String pattern : addresses("GET", false)) {
      var page = other.get(owners(pattern));
      showsNothing(pattern, page);
      if (page.status() == 404 && namesSomething(pattern)) {
        notFound.add(pattern);
      }
    }
    for (String pattern : addresses("POST", false)) {
      if (namesSomething(pattern)) {
        other.get("/me/marriage");
        var fields = Map.of("body", "x", "shows", "DEED");
        var page =
            pattern.endsWith("/pictures")
                ? other.upload(
                    owners(pattern), fields, new Upload("x.jpg", Pictures.jpeg(300, 300)))
                : other.form(owners(pattern), fields);
        assertThat(page.status()).as(pattern).isEqualTo(404);
        notFound.add(pattern);
      }
    }
    assertThat(notFound).hasSize(8);
    assertThat(portal.ask(STATE)).isEqualTo(before);
  }

  @Test
  @DisplayName("With another's token: the same, and not found is told as for what never was")
  void with_anothers_token() throws SQLException, IOException {
    String before = portal.ask(STATE);
    String token = Tokens.bearer(People.OTHER.text(), "gift gift:write", Duration.ofHours(1));
    var program = portal.visitor();
    int found = 0;
    for (String pattern : addresses("GET", true)) {
      var page = program.get(owners(pattern), "Authorization", token);
      showsNothing(pattern, page);
      assertThat(page.status()).as(pattern).isEqualTo(namesSomething(pattern) ? 404 : 200);
      found += namesSomething(pattern) ? 1 : 0;
    }
    for (String pattern : addresses("POST", true)) {
      if (namesSomething(pattern)) {
        var page =
            pattern.endsWith("/pictures")
                ? program.upload(
                    owners(pattern),
                    Map.of("shows", "DEED"),
                    new Upload("x.jpg", Pictures.jpeg(300, 300)),
                    "Authorization",
                    token)
                : program.json(owners(pattern), "{\"body\":\"x\"}", "Authorization", token);
        assertThat(page.status()).as(pattern).isEqualTo(404);
        found++;
      }
    }
    assertThat(found).isEqualTo(7);
    assertThat(portal.ask(STATE)).isEqualTo(before);
    assertThat(program.get("/api/support/" + tracking, "Authorization", token).text())
        .isEqualTo(program.get("/api/support/1234567897", "Authorization", token).text());
  }
}
