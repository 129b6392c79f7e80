package ir.hedye.web.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What every answer carries")
class AnswersTest {
  private static final int PAGE_BYTES_MAX = 60 * 1024;
  private static final Pattern LOADED =
      Pattern.compile("<link rel=\"(?:stylesheet|icon|preload)\" href=\"([^\"]+)\"");

  private final LiveSite site = FinishedMonth.SITE;

  @ParameterizedTest
  @DisplayName("Security headers are on every answer, also on refusals")
  @ValueSource(
      strings = {
        "/",
        "/month",
        FinishedMonth.PATH,
        "/month/1300-01",
        "/nowhere",
        "/health",
        "/error",
        "/assets/x/base.css"
      })
  void security_headers_are_on_every_answer(String path) {
    var headers = site.get(path).headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .contains("base-uri 'none'")
        .doesNotContain("unsafe")
        .doesNotContain("script-src");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    assertThat(headers.firstValue("Server")).isEmpty();
  }

  @Test
  @DisplayName("Nothing is loaded from outside, and no script or inline style is there at all")
  void nothing_is_loaded_from_outside() {
    String html = site.page(FinishedMonth.PATH);

    assertThat(html)
        .doesNotContain("<script")
        .doesNotContain("<style")
        .doesNotContain("style=\"")
        .doesNotContainPattern("\\son[a-z]+=\"")
        .doesNotContainPattern("(?:href|src)=\"(?:https?:)?//");
    assertThat(loaded(html)).isNotEmpty().allMatch(address -> address.startsWith("/assets/"));
  }

  @Test
  @DisplayName("The first page with all it loads is at most 60 KB on the wire")
  void the_first_page_is_light() {
    var page = site.get(FinishedMonth.PATH, "Accept-Encoding", "gzip");
    var others = loaded(LiveSite.text(page)).map(a -> site.get(a, "Accept-Encoding", "gzip"));

    long bytes = Stream.concat(Stream.of(page), others).mapToLong(AnswersTest::onTheWire).sum();

    System.out.println("the first page with all it loads: " + bytes + " bytes on the wire");
    assertThat(bytes).isBetween(20_000L, (long) PAGE_BYTES_MAX);
  }

  /** Body as transferred, and every header line. */
  private static long onTheWire(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(200);
    long headers =
        answer.headers().map().entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + value))
            .mapToLong(line -> line.length() + 4)
            .sum();
    return headers + answer.body().length;
  }

  private static Stream<String> loaded(String html) {
    return LOADED.matcher(html).results().map(match -> match.group(1)).distinct();
  }

  @Test
  @DisplayName("Assets are kept for a year under an address of their content, and only there")
  void assets_are_kept_for_a_year() {
    var addresses = loaded(site.page(FinishedMonth.PATH)).toList();

    for (String address : addresses) {
      assertThat(site.get(address).headers().firstValue("Cache-Control").orElse(""))
          .contains("max-age=31536000")
          .contains("immutable");
    }
    assertThat(addresses).anyMatch(address -> address.endsWith("/vazirmatn.woff2"));
    String elsewhere =
        addresses.getFirst().replaceFirst("/assets/[0-9a-f]{12}/", "/assets/000000000000/");
    assertThat(site.get(elsewhere).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("A page that has not changed costs no body")
  void an_unchanged_page_costs_no_body() {
    var first = site.get(FinishedMonth.PATH, "Accept-Encoding", "gzip");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    var again = site.get(FinishedMonth.PATH, "If-None-Match", tag);

    assertThat(first.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache, private");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(site.get(FinishedMonth.PATH, "If-None-Match", "W/\"other\"").statusCode())
        .isEqualTo(200);
  }

  @Test
  @DisplayName("The language of an answer is the page's, whatever the browser prefers")
  void the_language_is_the_pages() {
    assertThat(
            site.get(FinishedMonth.PATH, "Accept-Language", "de")
                .headers()
                .firstValue("Content-Language"))
        .contains("fa");
    assertThat(site.get(FinishedMonth.PATH + "?lang=en").headers().firstValue("Content-Language"))
        .contains("en");
  }

  @Test
  @DisplayName("Pages are only read: other methods are refused")
  void pages_are_only_read() {
    for (String method : List.of("POST", "PUT", "DELETE", "TRACE")) {
      assertThat(site.send(method, FinishedMonth.PATH).statusCode()).as(method).isIn(403, 405, 501);
    }
    assertThat(site.send("HEAD", FinishedMonth.PATH).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("An address cannot climb out of the assets, and what it says is never repeated")
  void addresses_cannot_climb() {
    for (String path :
        List.of(
            "/assets/..%2f..%2fapplication.properties",
            "/assets/x/..%5c..%5cx", "/%3Cscript%3Ealert(1)%3C/script%3E")) {
      var answer = site.get(path);
      assertThat(answer.statusCode()).as(path).isIn(302, 400, 404);
      assertThat(LiveSite.text(answer)).doesNotContain("alert(1)").doesNotContain("spring.");
    }
  }

  @Test
  @DisplayName("Health says whether the database answers")
  void health_says_up() {
    var health = site.get("/health");

    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(LiveSite.text(health)).isEqualTo("{\"status\":\"UP\"}");
    assertThat(health.headers().firstValue("Cache-Control")).contains("no-store");
  }
}
