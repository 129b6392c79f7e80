package ir.hedye.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.access.Portal;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Members of the staff sign in with local accounts, where these are switched on")
class StaffSignInTest {
  @Test
  @DisplayName("The first page names them and their role")
  void the_first_page_names_them() throws SQLException {
    try (var portal = Portal.open(Staff.LOCAL)) {
      var page = Staff.signedIn(portal, Role.BRANCH_OFFICER, new Scope.Branch("1053")).get("/desk");

      assertThat(page.status()).isEqualTo(200);
      assertThat(page.text()).contains("کارشناس شعبه").contains("کارمند officer");
    }
  }

  @Test
  @DisplayName("A wrong password is told, and nobody is signed in")
  void a_wrong_password_is_told() throws SQLException {
    try (var portal = Portal.open(Staff.LOCAL)) {
      String name = Staff.add(portal, new Grant(Role.AUDITOR, new Scope.Country()), 0);
      var visitor = portal.visitor();
      visitor.get("/desk/sign-in");
      var told = visitor.form("/desk/sign-in", Map.of("name", name, "password", "wrong"));

      assertThat(told.location()).endsWith("/desk/sign-in?wrong");
      assertThat(visitor.get("/desk").location()).endsWith("/desk/sign-in");
    }
  }

  @Test
  @DisplayName("Switched off, no account opens anything")
  void switched_off_nothing_opens() throws SQLException {
    try (var portal = Portal.open()) {
      String name = Staff.add(portal, new Grant(Role.AUDITOR, new Scope.Country()), 0);

      assertThat(Staff.signIn(portal, name).get("/desk").location()).endsWith("/desk/sign-in");
    }
  }
}
