package ir.hedye.web.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.access.Visitor.Upload;
import ir.hedye.web.picture.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Attacks by upload, over the page as a browser sends them")
class UploadAttacksTest {
  private Portal portal;
  private Visitor visitor;
  private String request = "";

  @BeforeEach
  void open() throws SQLException {
    portal = Portal.open();
    visitor = portal.signedIn(People.KNOWN);
    visitor.get("/me/support/new");
    request =
        visitor
            .form("/me/support/new", Map.of("reason", "OTHER", "body", "تصویر"))
            .location()
            .replaceFirst("\\?.*", "");
    visitor.get(request);
  }

  @AfterEach
  void close() throws SQLException {
    portal.close();
  }

  private Visitor.Page send(Upload file) {
    return visitor.upload(request + "/pictures", Map.of("shows", "DEED"), file);
  }

  private List<Path> kept() throws IOException {
    Path folder = portal.database().settings().home().resolve("pictures");
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  static Stream<Arguments> bad() throws IOException {
    return Stream.of(
        Arguments.of(
            "an SVG with a script",
            "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(UTF_8)),
        Arguments.of("a web page", "<!doctype html><script>alert(1)</script>".getBytes(UTF_8)),
        Arguments.of(
            "a PHP program behind GIF's letters", "GIF89a<?php system($_GET[0]);".getBytes(UTF_8)),
        Arguments.of("a PDF", "%PDF-1.7\n".getBytes(UTF_8)),
        Arguments.of("a ZIP", new byte[] {'P', 'K', 3, 4, 0, 0}),
        Arguments.of(
            "a bomb: few bytes that claim 900 million dots", Pictures.claimingPng(30_000, 30_000)),
        Arguments.of("nothing", new byte[0]));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Refused in words, nothing is kept, the request stands")
  @MethodSource("bad")
  void refused(String name, byte[] content) throws IOException, SQLException {
    var kept = kept();

    var answer = send(new Upload("deed.jpg", content));

    assertThat(answer.status()).as(name).isEqualTo(422);
    assertThat(answer.text()).contains("role=\"alert\"").doesNotContain("alert(1)");
    assertThat(portal.ask("SELECT count(*) FROM support_picture")).isEqualTo("0");
    assertThat(kept()).isEqualTo(kept);
    assertThat(visitor.get(request).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("Of a picture that is a program as well, only the picture is kept")
  void of_a_polyglot_only_the_picture() throws IOException {
    send(
        new Upload(
            "x.jpg",
            Pictures.followedBy(Pictures.jpeg(400, 300), "<script>alert(1)</script>PK\3\4")));

    var shown = visitor.get(request + "/pictures/1");
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.text()).doesNotContain("alert(1)");
    assertThat(shown.header("Content-Type")).contains("image/jpeg");
    assertThat(shown.header("X-Content-Type-Options")).contains("nosniff");
    for (Path file : kept()) {
      assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
          .doesNotContain("alert(1)");
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("The name that a file calls itself by leads nowhere and is shown nowhere")
  @ValueSource(
      strings = {
        "../../../../etc/cron.d/x.jpg",
        "/tmp/hedye-was-here.jpg",
        "C:\\x.jpg",
        "نام.jpg",
        "a.jpg%00.php",
        "x.svg"
      })
  void the_name_leads_nowhere(String name) throws IOException {
    var before = kept();

    send(new Upload(name, Pictures.png(500, 300 + name.length())));

    assertThat(kept())
        .hasSizeGreaterThan(before.size())
        .allSatisfy(file -> assertThat(file.getFileName().toString()).matches("[0-9a-f]{64}.*"));
    assertThat(visitor.get(request).text()).doesNotContain("cron", "was-here", ".php", "x.svg");
    assertThat(Files.exists(Path.of("/tmp/hedye-was-here.jpg"))).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("A number of a picture that is none is not found")
  @ValueSource(strings = {"../1", "1%2f..%2f..%2fetc", "-1", "99999999999", "1.jpg", "0"})
  void a_number_that_is_none(String number) {
    assertThat(visitor.get(request + "/pictures/" + number).status()).isIn(400, 404);
  }
}
