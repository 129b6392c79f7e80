package ir.hedye.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every address that is answered, walked without being signed in")
class RoutesTest {
  /** What needs nobody; whoever adds an address here says why in its controller. */
  private static final List<String> OPEN =
      List.of("/", "/assets/", "/error", "/health", "/check", "/sign-in", "/desk/sign-in");

  private static final List<Integer> CLOSED_TO_PROGRAMS = List.of(401, 403);
  private static Portal portal;

  @BeforeAll
  static void open() throws SQLException {
    portal = Portal.open();
  }

  @AfterAll
  static void close() throws SQLException {
    portal.close();
  }

  private static boolean isOpen(Routes.Route route) {
    return OPEN.stream()
        .anyMatch(open ->
            route.pattern().equals(open)
                || (!open.equals("/") && route.pattern().startsWith(open)));
  }

  private static HttpResponse<String> send(Routes.Route route, String... headers) {
    var request =
        HttpRequest.newBuilder(portal.at(route.path()))
            .method(route.method(), HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (Exception e) {
      throw new IllegalStateException(route.toString(), e);
    }
  }

  private static List<String> leftOpen(String... headers) {
    var found = new ArrayList<String>();
    for (Routes.Route route : Routes.of(portal.context()).all()) {
      if (!isOpen(route) && !isClosed(route, send(route, headers))) {
        found.add(route.toString());
      }
    }
    return found;
  }

  private static boolean isClosed(Routes.Route route, HttpResponse<String> answer) {
    if (route.isForPrograms()) {
      return CLOSED_TO_PROGRAMS.contains(answer.statusCode());
    }
    boolean toSignIn =
        answer.statusCode() == 302
            && answer.headers().firstValue("Location").orElse("").matches("(/desk)?/sign-in.*");
    return toSignIn || answer.statusCode() == 403; // a form without its token
  }

  @Test
  @DisplayName("It leads to the sign-in page, or is refused")
  void nobody_gets_in() {
    assertThat(Routes.of(portal.context()).all()).hasSizeGreaterThan(10);
    assertThat(leftOpen()).isEmpty();
  }

  @Test
  @DisplayName("The same with a session that has ended, and with one that was made up")
  void nor_with_an_ended_session() throws SQLException {
    var visitor = portal.signedIn(People.KNOWN);
    String ended = visitor.session().orElseThrow();
    portal.asOwner("UPDATE web_session SET last_access_time = 0");

    assertThat(leftOpen("Cookie", "session=" + ended)).isEmpty();
    assertThat(leftOpen("Cookie", "session=bWFkZS11cA==")).isEmpty();
  }

  @Test
  @DisplayName("And an open one would be noticed")
  void and_an_open_one_would_be_noticed() {
    var open = new Routes.Route("GET", "/health");

    assertThat(isClosed(open, send(open))).isFalse();
  }

  @Test
  @DisplayName("Every answer carries the security headers, whoever asks")
  void every_answer_carries_the_headers() {
    for (Routes.Route route : Routes.of(portal.context()).all()) {
      var headers = send(route).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(route.toString())
          .contains("default-src 'none'")
          .contains("form-action 'self'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    }
  }
}
