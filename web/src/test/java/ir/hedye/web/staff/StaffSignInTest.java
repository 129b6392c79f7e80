package ir.hedye.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Members of the staff sign in with local accounts, where these are switched on")
class StaffSignInTest {
  private static final Grant BRANCH = new Grant(Role.BRANCH_OFFICER, new Scope.Branch("1053"));
  private static final String DEMO = "demo-password";
  private static Portal portal;

  @BeforeAll
  static void open() throws SQLException {
    portal = Portal.open(Map.of("HEDYE_STAFF_LOCAL", "on", StaffSettings.DEMO.name(), DEMO));
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
  @DisplayName("The first page names them and their role")
  void the_first_page_names_them() throws SQLException {
    var page = Staff.signIn(portal, Staff.add(portal, BRANCH, 0)).get("/desk");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("کارشناس شعبه").contains("کارمند officer");
  }

  private static Visitor.Page tried(Visitor visitor, String name, String password) {
    visitor.get("/desk/sign-in");
    return visitor.form("/desk/sign-in", Map.of("name", name, "password", password));
  }

  @Test
  @DisplayName("A wrong password is told, and nobody is signed in")
  void a_wrong_password_is_told() throws SQLException {
    var visitor = portal.visitor();
    var told = tried(visitor, Staff.add(portal, BRANCH, 0), "wrong");

    assertThat(told.location()).endsWith("/desk/sign-in?wrong");
    assertThat(visitor.get("/desk/sign-in?wrong").text()).contains("role=\"alert\"");
    assertThat(visitor.get("/desk").location()).endsWith("/desk/sign-in");
  }

  @Test
  @DisplayName("Switched off, no account opens anything")
  void switched_off_nothing_opens() throws SQLException {
    try (var closed = Portal.open()) {
      String name = Staff.add(closed, BRANCH, 0);

      assertThat(Staff.signIn(closed, name).get("/desk").location()).endsWith("/desk/sign-in");
      assertThat(closed.ask("SELECT count(*) FROM staff_member")).isEqualTo("1");
    }
  }

  @Test
  @DisplayName(
      "After five tries in a row a name must wait, whether there is such an account or not")
  void after_five_tries_a_name_must_wait() throws SQLException {
    String known = Staff.add(portal, BRANCH, 0);
    for (String name : new String[] {known, "nobody-of-this-name"}) {
      for (int tries = 0; tries < 5; tries++) {
        assertThat(tried(portal.visitor(), name, "wrong").location()).endsWith("?wrong");
      }
      assertThat(tried(portal.visitor(), name, Staff.PASSWORD).location()).endsWith("?busy");
    }
    portal.clock().moveOn(Duration.ofMinutes(3));
    assertThat(tried(portal.visitor(), known, Staff.PASSWORD).location()).isEqualTo("/desk");
  }

  @Test
  @DisplayName("An unknown account costs the same hash as a known one")
  void an_unknown_account_costs_the_same_hash() throws SQLException {
    String strength =
        portal.ask(
            "SELECT DISTINCT left(password_hash, 7) FROM staff_local JOIN staff_member"
                + " USING (staff_id) WHERE subject = 'officer'");

    assertThat(LocalSignIn.ENCODER.encode("nobody")).startsWith(strength);
    assertThat(strength).startsWith("$2a$10");
  }

  @Test
  @DisplayName("A role that is taken away is gone with the next click, also in an open session")
  void a_role_taken_away_is_gone_at_once() throws SQLException {
    String name = Staff.add(portal, new Grant(Role.AUDITOR, new Scope.Country()), 0);
    var visitor = Staff.signIn(portal, name);
    assertThat(visitor.get("/desk/journal").status()).isEqualTo(200);

    portal.asOwner(
        "UPDATE staff_grant SET ended_at = now() WHERE staff_id = (SELECT staff_id FROM"
            + " staff_member WHERE subject = '"
            + name
            + "')");

    assertThat(visitor.get("/desk/journal").status()).isEqualTo(403);
    assertThat(visitor.get("/desk").status()).isEqualTo(403);
  }

  @Test
  @DisplayName("Whoever has left is signed out with the next click, and does not come in again")
  void whoever_has_left_is_signed_out() throws SQLException {
    String name = Staff.add(portal, BRANCH, 0);
    var visitor = Staff.signIn(portal, name);
    portal.asOwner("UPDATE staff_member SET left_at = now() WHERE subject = '" + name + "'");

    assertThat(visitor.get("/desk").location()).isEqualTo("/desk/sign-in?ended");
    assertThat(Staff.signIn(portal, name).get("/desk").location()).endsWith("/desk/sign-in");
  }

  @Test
  @DisplayName("A session of the staff opens nobody's own file, and the other way round")
  void a_session_opens_one_side_alone() throws SQLException {
    var staff = Staff.signIn(portal, Staff.add(portal, BRANCH, People.KNOWN.number()));
    assertThat(staff.get("/me").location()).isEqualTo("/sign-in");
    assertThat(staff.form("/sign-out", Map.of()).status()).isIn(302, 403);
    assertThat(staff.get("/sign-in").status()).isEqualTo(200);

    var insured = portal.signedIn(People.OTHER);
    assertThat(insured.get("/desk").location()).isEqualTo("/desk/sign-in");
    assertThat(insured.form("/desk/staff", Map.of()).status()).isEqualTo(403);
  }

  @Test
  @DisplayName("Signing out ends the session")
  void signing_out_ends_the_session() throws SQLException {
    var visitor = Staff.signIn(portal, Staff.add(portal, BRANCH, 0));
    visitor.get("/desk");

    assertThat(visitor.form("/desk/sign-out", Map.of()).location()).isEqualTo("/desk/sign-in?out");
    assertThat(visitor.get("/desk").status()).isEqualTo(302);
  }

  @Test
  @DisplayName(
      "The demo has an account a role, tells their password, and each of them opens the desk")
  void the_demo_has_an_account_a_role() {
    assertThat(portal.visitor().get("/desk/sign-in").text()).contains(DEMO, "این نسخهٔ نمایشی است");
    assertThat(DemoStaff.ACCOUNTS)
        .extracting(DemoStaff.Account::role)
        .containsExactly(Role.values());
    for (DemoStaff.Account account : DemoStaff.ACCOUNTS) {
      var visitor = portal.visitor();
      assertThat(tried(visitor, account.name(), DEMO).location()).isEqualTo("/desk");
      assertThat(visitor.get("/desk").text()).contains(account.called());
    }
  }

  @Test
  @DisplayName("The session keeps a number, and is not found by its person")
  void the_session_keeps_a_number() throws SQLException {
    Staff.signIn(portal, Staff.add(portal, BRANCH, 0));

    assertThat(
            portal.ask(
                "SELECT string_agg(DISTINCT principal_name, ',') FROM web_session WHERE"
                    + " principal_name <> 'insured person'"))
        .isEqualTo("staff");
  }
}
