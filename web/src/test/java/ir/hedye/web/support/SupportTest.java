package ir.hedye.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.access.Visitor.Upload;
import ir.hedye.web.picture.Pictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Support requests (order, clause 3): asked, with pictures, and followed")
class SupportTest {
  private static final String HOME = "/me/support";

  private Portal portal;
  private Visitor visitor;

  @BeforeEach
  void open() throws SQLException {
    portal = Portal.open();
    visitor = portal.signedIn(People.KNOWN);
  }

  @AfterEach
  void close() throws SQLException {
    portal.close();
  }

  private Visitor.Page ask(String reason, String body) {
    visitor.get(HOME + "/new");
    return visitor.form(HOME + "/new", Map.of("reason", reason, "body", body));
  }

  /** The address of a new request. */
  private String opened() {
    return ask("OTHER", "مبلغ درست نیست").location().replaceFirst("\\?.*", "");
  }

  private Visitor.Page send(String request, Upload file) {
    visitor.get(request);
    return visitor.upload(request + "/pictures", Map.of("shows", "DEED"), file);
  }

  @Test
  @DisplayName("A request has a tracking code, a dated history, and an SMS that it was received")
  void a_request_is_received() throws SQLException {
    var answer = ask("NO_EVENT", "ازدواج من\r\nدر پرونده نیست");

    assertThat(answer.status()).isEqualTo(303);
    String page = visitor.get(answer.location()).text();
    String tracking = portal.ask("SELECT tracking FROM support_request");
    assertThat(Tracking.read(tracking)).isPresent();
    assertThat(page)
        .contains("درخواست شما ثبت شد", "ازدواج من در پرونده نیست", "در دست بررسی")
        .contains("ازدواج من\nدر پرونده نیست", "۲ آذر ۱۴۰۵");
    assertThat(
            portal.ask(
                "SELECT template || ' ' || mobile || ' ' || (parameters ->> 'tracking') FROM notice"))
        .isEqualTo("SUPPORT_RECEIVED 09120000001 " + tracking);
    assertThat(visitor.get(HOME).text()).contains("/me/support/" + tracking);
  }

  @Test
  @DisplayName("Without a reason or words it is not taken; what was typed stays, the fault is told")
  void a_faulty_request_is_not_taken() throws SQLException {
    var page = ask("SOMETHING", "نوشته‌ام");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("یکی از موارد را برگزینید", "نوشته‌ام", "role=\"alert\"");
    assertThat(ask("OTHER", " \n ").text()).contains("چیزی ننوشته‌اید");
    assertThat(ask("OTHER", "x".repeat(2001)).text()).contains("بیش از ۲۰۰۰ نویسه");
    assertThat(portal.ask("SELECT count(*) FROM support_request")).isEqualTo("0");
  }

  @Test
  @DisplayName("What somebody writes is shown as words, whatever it is")
  void words_are_only_words() {
    String page = visitor.get(ask("OTHER", "<script>alert(1)</script>\u0007").location()).text();

    assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script", "\u0007");
  }

  @Test
  @DisplayName("A picture is shown to its person alone, and kept by no browser")
  void a_picture_is_shown() throws IOException, SQLException {
    String request = opened();
    byte[] sent = Pictures.noted(Pictures.jpeg(400, 300), 1, "SECRET-PLACE");

    var answer = send(request, new Upload("deed.jpg", sent));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(visitor.get(answer.location()).text()).contains("تصویر دریافت شد", "/pictures/1");
    var picture = visitor.get(request + "/pictures/1");
    assertThat(picture.header("Content-Type")).contains("image/jpeg");
    assertThat(picture.header("Cache-Control").orElse("")).contains("no-store");
    assertThat(picture.text()).doesNotContain("SECRET-PLACE");
    send(request, new Upload("again.jpg", sent));
    assertThat(portal.ask("SELECT count(*) FROM support_picture")).isEqualTo("1");
  }

  @Test
  @DisplayName("An upload that fails says so, and the request stands")
  void a_failed_upload_says_so() throws IOException, SQLException {
    String request = opened();
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);

    var answer = send(request, new Upload("../../evil.jpg", svg));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("عکس JPEG، PNG، WebP یا HEIC نیست", "role=\"alert\"");
    assertThat(send(request, new Upload("a.jpg", new byte[11 << 20])).text())
        .contains("بیش از ۱۰ مگابایت");
    assertThat(send(request, new Upload("b.png", Pictures.claimingPng(30_000, 30_000))).text())
        .contains("ابعاد عکس");
    assertThat(portal.ask("SELECT count(*) FROM support_picture")).isEqualTo("0");
    assertThat(send(request, new Upload("c.png", Pictures.png(300, 300))).status()).isEqualTo(303);
  }

  @Test
  @DisplayName("Somebody else's request is not found, whatever is asked of it")
  void anothers_is_not_found() throws IOException {
    String request = opened();
    send(request, new Upload("deed.jpg", Pictures.jpeg(400, 300)));
    visitor = portal.signedIn(People.OTHER);
    visitor.get(HOME + "/new");

    assertThat(visitor.get(request).status()).isEqualTo(404);
    assertThat(visitor.get(request + "/pictures/1").status()).isEqualTo(404);
    assertThat(visitor.form(request + "/words", Map.of("body", "x")).status()).isEqualTo(404);
    assertThat(visitor.form(request + "/withdraw", Map.of()).status()).isEqualTo(404);
    assertThat(
            visitor
                .upload(
                    request + "/pictures",
                    Map.of("shows", "DEED"),
                    new Upload("x.jpg", Pictures.jpeg(300, 300)))
                .status())
        .isEqualTo(404);
    assertThat(visitor.get(HOME).text()).doesNotContain(request);
  }

  @Test
  @DisplayName("Words can be added until it is withdrawn; then it is closed")
  void added_and_withdrawn() {
    String request = opened();
    visitor.get(request);
    visitor.form(request + "/words", Map.of("body", "نام همسرم هم نادرست است"));
    assertThat(visitor.get(request).text()).contains("نام همسرم هم نادرست است");

    visitor.form(request + "/withdraw", Map.of());

    assertThat(visitor.get(request).text()).contains("پس گرفته شد").doesNotContain("<textarea");
    assertThat(visitor.form(request + "/words", Map.of("body", "باز هم")).text())
        .contains("این درخواست بسته است");
  }

  @Test
  @DisplayName("Five open requests are enough")
  void five_are_enough() throws SQLException {
    for (int i = 0; i < 5; i++) {
      opened();
    }
    assertThat(ask("OTHER", "ششم").text()).contains("پنج درخواست باز");
    assertThat(portal.ask("SELECT count(*) FROM support_request")).isEqualTo("5");
  }

  @Test
  @DisplayName("Pictures are deleted when their time after the end of the request is over")
  void pictures_are_forgotten() throws IOException {
    String request = opened();
    send(request, new Upload("deed.jpg", Pictures.jpeg(400, 300)));
    visitor.form(request + "/withdraw", Map.of());
    var requests = portal.context().getBean(SupportRequests.class);

    assertThat(requests.forgetPictures(Duration.ofDays(30))).isZero();
    portal.clock().moveOn(Duration.ofHours(1));
    assertThat(requests.forgetPictures(Duration.ofMinutes(30))).isEqualTo(1);
    visitor = portal.signedIn(People.KNOWN);
    assertThat(visitor.get(request + "/pictures/1").status()).isEqualTo(404);
    assertThat(visitor.get(request).text()).contains("پاک شده است");
  }
}
