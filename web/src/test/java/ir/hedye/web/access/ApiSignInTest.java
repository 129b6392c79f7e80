package ir.hedye.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Programs sign in with a bearer token")
class ApiSignInTest {
  private static final String ISSUER = "gate";
  private static final MockOAuth2Server TOKENS = new MockOAuth2Server();
  private static Portal portal;

  @BeforeAll
  static void open() throws SQLException {
    TOKENS.start(InetAddress.getLoopbackAddress(), 0);
    portal = Portal.open(Map.of("HEDYE_TOKEN_ISSUER", TOKENS.issuerUrl(ISSUER).toString()));
  }

  @AfterAll
  static void close() throws SQLException {
    portal.close();
    TOKENS.shutdown();
  }

  /** A token with all that is wanted but for what is given otherwise. */
  private static String token(String issuer, String audience, Map<String, Object> otherwise) {
    var claims = new HashMap<String, Object>();
    claims.put("national_id", People.KNOWN.text());
    claims.put("scope", "gift gift:write");
    claims.putAll(otherwise);
    return TOKENS
        .issueToken(issuer, "somebody", audience, claims, Duration.ofMinutes(5).toSeconds())
        .serialize();
  }

  private static String good() {
    return token(ISSUER, "hedye", Map.of());
  }

  private static Visitor.Page with(String token) {
    return portal.visitor().get(MyPage.FOR_PROGRAMS, "Authorization", "Bearer " + token);
  }

  private static void isRefused(Visitor.Page page, int status) {
    assertThat(page.status()).isEqualTo(status);
    assertThat(page.header("Content-Type").orElse("")).startsWith("application/problem+json");
    assertThat(page.text()).contains("\"status\":" + status);
    assertThat(page.header("WWW-Authenticate").orElse("")).startsWith("Bearer");
    assertThat(page.header("Set-Cookie")).isEmpty();
    assertThat(page.header("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  @DisplayName("A token names its person, and opens that person's own")
  void a_token_names_its_person() {
    var page = with(good());

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).isEqualTo(People.KNOWN.text());
    assertThat(page.header("Set-Cookie")).isEmpty();
  }

  @Test
  @DisplayName("A change needs no form's token, for no cookie can bring it about")
  void a_change_needs_no_form_token() {
    var page =
        portal
            .visitor()
            .formWithoutToken(MyPage.FOR_PROGRAMS, Map.of(), "Authorization", "Bearer " + good());

    assertThat(page.text()).isEqualTo("changed " + People.KNOWN.text());
  }

  @Test
  @DisplayName("Without a token nobody is let in, also with a page's session")
  void without_a_token() {
    isRefused(portal.visitor().get(MyPage.FOR_PROGRAMS), 401);
    var signedIn = portal.signedIn(People.KNOWN);
    assertThat(signedIn.get(MyPage.PAGE).status()).isEqualTo(200);
    isRefused(signedIn.get(MyPage.FOR_PROGRAMS), 401);
    isRefused(signedIn.form(MyPage.FOR_PROGRAMS, Map.of()), 401);
  }

  @Test
  @DisplayName("A token does not open pages")
  void a_token_does_not_open_pages() {
    assertThat(portal.visitor().get(MyPage.PAGE, "Authorization", "Bearer " + good()).location())
        .isEqualTo("/sign-in");
  }

  @Test
  @DisplayName("A token in the address is none")
  void a_token_in_the_address_is_none() {
    isRefused(portal.visitor().get(MyPage.FOR_PROGRAMS + "?access_token=" + good()), 401);
  }

  @Test
  @DisplayName("Of another issuer, for another service, too old, changed, or nonsense: refused")
  void bad_tokens_are_refused() {
    String good = good();
    var bad =
        List.of(
            token("elsewhere", "hedye", Map.of()),
            token(ISSUER, "another-service", Map.of()),
            TOKENS
                .issueToken(
                    ISSUER,
                    "somebody",
                    "hedye",
                    Map.of("national_id", People.KNOWN.text(), "scope", "gift"),
                    -600L)
                .serialize(),
            good.substring(0, good.length() - 8) + "AAAAAAAA",
            "nonsense");

    bad.forEach(token -> isRefused(with(token), 401));
  }

  @Test
  @DisplayName("Without the scope gift: forbidden")
  void without_the_scope() {
    isRefused(with(token(ISSUER, "hedye", Map.of("scope", "openid"))), 403);
  }

  @ParameterizedTest
  @DisplayName("Without a true national ID: refused, and it is not repeated")
  @ValueSource(strings = {"", "7971100036", "x", "' OR 1=1 --"})
  void without_a_national_id(String named) {
    var page = with(token(ISSUER, "hedye", Map.of("national_id", named)));

    isRefused(page, 401);
    assertThat(page.text()).doesNotContain("7971100036").doesNotContain("OR 1=1");
  }

  @Test
  @DisplayName("A national ID that is no text: refused")
  void a_national_id_that_is_no_text() {
    isRefused(with(token(ISSUER, "hedye", Map.of("national_id", 7_971_100_035L))), 401);
  }

  @Test
  @DisplayName("Where no issuer is set, every address for programs says 401")
  void without_an_issuer() throws SQLException {
    try (var closed = Portal.open()) {
      isRefused(closed.visitor().get("/api/anything"), 401);
      isRefused(
          closed.visitor().get(MyPage.FOR_PROGRAMS, "Authorization", "Bearer " + good()), 401);
    }
  }
}
