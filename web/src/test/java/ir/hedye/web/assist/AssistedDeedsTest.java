package ir.hedye.web.assist;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.browser.Chromium;
import ir.hedye.web.browser.Tab;
import ir.hedye.web.marriage.RegistryDouble;
import ir.hedye.web.outside.stub.ServicesStub;
import ir.hedye.web.page.Language;
import ir.hedye.web.page.Words;
import ir.hedye.web.staff.Role;
import ir.hedye.web.staff.Scope;
import ir.hedye.web.staff.Staff;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Mobile and marriage in a visit, with the person's own protections (ADR 30)")
class AssistedDeedsTest {
  private static final Scope HERE = new Scope.Branch("1053");
  private static final String VISIT = "/desk/assist/visit";
  private static final String MOBILE = VISIT + "/mobile";
  private static final String MARRIAGE = VISIT + "/marriage";

  private static ServicesStub services;
  private static Chromium chromium;

  private final RegistryDouble registry = new RegistryDouble();
  private Portal portal;
  private Visitor officer;

  @BeforeAll
  static void start() throws IOException {
    services = ServicesStub.start(0, Optional.empty());
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    services.close();
  }

  @BeforeEach
  void open() throws SQLException {
    var environment = new HashMap<>(Staff.LOCAL);
    environment.putAll(registry.environment());
    environment.put("HEDYE_MOBILE_MATCH_URL", "http://127.0.0.1:" + services.port());
    portal = Portal.open(environment);
    officer = serving();
  }

  @AfterEach
  void close() throws SQLException {
    portal.close();
    registry.close();
  }

  private Visitor serving() throws SQLException {
    var one = Staff.signedIn(portal, Role.BRANCH_OFFICER, HERE);
    one.get("/desk/assist");
    one.form("/desk/assist", Map.of("nationalId", People.KNOWN.text(), "purpose", "CANNOT_READ"));
    one.get("/desk/assist/code");
    one.form("/desk/assist/code", Map.of("code", code()));
    one.get(VISIT);
    return one;
  }

  private String code() {
    return portal.inbox().last(People.KNOWN).orElseThrow();
  }

  private String onFile() throws SQLException {
    return portal.ask(
        "SELECT mobile_number FROM person WHERE national_id = " + People.KNOWN.number());
  }

  private Visitor.Page ask(String mobile) {
    officer.get(MOBILE);
    return officer.form(MOBILE, Map.of("mobile", mobile));
  }

  private Visitor.Page enter(String code) {
    officer.get(MOBILE + "/code");
    return officer.form(MOBILE + "/code", Map.of("code", code));
  }

  private String deeds() throws SQLException {
    return portal.ask(
        "SELECT string_agg(deed || ' ' || role || ' ' || national_id, ',' ORDER BY entry_id) FROM"
            + " journal_entry WHERE deed LIKE 'ASSISTED%'");
  }

  @Test
  @DisplayName("The code that the new mobile shows registers it; old and new number are told")
  void the_code_registers_the_mobile() throws SQLException {
    assertThat(ask("۰۹۱۲ ۲۲۲ ۲۲۲۲").location()).isEqualTo(MOBILE + "/code");
    assertThat(onFile()).isEqualTo("09120000001");

    assertThat(enter(code()).location()).isEqualTo(VISIT + "?told=mobile");

    assertThat(onFile()).isEqualTo("09122222222");
    assertThat(
            portal.ask(
                "SELECT string_agg(template || ' ' || mobile, ',' ORDER BY mobile) FROM notice"
                    + " WHERE template = 'MOBILE_CHANGED'"))
        .isEqualTo("MOBILE_CHANGED 09120000001,MOBILE_CHANGED 09122222222");
    String noted = "ASSISTED_MOBILE BRANCH_OFFICER " + People.KNOWN.number();
    assertThat(deeds()).isEqualTo(noted + "," + noted);
    assertThat(officer.get(VISIT + "?told=mobile").text()).contains("به هر دو شماره پیامک می‌رسد");
  }

