package ir.hedye.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The session of somebody who is signed in")
class SessionTest {
  private static final long MINUTE = Duration.ofMinutes(1).toMillis();
  private static Portal portal;

  @BeforeAll
  static void open() throws SQLException {
    portal = Portal.open(Map.of("HEDYE_PROXY", "127\\.0\\.0\\.1"));
  }

  @AfterAll
  static void close() throws SQLException {
    portal.close();
  }

  @BeforeEach
  void limitsAreForgotten() {
    portal.clock().moveOn(Duration.ofHours(12));
  }

  @Test
  @DisplayName("Its id changes at sign-in, and the old one opens nothing (session fixation)")
  void its_id_changes_at_sign_in() {
    var victim = portal.visitor();
    victim.get("/sign-in");
    String known = victim.session().orElseThrow();

    victim.askFor(People.KNOWN);
    victim.enter(portal.inbox().last(People.KNOWN).orElseThrow());

    assertThat(victim.session()).isPresent().get().isNotEqualTo(known);
    var thief = portal.visitor();
    thief.takeSession(known);
    assertThat(thief.get(MyPage.PAGE).status()).isEqualTo(302);
    assertThat(victim.get(MyPage.PAGE).text()).isEqualTo(People.KNOWN.text());
  }

  @Test
  @DisplayName("An id that somebody made up is never taken on")
  void a_made_up_id_is_not_taken_on() {
    var visitor = portal.visitor();
    visitor.takeSession("bWFkZS11cA==");

    visitor.get("/sign-in");

    assertThat(visitor.session()).isPresent().get().isNotEqualTo("bWFkZS11cA==");
  }

  @Test
  @DisplayName("Two people at once see each their own")
  void two_people_see_each_their_own() {
    var one = portal.signedIn(People.KNOWN);
    var other = portal.signedIn(People.OTHER);

    assertThat(one.get(MyPage.PAGE).text()).isEqualTo(People.KNOWN.text());
    assertThat(other.get(MyPage.PAGE).text()).isEqualTo(People.OTHER.text());
    assertThat(one.get(MyPage.PAGE + "?nationalId=" + "x").text()).isEqualTo(People.KNOWN.text());
  }

  @Test
  @DisplayName("After a quarter of an hour without use it has ended, and the page says so")
  void it_ends_when_nobody_uses_it() throws SQLException {
    var visitor = portal.signedIn(People.KNOWN);
    aged(visitor, "last_access_time = last_access_time - " + 14 * MINUTE);
    assertThat(visitor.get(MyPage.PAGE).status()).isEqualTo(200);

    aged(visitor, "last_access_time = last_access_time - " + 15 * MINUTE);

    assertThat(visitor.get(MyPage.PAGE).location()).isEqualTo("/sign-in/expired");
    assertThat(visitor.get("/sign-in/expired").text()).contains("زمان نشست شما به پایان رسید");
  }

  @Test
  @DisplayName("After eight hours it has ended, however busy it was")
  void it_ends_after_eight_hours() throws SQLException {
    var visitor = portal.signedIn(People.KNOWN);
    aged(visitor, "creation_time = creation_time - " + (8 * 60 - 1) * MINUTE);
    assertThat(visitor.get(MyPage.PAGE).status()).isEqualTo(200);

    aged(visitor, "creation_time = creation_time - " + MINUTE);

    assertThat(visitor.get(MyPage.PAGE).location()).isEqualTo("/sign-in/expired");
  }

  @Test
  @DisplayName("A form that was filled in too slowly says that the session ended")
  void a_slow_form_says_so() throws SQLException {
    var visitor = portal.visitor();
    visitor.get("/sign-in");
    aged(visitor, "last_access_time = last_access_time - " + 16 * MINUTE);

    assertThat(visitor.form("/sign-in", Map.of("nationalId", "1")).location())
        .isEqualTo("/sign-in/expired");
  }

  /** Makes all sessions older, as if time had passed. */
  private static void aged(Visitor visitor, String how) throws SQLException {
    assertThat(visitor.session()).isPresent();
    portal.asOwner("UPDATE web_session SET " + how);
  }

  @ParameterizedTest
  @DisplayName("Without the form's token nothing is done (CSRF)")
  @ValueSource(strings = {MyPage.PAGE, "/sign-out", "/sign-in", "/sign-in/code", "/sign-in/mobile"})
  void without_the_token_nothing_is_done(String path) {
    var visitor = portal.signedIn(People.KNOWN);
    int before = portal.inbox().all().size();
    var fields = Map.of("nationalId", People.KNOWN.text(), "_csrf", "guessed");

    assertThat(visitor.formWithoutToken(path, Map.of()).status()).isEqualTo(403);
    assertThat(visitor.formWithoutToken(path, fields).status()).isEqualTo(403);
    assertThat(portal.inbox().all()).hasSize(before);
    assertThat(visitor.get(MyPage.PAGE).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("With it the form is taken; another session's token is worth nothing")
  void anothers_token_is_worth_nothing() {
    var visitor = portal.signedIn(People.KNOWN);
    visitor.get("/sign-in/mobile");
    assertThat(visitor.form(MyPage.PAGE, Map.of()).text()).startsWith("changed");

    var other = portal.signedIn(People.OTHER);
    String cookie = other.session().orElseThrow();
    visitor.takeSession(cookie);
    assertThat(visitor.form(MyPage.PAGE, Map.of()).status()).isEqualTo(403);
  }

  @Test
  @DisplayName("Its cookie is for this site alone, and no script reads it")
  void its_cookie() {
    String cookie = portal.visitor().get("/sign-in").header("Set-Cookie").orElseThrow();

    assertThat(cookie)
        .startsWith("session=")
        .contains("; HttpOnly")
        .contains("; SameSite=Lax")
        .contains("; Path=/")
        .doesNotContain("Domain")
        .doesNotContain("Max-Age");
  }

  @Test
  @DisplayName("Over TLS its name binds it to host and TLS")
  void over_tls() {
    String cookie =
        portal
            .visitor()
            .get("/sign-in", "X-Forwarded-Proto", "https")
            .header("Set-Cookie")
            .orElseThrow();

    assertThat(cookie).startsWith("__Host-session=").contains("; Secure").contains("; Path=/");
  }

  @Test
  @DisplayName("It is never in an address")
  void it_is_never_in_an_address() {
    var visitor = portal.visitor();
    var page = visitor.get("/sign-in");

    assertThat(page.text()).doesNotContainIgnoringCase("jsessionid");
    assertThat(page.text()).doesNotContain(visitor.session().orElseThrow());
    assertThat(portal.visitor().get("/whose;jsessionid=" + visitor.session().get()).status())
        .isNotEqualTo(200);
  }

  @Test
  @DisplayName("It lives in the database, and cannot be found there by its person")
  void it_lives_in_the_database() throws SQLException {
    portal.signedIn(People.KNOWN);

    assertThat(portal.ask("SELECT count(*) FROM web_session")).isNotEqualTo("0");
    assertThat(
            portal.ask(
                "SELECT string_agg(DISTINCT principal_name, ',') FROM web_session WHERE"
                    + " principal_name IS NOT NULL"))
        .isEqualTo("insured person");
  }

  @Test
  @DisplayName("What a signed-in person sees is kept by nobody")
  void nothing_is_kept() {
    var visitor = portal.signedIn(People.KNOWN);

    for (String path : List.of(MyPage.PAGE, "/sign-in", "/sign-in/code", "/sign-in/mobile")) {
      assertThat(visitor.get(path).header("Cache-Control").orElse("")).contains("no-store");
    }
  }
}
