package ir.hedye.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.browser.Chromium;
import ir.hedye.web.staff.Role;
import ir.hedye.web.staff.Scope;
import ir.hedye.web.staff.Staff;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page on which two people let payments go on after an 'it was not me'")
class ThawPagesTest {
  private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]+)\"");
  private static final Pattern THAW = Pattern.compile("name=\"thaw\" value=\"([^\"]+)\"");
  private static final Scope BRANCH = new Scope.Branch("1053");
  private static final String REASON = "با کارت ملی آمد؛ حساب تازه از او نیست";

  private Portal portal;
  private String page = "";
  private Visitor officer;
  private Visitor head;

  /** Somebody changed an account; its person says: it was not me. */
  @BeforeEach
  void open() throws SQLException {
    portal = Portal.open(Staff.LOCAL);
    portal.asOwner("INSERT INTO branch VALUES ('1053', 'شعبهٔ یک', '01', '23')");
    portal.asOwner(
        "UPDATE person SET account = '"
            + SmallFolder.sheba(1)
            + "' WHERE national_id = 7971100035");
    var person = portal.signedIn(People.KNOWN);
    person.get("/me/account/freeze");
    person.form("/me/account/freeze", Map.of());
    page = "/desk/cases/news-" + portal.ask("SELECT case_id FROM review_case");
    officer = Staff.signedIn(portal, Role.BRANCH_OFFICER, BRANCH);
    head = Staff.signedIn(portal, Role.BRANCH_HEAD, BRANCH);
  }

  @AfterEach
  void close() throws SQLException {
    portal.close();
  }

  private Visitor.Page send(Visitor who, String end, Map<String, String> fields) {
    var shown = who.get(page).text();
    var typed = new HashMap<>(fields);
    typed.put("stamp", found(STAMP, shown));
    typed.put("thaw", found(THAW, shown));
    return who.form(page + end, typed);
  }

  private static String found(Pattern what, String text) {
    var matcher = what.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private String frozen() throws SQLException {
    return portal.ask("SELECT frozen FROM person WHERE national_id = 7971100035");
  }

  @Test
  @DisplayName("One proposes, one of another role confirms; the stranger's account is gone")
  void two_people() throws SQLException {
    assertThat(send(officer, "/thaw", Map.of("account", "yes", "reason", REASON)).location())
        .contains("said=thaw");
    assertThat(head.get(page).text())
        .contains(REASON, "حساب از پرونده برداشته می‌شود")
        .doesNotContain("/thaw/withdraw");
    assertThat(frozen()).isEqualTo("t");

    var done = send(head, "/thaw/confirm", Map.of());
    assertThat(head.get(done.location()).text()).contains("پرداخت از اجرای بعد از سر گرفته");
    assertThat(frozen()).isEqualTo("f");
    assertThat(portal.ask("SELECT account FROM person WHERE national_id = 7971100035")).isEmpty();
    assertThat(portal.ask("SELECT count(*) FROM notice WHERE template = 'PAYMENTS_RESUMED'"))
        .isEqualTo("1");
    assertThat(head.get(page).text()).contains("دیگر");
  }

  @Test
  @DisplayName("Who proposed sees no button to confirm, and the address does not let them either")
  void not_alone() throws SQLException {
    send(officer, "/thaw", Map.of("reason", REASON));
    assertThat(officer.get(page).text()).contains("/thaw/withdraw").doesNotContain("/thaw/confirm");
    assertThat(send(officer, "/thaw/confirm", Map.of()).status()).isEqualTo(403);
    assertThat(frozen()).isEqualTo("t");
  }

  @Test
  @DisplayName("Taken back or refused with a reason it is over, and can be proposed anew")
  void over() throws SQLException {
    send(officer, "/thaw", Map.of("reason", REASON));
    send(officer, "/thaw/withdraw", Map.of());
    assertThat(officer.get(page).text()).contains("پس گرفته شد");
    send(officer, "/thaw", Map.of("reason", REASON));
    assertThat(portal.ask("SELECT max(thaw_id) FROM thaw WHERE state = 'PROPOSED'")).isEqualTo("2");
  }

  @Test
  @DisplayName("Without a reason nothing is proposed, and what was ticked stays ticked")
  void without_a_reason() {
    var answer = send(officer, "/thaw", Map.of("account", "yes", "reason", " "));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text())
        .contains("دلیل نوشته نشده است", "name=\"account\" value=\"yes\" checked");
  }

  @Test
  @DisplayName("It does not end by a word of settlement, which would hide somebody not paid")
  void not_settled() {
    assertThat(officer.get(page).text()).doesNotContain("/settle\"");
    var answer = send(officer, "/settle", Map.of("settled", "تماس گرفتم"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("هنوز متوقف است");
  }

  @Test
  @DisplayName("A thaw of another case, and a case of another kind, are not found")
  void not_elsewhere() throws SQLException {
    send(officer, "/thaw", Map.of("reason", REASON));
    var typed = Map.of("stamp", found(STAMP, head.get(page).text()), "thaw", "99");
    assertThat(head.form(page + "/thaw/confirm", typed).status()).isEqualTo(404);
    assertThat(frozen()).isEqualTo("t");
  }

  @Test
  @DisplayName("In a browser: nothing overflows, axe finds nothing, at both widths")
  void fine_to_see() throws SQLException, IOException {
    send(officer, "/thaw", Map.of("account", "yes", "reason", REASON));
    try (var browser = Chromium.start()) {
      for (int width : new int[] {360, 1280}) {
        for (var who : Map.of("author", officer, "head", head).entrySet()) {
          var tab =
              browser
                  .tab(width, 900)
                  .cookie(portal.at("/"), "session=" + who.getValue().session().orElseThrow());
          tab.go(portal.at(page));
          assertThat(tab.overflow()).isZero();
          assertThat(tab.axe().violations()).isEmpty();
          assertThat(Files.size(tab.picture("desk-thaw-" + who.getKey() + "-" + width)))
              .isGreaterThan(5_000);
        }
      }
    }
  }
}
