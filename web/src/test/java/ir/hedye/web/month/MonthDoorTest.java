package ir.hedye.web.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.page.Surroundings;
import ir.hedye.web.staff.Role;
import ir.hedye.web.staff.Scope;
import ir.hedye.web.staff.Staff;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Who sees the finished month")
class MonthDoorTest {
  private static final Set<Role> SEE_IT =
      EnumSet.of(
          Role.HEADQUARTERS,
          Role.FINANCE_MAKER,
          Role.FINANCE_CHECKER,
          Role.IT_OPERATOR,
          Role.AUDITOR);

  private static Portal portal;

  @BeforeAll
  static void open() throws SQLException {
    portal = Portal.open(Staff.LOCAL);
  }

  @AfterAll
  static void close() throws SQLException {
    portal.close();
  }

  @Test
  @DisplayName(
      "Nobody who is not signed in, and no insured person: both are led to the staff's way")
  void it_is_closed_by_default() {
    for (String path : List.of("/month", "/month/1405-07", "/month?lang=en")) {
      assertThat(portal.visitor().get(path).location()).as(path).startsWith("/desk/sign-in");
      assertThat(portal.signedIn(People.KNOWN).get(path).location())
          .as(path)
          .startsWith("/desk/sign-in");
      portal.clock().moveOn(java.time.Duration.ofHours(1));
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @DisplayName("Of the staff only who sees the whole country's figures or its calendar")
  void only_who_sees_the_country(Role role) throws SQLException {
    var visitor = Staff.signedIn(portal, role, scope(role));

    assertThat(visitor.get("/month").status()).isEqualTo(SEE_IT.contains(role) ? 200 : 403);
    assertThat(visitor.get("/month/1405-07").status()).isEqualTo(SEE_IT.contains(role) ? 404 : 403);
  }

  private static Scope scope(Role role) {
    return switch (role.level()) {
      case BRANCH -> new Scope.Branch("100");
      case OFFICE -> new Scope.Office("01");
      case COUNTRY -> new Scope.Country();
    };
  }

  @Test
  @DisplayName("Who loses the role is out with the next click")
  void a_role_taken_away_is_gone() throws SQLException {
    var auditor = Staff.signedIn(portal, Role.AUDITOR, new Scope.Country());
    assertThat(auditor.get("/month").status()).isEqualTo(200);

    portal.asOwner("UPDATE staff_grant SET ended_at = now() WHERE role = 'AUDITOR'");

    assertThat(auditor.get("/month").status()).isEqualTo(403);
  }

  @Test
  @DisplayName("Where a setting opens it, everybody; and the first page has a door to it")
  void a_setting_opens_it() {
    assertThat(FinishedMonth.SITE.get(FinishedMonth.PATH).statusCode()).isEqualTo(200);
    assertThat(FinishedMonth.SITE.page("/"))
        .contains("href=\"/sign-in\"", "href=\"/check\"", "href=\"/month\"");
    assertThat(portal.visitor().get("/").text()).doesNotContain("href=\"/month\"");
  }

  @Test
  @DisplayName("A setting that is neither on nor off is refused, not guessed")
  void a_wrong_setting_is_refused() {
    var around = new Surroundings(Map.of(StaffSettings.MONTH_OPEN.name(), "yes"));

    assertThatThrownBy(() -> around.isOn(StaffSettings.MONTH_OPEN))
        .hasMessageContaining("HEDYE_MONTH_OPEN")
        .hasMessageContaining("on or off");
  }
}
