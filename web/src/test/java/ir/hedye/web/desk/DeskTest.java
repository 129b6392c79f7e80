package ir.hedye.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.value.NationalId;
import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.staff.Grant;
import ir.hedye.web.staff.Role;
import ir.hedye.web.staff.Scope;
import ir.hedye.web.staff.Staff;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The branch's desk: who sees which work, and two officers on one case")
class DeskTest {
  private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]+)\"");
  private static final Scope BRANCH = new Scope.Branch("1053");

  private final Map<NationalId, Visitor> people = new HashMap<>();
  private Portal portal;
  private String mine = "";
  private String elsewhere = "";

  @BeforeEach
  void open() throws SQLException {
    portal = Portal.open(Staff.LOCAL);
    portal.asOwner(
        "INSERT INTO branch VALUES ('1053', 'شعبهٔ یک', '01', '23'), ('1056', 'شعبهٔ دو', '02',"
            + " '23')");
    mine = asked(People.KNOWN, "ازدواج من در پرونده نیست");
    elsewhere = asked(People.OTHER, "مبلغ درست نیست");
  }

  @AfterEach
  void close() throws SQLException {
    portal.close();
  }

  /** Somebody asks; answers the case's page. */
  private String asked(NationalId person, String words) throws SQLException {
    var visitor = people.computeIfAbsent(person, portal::signedIn);
    visitor.get("/me/support/new");
    visitor.form("/me/support/new", Map.of("reason", "NO_EVENT", "body", words));
    return "/desk/cases/support-" + portal.ask("SELECT max(request_id) FROM support_request");
  }

  private Visitor officer(Role role, Scope scope) throws SQLException {
    return Staff.signedIn(portal, role, scope);
  }

  private static String stamp(Visitor.Page page) {
    var found = STAMP.matcher(page.text());
    return found.find() ? found.group(1) : "";
  }

  private static Visitor.Page answer(Visitor officer, String path, String words) {
    return officer.form(
        path + "/answer", Map.of("stamp", stamp(officer.get(path)), "answer", words));
  }

  @Test
  @DisplayName(
      "Each sees their own scope; another branch's case is not found, in no list, no count")
  void each_sees_their_own_scope() throws SQLException {
    var branch = officer(Role.BRANCH_OFFICER, BRANCH);
    var office = officer(Role.PROVINCIAL_OFFICE, new Scope.Office("02"));
    var headquarters = officer(Role.HEADQUARTERS, new Scope.Country());

    assertThat(branch.get("/desk/queue").text()).contains(mine, "۱ مورد").doesNotContain(elsewhere);
    assertThat(branch.get(elsewhere).status()).isEqualTo(404);
    assertThat(branch.form(elsewhere + "/take", Map.of("stamp", "0.1")).status()).isEqualTo(404);
    assertThat(office.get("/desk/queue").text()).contains(elsewhere).doesNotContain(mine);
    assertThat(office.get(mine).status()).isEqualTo(404);
    assertThat(headquarters.get("/desk/queue").text()).contains(mine, elsewhere, "۲ مورد");
    assertThat(branch.get("/desk/cases/support-999").status()).isEqualTo(404);
    assertThat(branch.get("/desk/cases/nonsense").status()).isEqualTo(404);
  }

  @Test
  @DisplayName("Nobody sees their own file or a spouse's, neither in the list nor by its address")
  void nobody_sees_their_own() throws SQLException {
    var grant = new Grant(Role.HEADQUARTERS, new Scope.Country());
    var self = Staff.signIn(portal, Staff.add(portal, grant, People.KNOWN.number()));
    portal.asOwner("INSERT INTO party VALUES (7971100035, 9, 'H'), (744782767, 9, 'W')");

    assertThat(self.get("/desk/queue").text()).doesNotContain(mine, elsewhere).contains("۰ مورد");
    assertThat(self.get(mine).status()).isEqualTo(404);
    assertThat(self.get(elsewhere).status()).isEqualTo(404);
    assertThat(self.form("/desk/queue/next", Map.of()).location()).contains("said=none");
  }

  @Test
  @DisplayName("A broker has no queue, an auditor looks and does nothing")
  void some_only_look() throws SQLException {
    assertThat(officer(Role.BROKER, BRANCH).get("/desk/queue").status()).isEqualTo(403);
    var auditor = officer(Role.AUDITOR, new Scope.Country());
    var page = auditor.get(mine);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).doesNotContain("/answer\"", "/take\"");
    assertThat(auditor.form(mine + "/take", Map.of("stamp", "0.1")).status()).isEqualTo(403);
  }

  @Test
  @DisplayName(
      "An answer reaches the person, with an SMS, and the work is gone; all in the journal")
  void an_answer_reaches_the_person() throws SQLException {
    var officer = officer(Role.BRANCH_OFFICER, BRANCH);

    var done = answer(officer, mine, "ثبت احوال هنوز خبر نداده است؛ با فایل ماه بعد می‌رسد.");

    assertThat(done.location()).contains("/desk/queue", "said=answered");
    assertThat(officer.get("/desk/queue").text()).doesNotContain(mine);
    String tracking =
        portal.ask("SELECT tracking FROM support_request WHERE national_id = 7971100035");
    assertThat(portal.signedIn(People.KNOWN).get("/me/support/" + tracking).text())
        .contains("پاسخ داده شد", "با فایل ماه بعد می‌رسد");
    assertThat(portal.ask("SELECT template || ' ' || mobile FROM notice ORDER BY id DESC LIMIT 1"))
        .isEqualTo("SUPPORT_ANSWERED 09120000001");
    assertThat(
            portal.ask(
                "SELECT deed || ' ' || role || ' ' || subject || ' ' || national_id FROM"
                    + " journal_entry WHERE deed LIKE 'CASE%'"))
        .isEqualTo("CASE_ANSWERED BRANCH_OFFICER case " + mine.substring(12) + " 7971100035");
  }

  @Test
  @DisplayName(
      "Two officers on one case: the second is told who answered and when, nothing is lost")
  void the_second_is_told() throws SQLException {
    var first = officer(Role.BRANCH_OFFICER, BRANCH);
    var second = officer(Role.BRANCH_HEAD, BRANCH);
    String stamp = stamp(second.get(mine));
    answer(first, mine, "پاسخ نخست");

    var late = second.form(mine + "/answer", Map.of("stamp", stamp, "answer", "پاسخ دوم من"));

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("پاسخ داد", "کارمند officer-", "پاسخ دوم من", "۲ آذر ۱۴۰۵");
    assertThat(portal.ask("SELECT count(*) FROM support_entry WHERE kind = 'ANSWERED'"))
        .isEqualTo("1");
    assertThat(portal.ask("SELECT count(*) FROM notice WHERE template = 'SUPPORT_ANSWERED'"))
        .isEqualTo("1");
  }

  @Test
  @DisplayName("A late form says what the person added since, and keeps what was typed")
  void a_late_form_says_what_came_since() throws SQLException {
    var officer = officer(Role.BRANCH_OFFICER, BRANCH);
    String stamp = stamp(officer.get(mine));
    String tracking =
        portal.ask("SELECT tracking FROM support_request WHERE national_id = 7971100035");
    var person = portal.signedIn(People.KNOWN);
    person.get("/me/support/" + tracking);
    person.form("/me/support/" + tracking + "/words", Map.of("body", "سند تازه‌ای دارم"));

    var late = officer.form(mine + "/answer", Map.of("stamp", stamp, "answer", "نوشتهٔ من"));

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("توضیحی افزود", "سند تازه‌ای دارم", "نوشتهٔ من");
    var again = officer.form(mine + "/answer", Map.of("stamp", stamp(late), "answer", "نوشتهٔ من"));
    assertThat(again.location()).contains("said=answered");
  }

  @Test
  @DisplayName("The next is given to one alone, however many ask at once")
  void the_next_is_given_to_one_alone() throws Exception {
    for (int i = 0; i < 3; i++) {
      asked(People.OTHER, "باز هم");
    }
    var officers = new ArrayList<Callable<String>>();
    for (int i = 0; i < 6; i++) {
      var officer = officer(Role.HEADQUARTERS, new Scope.Country());
      officer.get("/desk/queue");
      officers.add(() -> officer.form("/desk/queue/next", Map.of()).location());
    }
    List<String> given = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(officers.size())) {
      for (var done : threads.invokeAll(officers)) {
        given.add(done.get());
      }
    }

    assertThat(given).filteredOn(to -> to.contains("/cases/")).hasSize(5).doesNotHaveDuplicates();
    assertThat(given).filteredOn(to -> to.contains("said=none")).hasSize(1);
    assertThat(portal.ask("SELECT count(DISTINCT taken_by) FROM desk_case")).isEqualTo("5");
  }

  @Test
  @DisplayName("What is put aside until a day is there again on that day, by itself")
  void what_rests_wakes_by_itself() throws SQLException {
    var officer = officer(Role.BRANCH_OFFICER, BRANCH);
    var fields =
        Map.of("stamp", stamp(officer.get(mine)), "until", "۱۴۰۵-۰۹-۱۰", "why", "منتظر نامه");

    assertThat(officer.form(mine + "/hold", fields).location()).contains("said=held");
    assertThat(officer.get("/desk/queue").text()).doesNotContain(mine);
    assertThat(officer.get("/desk/queue?show=held").text()).contains(mine, "۱۰ آذر ۱۴۰۵");
    portal.clock().moveOn(Duration.ofDays(8));
    assertThat(officer(Role.BRANCH_OFFICER, BRANCH).get("/desk/queue").text()).contains(mine);
    var again = officer(Role.BRANCH_OFFICER, BRANCH);
    var wrong = Map.of("stamp", stamp(again.get(mine)), "until", "۱۴۰۰-۰۱-۰۱", "why", "نوشته‌ام");
    var refused = again.form(mine + "/hold", wrong);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("روزی پس از امروز", "نوشته‌ام");
  }

  @Test
  @DisplayName("After seven working days work is escalated, after ten it is overdue")
  void work_grows_old() throws SQLException {
    portal.clock().moveOn(Duration.ofDays(11)); // 2 to 13 Azar: seven working days
    var escalated = officer(Role.PROVINCIAL_OFFICE, new Scope.Office("01"));
    assertThat(escalated.get("/desk/queue?show=escalated").text()).contains(mine, "tag-soon");
    assertThat(escalated.get("/desk/queue?show=overdue").text()).doesNotContain(mine);
    portal.clock().moveOn(Duration.ofDays(5));
    assertThat(officer(Role.BRANCH_HEAD, BRANCH).get("/desk/queue?show=overdue").text())
        .contains(mine, "tag-late");
  }

  @Test
  @DisplayName("The call centre reads one file for a purpose; the person sees role and purpose")
  void the_call_centre_reads_one_file() throws SQLException {
    var caller = officer(Role.CALL_CENTRE, new Scope.Country());
    caller.get("/desk/person");
    var fields =
        Map.of(
            "nationalId", "۷۹۷۱۱۰۰۰۳۵", "purpose", "CALL", "words", "پرسید از شمارهٔ 09120000001");

    var found = caller.form("/desk/person", fields);

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.text()).contains("سعید ملکی").doesNotContain("7971100035\"");
    assertThat(portal.ask("SELECT purpose FROM reading")).isEqualTo("CALL: پرسید از شمارهٔ …");
    assertThat(portal.signedIn(People.KNOWN).get("/me/readings").text())
        .contains("مرکز تماس ۱۴۲۰", "پاسخ به تماس تلفنی: پرسید از شمارهٔ …");
    assertThat(caller.get("/desk/queue").status()).isEqualTo(403);
  }

  @Test
  @DisplayName("Whoever is elsewhere or unknown is not found; without a purpose nothing is opened")
  void whoever_is_elsewhere_is_not_found() throws SQLException {
    var officer = officer(Role.BRANCH_OFFICER, BRANCH);
    officer.get("/desk/person");

    var elsewhere =
        officer.form("/desk/person", Map.of("nationalId", "0744782767", "purpose", "VISIT"));
    var unknown =
        officer.form("/desk/person", Map.of("nationalId", "0012345679", "purpose", "VISIT"));
    var aimless = officer.form("/desk/person", Map.of("nationalId", "7971100035"));

    assertThat(elsewhere.status()).isEqualTo(404);
    assertThat(unknown.text().replace("0012345679", ""))
        .contains("در محدودهٔ شما پرونده‌ای با این کد ملی نیست");
    assertThat(aimless.status()).isEqualTo(422);
    assertThat(portal.ask("SELECT count(*) FROM reading")).isEqualTo("0");
  }

  @Test
  @DisplayName("A branch officer's reading is shown to the person with branch and purpose")
  void a_reading_is_shown_with_its_branch() throws SQLException {
    officer(Role.BRANCH_OFFICER, BRANCH).get(mine);

    assertThat(portal.signedIn(People.KNOWN).get("/me/readings").text())
        .contains("کارشناس، شعبهٔ یک", "رسیدگی به درخواست پشتیبانی شما");
  }

  private void opened(String kind) throws SQLException {
    portal.asOwner("INSERT INTO party VALUES (7971100035, 9, 'H')");
    boolean isOfEvent = kind.startsWith("REGISTRY");
    portal.asOwner(
        "INSERT INTO review_case (case_id, kind, event_id, national_id, detail) VALUES (7, '%s', 9, %s, 'x')"
            .formatted(kind, isOfEvent ? "NULL" : "7971100035"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("News about a file has its page with its words, and is settled once, in the journal")
  @CsvSource({
    "REGISTRY_AFTER_CORRECTION, ثبت احوال دربارهٔ واقعهٔ اصلاح‌شده",
    "FEED_AFTER_CORRECTION, دادهٔ اصلاح‌شده",
    "TOP_UP_LEFT_ALONE, پرداخت نخست برگشت خورده",
    "TOP_UP_LAPSED, تفاوت، اگر هنوز هست، باید از نو پیشنهاد شود"
  })
  void news_has_its_page(String kind, String words) throws SQLException {
    opened(kind);
    String news = "/desk/cases/news-7";
    var officer = officer(Role.BRANCH_OFFICER, BRANCH);

    assertThat(officer.get("/desk/queue?kind=news").text()).contains(news, words);
    var page = officer.get(news);
    assertThat(page.text()).contains("خبر تازه دربارهٔ پرونده", "سعید ملکی", words);
    var elsewhere = officer(Role.BRANCH_OFFICER, new Scope.Branch("1056"));
    assertThat(elsewhere.get(news).status()).isEqualTo(404);
    var empty = Map.of("stamp", stamp(page), "settled", " ");
    assertThat(officer.form(news + "/settle", empty).status()).isEqualTo(422);
    var settled = Map.of("stamp", stamp(page), "settled", "با سند سنجیده شد");
    assertThat(officer.form(news + "/settle", settled).location()).contains("said=settled");

    assertThat(portal.ask("SELECT closed_at IS NOT NULL FROM review_case")).isEqualTo("t");
    assertThat(portal.ask("SELECT deed FROM journal_entry WHERE deed LIKE 'CASE%'"))
        .isEqualTo("CASE_SETTLED");
    assertThat(officer.get("/desk/queue?kind=news").text()).doesNotContain(news);
    var again = officer.form(news + "/settle", settled);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text()).contains("این کار دیگر در صف نیست");
  }
}
