package ir.hedye.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import java.net.InetAddress;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Members of the staff sign in through the Organization's issuer (OpenID Connect)")
class IssuerSignInTest {
  private static final String ISSUER = "organization";
  private static final MockOAuth2Server SERVER = new MockOAuth2Server();
  private static Portal portal;

  @BeforeAll
  static void open() throws SQLException {
    SERVER.start(InetAddress.getLoopbackAddress(), 0);
    portal = Portal.open(environment());
  }

  @AfterAll
  static void close() throws SQLException {
    portal.close();
    SERVER.shutdown();
  }

  private static Map<String, String> environment() {
    var environment = new HashMap<String, String>();
    environment.put("HEDYE_OIDC_ISSUER", SERVER.issuerUrl(ISSUER).toString());
    environment.put("HEDYE_OIDC_SECRET", "a secret");
    environment.put("HEDYE_STAFF_FIRST", "first-operator");
    return environment;
  }

  /** Lets the issuer vouch for that account in the next sign-in. */
  private static void vouchFor(String subject) {
    SERVER.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            ISSUER, subject, "JWT", List.of("hedye"), Map.of("roles", "IT_OPERATOR"), 300));
  }

  /** To the issuer and back; answers where the way ended. */
  private static Visitor.Page comeIn(Visitor visitor) {
    var away = visitor.get(visitor.get("/desk/sign-in/issuer").location());
    var back = visitor.get(away.location());
    return visitor.get(back.location());
  }

  private static void list(String subject, Role role) throws SQLException {
    portal.asOwner(
        """
        WITH member AS (INSERT INTO staff_member (issuer, subject, name)
          VALUES ('%s', '%s', 'نام %s') RETURNING staff_id)
        INSERT INTO staff_grant (staff_id, role, level, code)
        SELECT staff_id, '%s', '%s', '' FROM member
        """
            .formatted(SERVER.issuerUrl(ISSUER), subject, subject, role, role.level()));
  }

  @Test
  @DisplayName("Who is on the list comes to the desk, and no token of the issuer is kept")
  void who_is_on_the_list_comes_in() throws SQLException {
    list("maryam", Role.AUDITOR);
    vouchFor("maryam");
    var visitor = portal.visitor();
    visitor.get("/desk/sign-in");
    String before = visitor.session().orElse("");

    assertThat(comeIn(visitor).location()).isEqualTo("/desk");
    assertThat(visitor.get("/desk").text()).contains("نام maryam").contains("حسابرس");
    assertThat(visitor.session()).isPresent().get().isNotEqualTo(before);
    assertThat(
            portal.ask(
                "SELECT count(*) FROM web_session_attributes WHERE"
                    + " encode(attribute_bytes, 'escape') LIKE '%eyJ%'"))
        .isEqualTo("0");
  }

  @Test
  @DisplayName("No role is taken from the issuer's word: the list alone gives roles")
  void no_role_is_taken_from_the_issuer() throws SQLException {
    list("listed-auditor", Role.AUDITOR);
    vouchFor("listed-auditor");
    var visitor = portal.visitor();
    comeIn(visitor);

    assertThat(visitor.get("/desk/staff").status()).isEqualTo(403);
  }

  @Test
  @DisplayName("Who is not on the list is told so, and nothing is opened")
  void who_is_not_on_the_list_is_told_so() {
    vouchFor("stranger");
    var visitor = portal.visitor();

    assertThat(comeIn(visitor).location()).isEqualTo("/desk/sign-in?unlisted");
    assertThat(visitor.get("/desk/sign-in?unlisted").text()).contains("نام شما در فهرست نیست");
    assertThat(visitor.get("/desk").status()).isEqualTo(302);
  }

  @Test
  @DisplayName("The first operator of the settings is on the list, once")
  void the_first_operator_is_on_the_list() throws SQLException {
    vouchFor("first-operator");
    var visitor = portal.visitor();
    comeIn(visitor);

    assertThat(visitor.get("/desk/staff").status()).isEqualTo(200);
    assertThat(portal.ask("SELECT count(*) FROM staff_member WHERE subject = 'first-operator'"))
        .isEqualTo("1");
    assertThat(portal.ask("SELECT deed FROM journal_entry WHERE subject = 'first operator'"))
        .isEqualTo("STAFF_ADDED");
  }

  @Test
  @DisplayName("An answer that nobody here asked for opens nothing")
  void an_answer_nobody_asked_for_opens_nothing() {
    var victim = portal.visitor();
    var away = victim.get(victim.get("/desk/sign-in/issuer").location());
    String answer = victim.get(away.location()).location();
    var another = portal.visitor();

    assertThat(answer).contains("/desk/sign-in/back/staff?").contains("code=");
    assertThat(another.get(answer).location()).isEqualTo("/desk/sign-in?failed");
    assertThat(another.get("/desk").status()).isEqualTo(302);
  }

  @Test
  @DisplayName("It is asked with PKCE, a state and a nonce, and told where to come back to")
  void it_is_asked_with_pkce() {
    String asked = portal.visitor().get("/desk/sign-in/away/staff").location();

    assertThat(asked)
        .startsWith(SERVER.issuerUrl(ISSUER).toString())
        .contains("code_challenge=", "state=", "nonce=", "scope=openid")
        .contains("/desk/sign-in/back/staff");
  }

  @Test
  @DisplayName("The site starts while the issuer is down, says so, and goes on when it is up")
  void the_site_starts_while_the_issuer_is_down() throws SQLException {
    var later = new MockOAuth2Server();
    later.start(InetAddress.getLoopbackAddress(), 0);
    var issuer = later.issuerUrl(ISSUER);
    later.shutdown();
    var up = new MockOAuth2Server();
    try (var waiting = Portal.open(Map.of("HEDYE_OIDC_ISSUER", issuer.toString()))) {
      assertThat(waiting.visitor().get("/desk/sign-in").status()).isEqualTo(200);
      var down = waiting.visitor().get("/desk/sign-in/issuer");
      assertThat(down.status()).isEqualTo(503);
      assertThat(down.text()).contains("سامانهٔ ورود سازمان اکنون پاسخ نمی‌دهد");

      up.start(InetAddress.getLoopbackAddress(), issuer.port());
      assertThat(waiting.visitor().get("/desk/sign-in/issuer").location())
          .isEqualTo("/desk/sign-in/away/staff");
    } finally {
      up.shutdown();
    }
  }

  @Test
  @DisplayName("No form leads to the issuer, so the policy of forms names this site alone")
  void no_form_leads_to_the_issuer() {
    var page = portal.visitor().get("/desk/sign-in");

    assertThat(page.header("Content-Security-Policy").orElse("")).contains("form-action 'self';");
    assertThat(page.text()).contains("href=\"/desk/sign-in/issuer\"").doesNotContain("<form");
  }
}
