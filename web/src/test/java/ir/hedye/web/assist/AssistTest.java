package ir.hedye.web.assist;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.value.NationalId;
import ir.hedye.law.value.Sheba;
import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.staff.Grant;
import ir.hedye.web.staff.Role;
import ir.hedye.web.staff.Scope;
import ir.hedye.web.staff.Staff;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An officer or broker serves somebody who is there, with that person's own code")
class AssistTest {
  private static final Scope HERE = new Scope.Branch("1053");
  private static Portal portal;

  @BeforeAll
  static void open() throws SQLException {
    portal = Portal.open(Staff.LOCAL);
  }

  @AfterAll
  static void close() throws SQLException {
    portal.close();
  }

  @BeforeEach
  void limitsAreForgotten() {
    portal.clock().moveOn(Duration.ofHours(12));
  }

  private static Visitor officer() throws SQLException {
    return Staff.signedIn(portal, Role.BRANCH_OFFICER, HERE);
  }

  private static Visitor.Page askFor(Visitor officer, NationalId person) {
    officer.get("/desk/assist");
    var fields = Map.of("nationalId", person.text(), "purpose", "NO_PHONE");
    return officer.form("/desk/assist", fields);
  }

  private static Visitor.Page enter(Visitor officer, String code) {
    officer.get("/desk/assist/code");
    return officer.form("/desk/assist/code", Map.of("code", code));
  }

