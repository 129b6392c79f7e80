package ir.hedye.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every address for programs wants a token of its own kind")
class ApiRoutesTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static Portal portal;

  @BeforeAll
  static void open() throws SQLException {
    portal = Portal.open(Tokens.environment());
  }

  @AfterAll
  static void close() throws SQLException {
    portal.close();
  }

  private static List<Routes.Route> routes() {
    return Routes.of(portal.context()).all().stream().filter(Routes.Route::isForPrograms).toList();
  }

  private static HttpResponse<String> send(Routes.Route route, String... headers) {
    var request =
        HttpRequest.newBuilder(portal.at(route.path()))
            .method(route.method(), HttpRequest.BodyPublishers.ofString("{}"));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (Exception e) {
      throw new IllegalStateException(route.toString(), e);
    }
  }

  private static HttpResponse<String> with(Routes.Route route, String scope, Duration lifetime) {
    return send(route, "Authorization", Tokens.bearer(People.KNOWN.text(), scope, lifetime));
  }

  private static void everyRoute(Consumer<Routes.Route> check) {
    assertThat(routes()).hasSizeGreaterThan(15);
    routes().forEach(check);
  }

  private static void isRefused(Routes.Route route, HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(route.toString()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .as(route.toString())
        .startsWith("application/problem+json");
    assertThat(answer.headers().firstValue("Set-Cookie")).as(route.toString()).isEmpty();
  }

  @Test
  @DisplayName("None: refused, also with a page's session")
  void without_a_token() {
    String session = portal.signedIn(People.KNOWN).session().orElseThrow();

    everyRoute(route -> {
      isRefused(route, send(route), 401);
      isRefused(route, send(route, "Cookie", "session=" + session), 401);
    });
  }

  @Test
  @DisplayName("Expired: refused")
  void expired() {
    everyRoute(
        route -> isRefused(route, with(route, "gift gift:write", Duration.ofMinutes(-10)), 401));
  }

  @Test
  @DisplayName("Without its scope: forbidden, and the answer names the scope")
  void without_its_scope() {
    everyRoute(route -> {
      boolean reads = route.method().equals("GET");
      var answer = with(route, reads ? "gift:write openid" : "gift openid", HOUR);
      isRefused(route, answer, 403);
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
          .as(route.toString())
          .endsWith(reads ? "scope=\"gift\"" : "scope=\"gift:write\"");
    });
  }

  @Test
  @DisplayName("And with it nothing is refused for the token's sake")
  void and_with_it_one_is_let_in() {
    everyRoute(route -> {
      var answer = with(route, route.method().equals("GET") ? "gift" : "gift:write", HOUR);
      assertThat(answer.statusCode()).as(route.toString()).isNotIn(401, 403, 500);
    });
  }
}
