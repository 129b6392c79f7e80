package ir.hedye.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Roles are given and ended by the IT operator")
class StaffRolesTest {
  private static final Grant OPERATOR = new Grant(Role.IT_OPERATOR, new Scope.Country());
  private static Portal portal;
  private Visitor operator = portal.visitor();

  @BeforeAll
  static void open() throws SQLException {
    portal = Portal.open(Staff.LOCAL);
    portal.asOwner(
        "INSERT INTO branch (branch, name, office, province) VALUES ('1053', 'یک', '10', '23')");
  }

  @AfterAll
  static void close() throws SQLException {
    portal.close();
  }

  @BeforeEach
  void signIn() throws SQLException {
    operator = Staff.signIn(portal, Staff.add(portal, OPERATOR, 0));
    operator.get("/desk/staff");
  }

  /** Somebody new who holds that role; answers their number. */
  private static String somebody(Role role, Scope scope) throws SQLException {
    String name = Staff.add(portal, new Grant(role, scope), 0);
    return portal.ask("SELECT staff_id FROM staff_member WHERE subject = '" + name + "'");
  }

  private static String held(String staff) throws SQLException {
    return portal.ask(
        "SELECT string_agg(role || ' ' || code, ',' ORDER BY role) FROM staff_grant WHERE ended_at"
            + " IS NULL AND staff_id = "
            + staff);
  }

  private Visitor.Page give(String staff, String role, String place) {
    return operator.form("/desk/staff/" + staff + "/roles", Map.of("role", role, "place", place));
  }

  @Test
  @DisplayName(
      "A new member may do nothing until given something; both are in the journal, with before and"
          + " after")
  void a_new_member_is_given_a_role() throws SQLException {
    var added =
        operator.form("/desk/staff", Map.of("name", "پروین", "subject", "parvin", "issuer", "i"));
    String staff = added.location().replaceAll(".*/", "");
    assertThat(held(staff)).isEqualTo("null");

    assertThat(give(staff, "BRANCH_HEAD", "۱۰۵۳").status()).isEqualTo(303);

    assertThat(held(staff)).isEqualTo("BRANCH_HEAD 1053");
    assertThat(operator.get("/desk/staff/" + staff).text()).contains("رئیس شعبه", "شعبهٔ ۱۰۵۳ یک");
    assertThat(
            portal.ask(
                "SELECT string_agg(deed || ':' || before_text || '>' || after_text, ' ; ' ORDER BY"
                    + " entry_id) FROM journal_entry WHERE role = 'IT_OPERATOR' AND subject ="
                    + " 'staff "
                    + staff
                    + "'"))
        .isEqualTo("STAFF_ADDED:>i parvin ; ROLE_GIVEN:>BRANCH_HEAD 1053");
  }

  @ParameterizedTest
  @CsvSource({
    "FINANCE_MAKER, FINANCE_CHECKER, ''",
    "FINANCE_CHECKER, FINANCE_MAKER, ''",
    "HEADQUARTERS, AUDITOR, ''",
    "FINANCE_MAKER, BRANCH_OFFICER, 1053",
    "HEADQUARTERS, FINANCE_CHECKER, ''",
    "AUDITOR, PUBLIC_RELATIONS, 10",
    "IT_OPERATOR, CALL_CENTRE, ''"
  })
  @DisplayName("Two that clash are refused when the second is given")
  void two_that_clash_are_refused(Role held, String wanted, String place) throws SQLException {
    String staff = somebody(held, new Scope.Country());

    var page = give(staff, wanted, place);

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains("جمع نمی‌شود");
    assertThat(held(staff)).isEqualTo(held + " ");
  }