  private static Visitor serving(Visitor officer) {
    assertThat(askFor(officer, People.KNOWN).location()).isEqualTo("/desk/assist/code");
    String code = portal.inbox().last(People.KNOWN).orElseThrow();
    assertThat(enter(officer, code).location()).isEqualTo("/desk/assist/visit");
    return officer;
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"BRANCH_OFFICER", "BROKER"})
  @DisplayName("With the code the file opens; the journal and the person learn who, and why")
  void with_the_code_the_file_opens(Role role) throws SQLException {
    var officer = serving(Staff.signedIn(portal, role, HERE));

    assertThat(officer.get("/desk/assist/visit").text()).contains("سعید ملکی");
    assertThat(
            portal.ask(
                "SELECT reader || ':' || purpose FROM reading WHERE national_id = "
                    + People.KNOWN.number()
                    + " ORDER BY reading_id DESC LIMIT 1"))
        .isEqualTo(role + " 1053:ASSISTED_NO_PHONE");
    assertThat(
            portal.ask(
                "SELECT role || ' ' || deed || ' ' || national_id FROM journal_entry ORDER"
                    + " BY entry_id DESC LIMIT 1"))
        .isEqualTo(role + " ASSIST_BEGAN " + People.KNOWN.number());
    var person = portal.signedIn(People.KNOWN);
    assertThat(person.get("/me/readings").text()).contains("خدمت حضوری با کد شما: نداشتن تلفن");
  }

  @Test
  @DisplayName("No address of the portal opens with the staff's session, during a visit or not")
  void no_address_of_the_portal_opens() throws SQLException {
    var officer = serving(officer());

    for (String path :
        List.of("/me", "/me/account", "/me/support", "/me/readings", "/me/decision")) {
      assertThat(officer.get(path).location()).as(path).isEqualTo("/sign-in");
    }
  }

  @Test
  @DisplayName("The code of a visit signs nobody in")
  void the_code_of_a_visit_signs_nobody_in() throws SQLException {
    var officer = officer();
    askFor(officer, People.KNOWN);
    String code = portal.inbox().last(People.KNOWN).orElseThrow();
    officer.get("/sign-in");

    assertThat(officer.form("/sign-in/code", Map.of("code", code)).location())
        .startsWith("/sign-in/code?why=");
    assertThat(officer.get("/me").location()).isEqualTo("/sign-in");
  }

  @Test
  @DisplayName("After a quarter of an hour it is over by itself")
  void it_is_over_by_itself() throws SQLException {
    var officer = serving(officer());
    portal.clock().moveOn(Duration.ofMinutes(14));
    assertThat(officer.get("/desk/assist/visit").status()).isEqualTo(200);

    portal.clock().moveOn(Duration.ofMinutes(1));

    assertThat(officer.get("/desk/assist/visit").location()).isEqualTo("/desk/assist?told=over");
    assertThat(officer.form("/desk/assist/visit/account", Map.of("sheba", "x")).location())
        .isEqualTo("/desk/assist?told=over");
  }

  @Test
  @DisplayName("The button ends it; the same code opens nothing again")
  void the_button_ends_it() throws SQLException {
    var officer = serving(officer());
    String code = portal.inbox().last(People.KNOWN).orElseThrow();
    officer.get("/desk/assist/visit");

    assertThat(officer.form("/desk/assist/visit/end", Map.of()).location())
        .isEqualTo("/desk/assist?told=ended");
    assertThat(officer.get("/desk/assist/visit").location()).isEqualTo("/desk/assist?told=over");
    assertThat(enter(officer, code).location()).isEqualTo("/desk/assist/code?told=wrong");
  }

  @Test
  @DisplayName(
      "Another branch's person, an unknown one, one without a mobile, oneself: the same answer, and"
          + " no SMS")
  void the_same_answer_and_no_sms() throws SQLException {
    String self = Staff.add(portal, new Grant(Role.BRANCH_OFFICER, HERE), People.KNOWN.number());
    for (NationalId person : List.of(People.OTHER, People.UNKNOWN, People.WITHOUT_MOBILE)) {
      var officer = officer();
      assertThat(askFor(officer, person).location()).isEqualTo("/desk/assist/code");
      assertThat(enter(officer, lastTo(person)).location()).endsWith("?told=wrong");
    }
    var own = Staff.signIn(portal, self);
    assertThat(askFor(own, People.KNOWN).location()).isEqualTo("/desk/assist/code");
    assertThat(enter(own, lastTo(People.KNOWN)).location()).endsWith("?told=wrong");
  }

  /** Whatever the inbox holds for them, also what went nowhere. */
  private static String lastTo(NationalId person) {
    return portal.inbox().last(person).orElse("000000");
  }

  @Test
  @DisplayName("A colleague's session does not see the visit")
  void a_colleague_does_not_see_it() throws SQLException {
    serving(officer());

    assertThat(officer().get("/desk/assist/visit").location()).isEqualTo("/desk/assist?told=over");
  }

  @Test
  @DisplayName("An account and a request go the portal's own ways, each noted before it is done")
  void an_account_and_a_request() throws SQLException {
    var officer = serving(officer());
    officer.get("/desk/assist/visit");
    String sheba = Sheba.ofAccount("0120000000000000000077").text();

    assertThat(officer.form("/desk/assist/visit/account", Map.of("sheba", "wrong")).location())
        .endsWith("?told=refused");
    assertThat(officer.form("/desk/assist/visit/account", Map.of("sheba", sheba)).location())
        .matches(".*told=(taken|waits)");
    var fields = Map.of("reason", "OTHER", "body", "نام من اشتباه است");
    assertThat(officer.form("/desk/assist/visit/request", fields).location())
        .endsWith("?told=opened");

    assertThat(
            portal.ask(
                "SELECT value FROM contact_request WHERE national_id = "
                    + People.KNOWN.number()
                    + " ORDER BY request_id DESC LIMIT 1"))
        .isEqualTo(sheba);
    assertThat(
            portal.ask(
                "SELECT count(*) FROM support_request WHERE national_id = "
                    + People.KNOWN.number()))
        .isEqualTo("1");
    assertThat(
            portal.ask(
                "SELECT string_agg(deed, ',' ORDER BY entry_id) FROM journal_entry WHERE deed"
                    + " LIKE 'ASSISTED%'"))
        .isEqualTo("ASSISTED_ACCOUNT,ASSISTED_ACCOUNT,ASSISTED_REQUEST");
  }

  @Test
  @DisplayName("Nobody's number stands in an address or on the page of the code")
  void nobodys_number_is_in_an_address() throws SQLException {
    var officer = officer();
    var sent = askFor(officer, People.KNOWN);

    assertThat(sent.location()).doesNotContain(People.KNOWN.text());
    assertThat(officer.get("/desk/assist/code").text()).doesNotContain(People.KNOWN.text());
  }
}
