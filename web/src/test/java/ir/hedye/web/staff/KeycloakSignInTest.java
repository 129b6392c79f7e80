package ir.hedye.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The long proof; runs where the profile {@code keycloak} has fetched the server. */
@DisplayName("Members of the staff sign in at a real Keycloak")
@EnabledIfSystemProperty(named = "hedye.keycloak", matches = ".+")
class KeycloakSignInTest {
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
  private static Portal portal;
  private static KeycloakServer server;

  @BeforeAll
  static void open() throws IOException, SQLException {
    int port = KeycloakServer.freePort();
    portal =
        Portal.open(
            Map.of(
                "HEDYE_OIDC_ISSUER", KeycloakServer.issuer(port),
                "HEDYE_OIDC_SECRET", KeycloakServer.SECRET,
                "HEDYE_STAFF_FIRST", KeycloakServer.LISTED));
    String back = portal.at("/desk/sign-in/back/staff").toString();
    server = KeycloakServer.start(Path.of(System.getProperty("hedye.keycloak", "")), port, back);
  }

  @AfterAll
  static void close() throws SQLException {
    server.close();
    portal.close();
  }

  /** To Keycloak's own form, filled in there; answers what came of it. */
  private static Visitor.Page typed(Visitor visitor, String user, String password) {
    var away = visitor.get(visitor.get("/desk/sign-in/issuer").location());
    var asked = visitor.get(away.location());
    var form = FORM.matcher(asked.text());
    assertThat(form.find()).isTrue();
    return visitor.formWithoutToken(
        form.group(1).replace("&amp;", "&"),
        Map.of("username", user, "password", password),
        "Cookie",
        cookies(asked));
  }

  /**
   * A browser trusts this machine with cookies that are for https alone; Java's client does not.
   */
  private static String cookies(Visitor.Page page) {
    return page.response().headers().allValues("Set-Cookie").stream()
        .map(set -> set.substring(0, set.indexOf(';')))
        .collect(Collectors.joining("; "));
  }

  @Test
  @DisplayName("Who is on our list types their password there, and is at the desk here")
  void who_is_on_the_list_comes_in() {
    var visitor = portal.visitor();
    var sent = typed(visitor, "maryam", KeycloakServer.PASSWORD);

    assertThat(visitor.get(sent.location()).location()).isEqualTo("/desk");
    assertThat(visitor.get("/desk/staff").status()).isEqualTo(200);
  }

  @Test
  @DisplayName("Whom Keycloak knows and our list does not, is told so and sees nothing")
  void who_is_not_on_the_list_stays_outside() {
    var visitor = portal.visitor();
    var sent = typed(visitor, "stranger", KeycloakServer.PASSWORD);

    assertThat(visitor.get(sent.location()).location()).isEqualTo("/desk/sign-in?unlisted");
    assertThat(visitor.get("/desk").status()).isEqualTo(302);
  }

  @Test
  @DisplayName("A wrong password does not come back to us at all")
  void a_wrong_password_stays_there() {
    var visitor = portal.visitor();

    assertThat(typed(visitor, "maryam", "wrong").status()).isEqualTo(200);
    assertThat(visitor.get("/desk").status()).isEqualTo(302);
  }
}