  @Test
  @DisplayName("Once the first is ended, the second may be given")
  void once_the_first_is_ended() throws SQLException {
    String staff = somebody(Role.FINANCE_MAKER, new Scope.Country());
    String grant = portal.ask("SELECT grant_id FROM staff_grant WHERE staff_id = " + staff);

    operator.form("/desk/staff/" + staff + "/roles/" + grant + "/end", Map.of());
    give(staff, "FINANCE_CHECKER", "");

    assertThat(held(staff)).isEqualTo("FINANCE_CHECKER ");
    assertThat(
            operator.form("/desk/staff/" + staff + "/roles/" + grant + "/end", Map.of()).status())
        .isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource({
    "BRANCH_OFFICER, ''",
    "BRANCH_OFFICER, 10",
    "BRANCH_OFFICER, 9999",
    "PROVINCIAL_OFFICE, 1053",
    "HEADQUARTERS, 1053",
    "KING, ''"
  })
  @DisplayName("A role is given at its own level, and at a place that there is")
  void a_role_fits_its_level(String role, String place) throws SQLException {
    String staff = somebody(Role.PUBLIC_RELATIONS, new Scope.Office("10"));

    assertThat(give(staff, role, place).status()).isEqualTo(422);
    assertThat(held(staff)).isEqualTo("PUBLIC_RELATIONS 10");
  }

  @Test
  @DisplayName("Nobody gives themselves anything, ends anything of theirs, or leaves by themselves")
  void nobody_gives_themselves_anything() throws SQLException {
    String name = Staff.add(portal, OPERATOR, 0);
    String self = portal.ask("SELECT staff_id FROM staff_member WHERE subject = '" + name + "'");
    String grant = portal.ask("SELECT grant_id FROM staff_grant WHERE staff_id = " + self);
    operator = Staff.signIn(portal, name);
    operator.get("/desk/staff");

    assertThat(give(self, "CALL_CENTRE", "").status()).isEqualTo(422);
    assertThat(operator.form("/desk/staff/" + self + "/roles/" + grant + "/end", Map.of()).status())
        .isEqualTo(422);
    assertThat(operator.form("/desk/staff/" + self + "/leave", Map.of()).status()).isEqualTo(422);
    assertThat(held(self)).isEqualTo("IT_OPERATOR ");
  }

  @Test
  @DisplayName("One person is on the list once, however many accounts they have")
  void one_person_is_on_the_list_once() {
    var form = Map.of("name", "x", "subject", "a", "issuer", "i", "ownNumber", "0744782767");
    assertThat(operator.form("/desk/staff", form).status()).isEqualTo(303);
    var again = Map.of("name", "x", "subject", "b", "issuer", "i", "ownNumber", "۰۷۴۴۷۸۲۷۶۷");

    assertThat(operator.form("/desk/staff", again).status()).isEqualTo(422);
  }

  @Test
  @DisplayName("The database refuses what clashes by itself, past the program")
  void the_database_refuses_by_itself() throws SQLException {
    String staff = somebody(Role.FINANCE_MAKER, new Scope.Country());
    assertThatThrownBy(() -> insert(staff, "FINANCE_CHECKER', 'COUNTRY', '"))
        .hasMessageContaining("these roles clash");
    assertThatThrownBy(() -> insert(staff, "PUBLIC_RELATIONS', 'BRANCH', '1053"))
        .hasMessageContaining("foreign key");
    assertThatThrownBy(() -> insert(staff, "KING', 'COUNTRY', '"))
        .hasMessageContaining("foreign key");
    assertThatThrownBy(() ->
            portal.asOwner("UPDATE staff_grant SET given_by = staff_id WHERE staff_id = " + staff))
        .hasMessageContaining("staff_grant_not_by_oneself");
    portal.asOwner("UPDATE staff_grant SET ended_at = now() WHERE staff_id = " + staff);
    assertThatThrownBy(() ->
            portal.asOwner("UPDATE staff_grant SET ended_at = NULL WHERE staff_id = " + staff))
        .hasMessageContaining("stays ended");
  }

  private static void insert(String staff, String roleLevelCode) throws SQLException {
    portal.asOwner(
        "INSERT INTO staff_grant (staff_id, role, level, code) VALUES ("
            + staff
            + ", '"
            + roleLevelCode
            + "')");
  }

  @Test
  @DisplayName("Of two that clash and come at once, past the program, one stands")
  void of_two_at_once_one_stands() throws Exception {
    for (int round = 0; round < 5; round++) {
      String staff = somebody(Role.PUBLIC_RELATIONS, new Scope.Office("10"));
      try (var two = Executors.newFixedThreadPool(2)) {
        two.invokeAll(
            java.util.List.of(
                attempt(staff, "FINANCE_MAKER', 'COUNTRY', '"),
                attempt(staff, "FINANCE_CHECKER', 'COUNTRY', '")));
      }
      assertThat(held(staff)).matches("FINANCE_(MAKER|CHECKER) ,PUBLIC_RELATIONS 10");
    }
  }

  private static Callable<Boolean> attempt(String staff, String roleLevelCode) {
    return () -> {
      try {
        insert(staff, roleLevelCode);
        return true;
      } catch (SQLException clash) {
        return false;
      }
    };
  }

  @Test
  @DisplayName("Program and database name the same roles, levels and clashes")
  void program_and_database_agree() throws SQLException {
    var roles = new TreeSet<String>();
    var clashes = new TreeSet<String>();
    for (Role role : Role.values()) {
      roles.add(role + " " + role.level());
      for (Role other : Role.values()) {
        if (Clashes.between(role, other)) {
          clashes.add(role + " " + other);
        }
      }
    }
    assertThat(
            portal.ask(
                "SELECT string_agg(role || ' ' || level, ',' ORDER BY role || ' ' || level) FROM"
                    + " staff_role"))
        .isEqualTo(String.join(",", roles));
    assertThat(
            portal.ask(
                "SELECT string_agg(one || ' ' || other, ',' ORDER BY one || ' ' || other) FROM"
                    + " staff_clash"))
        .isEqualTo(String.join(",", clashes));
  }
}