  @Test
  @DisplayName("After it the account rests, as it does in the portal")
  void after_it_the_account_rests() throws SQLException {
    ask("09122222222");
    enter(code());
    var sheba = ir.hedye.law.value.Sheba.ofAccount("0120000000000000000077").text();

    assertThat(officer.form(VISIT + "/account", Map.of("sheba", sheba)).location())
        .endsWith("?told=refused");
    assertThat(portal.ask("SELECT count(*) FROM contact_request WHERE what = 'ACCOUNT'"))
        .isEqualTo("0");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName(
      "Where the matching service says no, no code comes; where it is down, nothing is taken")
  @CsvSource({"09121111119, 303, ''", "09121111117, 422, پاسخ نمی‌دهد", "0912, 422, یازده رقم"})
  void without_a_yes_nothing_is_registered(String mobile, int status, String said)
      throws SQLException {
    String before = code();
    var page = ask(mobile);

    assertThat(page.status()).isEqualTo(status);
    assertThat(page.text()).contains(said);
    assertThat(code()).isEqualTo(before); // nothing went to any telephone
    assertThat(enter(before).text()).contains("کد این نیست");
    assertThat(onFile()).isEqualTo("09120000001");
  }

  @Test
  @DisplayName("Three questions about one person, then a wait")
  void three_questions_then_a_wait() {
    for (int asked = 0; asked < 3; asked++) {
      assertThat(ask("0912111111" + asked).status()).isEqualTo(303);
    }
    var fourth = ask("09121111113");
    assertThat(fourth.status()).isEqualTo(422);
    assertThat(fourth.text()).contains("چند درخواست پیاپی", "value=\"09121111113\"");
  }

  @Test
  @DisplayName("A wrong code registers nothing, and the visit's own code is no code of the mobile")
  void a_wrong_code_registers_nothing() throws SQLException {
    String visits = code();
    ask("09122222222");

    assertThat(enter(visits.equals("000000") ? "000001" : "000000").status()).isEqualTo(422);
    assertThat(enter(visits).status()).isEqualTo(422);
    assertThat(onFile()).isEqualTo("09120000001");
  }

  private Visitor.Page check(String spouse, String day, String pledge) {
    officer.get(MARRIAGE);
    return officer.form(MARRIAGE, Map.of("spouse", spouse, "day", day, "pledge", pledge));
  }

  @Test
  @DisplayName("A marriage is looked up, decided for show and registered; nothing is paid by it")
  void a_marriage_is_registered() throws SQLException {
    registry.knowsAll();

    String looked = check(People.UNKNOWN.text(), "۱۴۰۵/۶/۱۵", "yes").location();
    assertThat(looked).startsWith(MARRIAGE + "/looked-up?code=");
    assertThat(officer.get(looked).text())
        .contains("۱۵ شهریور ۱۴۰۵", "فایل ماهانه هنوز نرسیده", "شرط‌ها برقرار نیست")
        .doesNotContain(People.UNKNOWN.text());
    var done =
        officer.form(MARRIAGE + "/looked-up", Map.of("code", looked.replaceFirst(".*code=", "")));

    assertThat(done.location()).isEqualTo(VISIT + "?told=marriage");
    assertThat(portal.ask("SELECT count(*) FROM marriage_claim WHERE registered_at IS NOT NULL"))
        .isEqualTo("1");
    assertThat(portal.ask("SELECT count(*) FROM decision")).isEqualTo("0");
    String noted = "ASSISTED_MARRIAGE BRANCH_OFFICER " + People.KNOWN.number();
    assertThat(deeds()).isEqualTo(noted + "," + noted);
    assertThat(portal.signedIn(People.KNOWN).get("/me/marriage").text())
        .contains("آنچه ثبت کرده‌اید");
  }

  @Test
  @DisplayName("What is wrong is named, what was typed stays, and no try is used")
  void what_is_wrong_is_named() {
    var wrong = check(People.KNOWN.text(), "۱۴۱۰/۰۱/۰۱", "");

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text())
        .contains("این کد ملی خود اوست", "این روز هنوز نرسیده", "بی این تعهد", "۱۴۱۰/۰۱/۰۱")
        .contains("امروز ۵ بار");
  }

  @Test
  @DisplayName("Five tries a day, the person's own in the portal among them")
  void five_tries_a_day() {
    var person = portal.signedIn(People.KNOWN);
    for (int tried = 0; tried < 2; tried++) {
      person.get("/me/marriage");
      var typed = Map.of("spouse", People.OTHER.text(), "day", "1405-06-15", "pledge", "yes");
      person.form("/me/marriage", typed);
    }
    for (int tried = 2; tried < 5; tried++) {
      assertThat(check(People.OTHER.text(), "1405-06-15", "yes").status()).isEqualTo(303);
    }
    var sixth = check(People.OTHER.text(), "1405-06-15", "yes");
    assertThat(sixth.status()).isEqualTo(422);
    assertThat(sixth.text()).contains("فردا دوباره می‌توان پرسید");
  }

  @Test
  @DisplayName("Another's code is not found, and without a visit nothing is done")
  void nothing_without_a_visit() throws SQLException {
    assertThat(officer.get(MARRIAGE + "/looked-up?code=1234567890").status()).isEqualTo(404);
    officer.form(VISIT + "/end", Map.of());

    for (String path : new String[] {MOBILE, MOBILE + "/code", MARRIAGE}) {
      assertThat(officer.get(path).location()).as(path).isEqualTo("/desk/assist?told=over");
      assertThat(officer.form(path, Map.of()).location()).isEqualTo("/desk/assist?told=over");
    }
    assertThat(deeds()).isEqualTo("null");
  }

  @Test
  @DisplayName("Both languages have every word of it")
  void both_languages_have_every_word() {
    var persian = Words.of(Language.PERSIAN, AssistPages.class);
    var english = Words.of(Language.ENGLISH, AssistPages.class);

    assertThat(english.keys()).containsExactlyInAnyOrderElementsOf(persian.keys());
    for (String key :
        new String[] {
          "assist.marriage.wrong.SPOUSE",
          "assist.marriage.stand.NOT_FOUND",
          "assist.marriage.outcome.REVIEW",
          "assist.mobile.wrong.NOT_NOW"
        }) {
      assertThat(persian.has(key)).as(key).isTrue();
    }
    assertThat(persian.has("assist.mobile.wrong.NEW")).isFalse();
  }

  private void look(String path, String name) {
    Tab tab = chromium.tab(1280, 900);
    tab.cookie(portal.at("/"), "session=" + officer.session().orElseThrow());
    tab.go(portal.at(path)).picture("assist-" + name + "-1280");
    assertThat(tab.overflow()).as(name).isZero();
    assertThat(tab.axe().violations()).as(name).isEmpty();
    tab.size(360, 740).picture("assist-" + name + "-360");
    assertThat(tab.overflow()).as(name).isZero();
  }

  @Test
  @DisplayName("Every page of the visit at both widths: nothing overflows, axe finds nothing")
  void every_page_at_both_widths() {
    registry.knowsAll();
    look(VISIT, "visit");
    look(MOBILE, "mobile");
    ask("09122222222");
    look(MOBILE + "/code", "mobile-code");
    look(MARRIAGE, "marriage");
    look(check(People.UNKNOWN.text(), "1405-06-15", "yes").location(), "looked-up");
    officer.form(VISIT + "/end", Map.of());
    look("/desk/assist", "ask");
    look("/desk/assist/code", "code");
  }
}
