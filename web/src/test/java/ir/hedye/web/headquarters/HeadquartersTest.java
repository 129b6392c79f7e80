package ir.hedye.web.headquarters;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.monthend.store.MonthLock;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.browser.Chromium;
import ir.hedye.web.browser.Tab;
import ir.hedye.web.staff.Role;
import ir.hedye.web.staff.Scope;
import ir.hedye.web.staff.Staff;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Each test takes the month further than the one before. */
@DisplayName("Headquarters takes a month from the rehearsal to the samples")
@TestMethodOrder(OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadquartersTest {
  private static final String PATH = "/desk/headquarters";
  private static final String MONTH = PATH + "/" + SmallMonth.MONTH;
  private static final String RUNS = "SELECT count(*) FROM month_run";

  private final Portal portal;
  private final Chromium chromium = Chromium.start();
  private final MonthEndWork work;
  private final Visitor headquarters;
  private final Visitor operator;
  private final Visitor officer;

  HeadquartersTest() throws SQLException {
    portal = Portal.empty(Staff.LOCAL);
    SmallMonth.writeTo(portal.database());
    work = portal.context().getBean(MonthEndWork.class);
    headquarters = Staff.signedIn(portal, Role.HEADQUARTERS, new Scope.Country());
    operator = Staff.signedIn(portal, Role.IT_OPERATOR, new Scope.Country());
    officer = Staff.signedIn(portal, Role.BRANCH_OFFICER, new Scope.Branch("100"));
  }

  @AfterAll
  void close() throws SQLException {
    chromium.close();
    portal.close();
  }

  private static String words(Visitor.Page page) {
    return page.text().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private void see(Visitor visitor, String path, String name) {
    Tab tab = chromium.tab(1280, 900);
    tab.cookie(portal.at("/"), "session=" + visitor.session().orElseThrow());
    tab.go(portal.at(path)).picture("headquarters-" + name);
    assertThat(tab.overflow()).isZero();
    assertThat(tab.axe().violations()).isEmpty();
    tab.size(360, 740).picture("headquarters-" + name + "-360");
    assertThat(tab.overflow()).isZero();
  }

  @Test
  @Order(1)
  @DisplayName("The calendar shows what has come, and only headquarters may order anything")
  void the_calendar_shows_what_has_come() throws SQLException {
    assertThat(words(headquarters.get(PATH)))
        .contains("مهر ۱۴۰۵", "آذر ۱۴۰۵", "تحویل ثبت احوال", "خاموش است");
    assertThat(operator.get(PATH).status()).isEqualTo(200);
    assertThat(operator.form(MONTH + "/rehearse", Map.of()).status()).isEqualTo(403);
    assertThat(operator.form(MONTH + "/run", Map.of()).status()).isEqualTo(403);
    assertThat(operator.form(PATH + "/automatic", Map.of("on", "true")).status()).isEqualTo(403);
    assertThat(officer.get(PATH).status()).isEqualTo(403);
    assertThat(portal.ask("SELECT count(*) FROM month_order")).isEqualTo("0");
  }

  @Test
  @Order(2)
  @DisplayName("A rehearsal is ordered once, made by the schedule, kept, and changes nothing")
  void a_rehearsal_changes_nothing() throws SQLException {
    headquarters.get(PATH);
    assertThat(headquarters.form(MONTH + "/rehearse", Map.of()).location()).endsWith("told=asked");
    assertThat(headquarters.form(MONTH + "/rehearse", Map.of()).location())
        .endsWith("told=already");
    see(headquarters, PATH, "waiting");

    work.doWhatIsDue("test");

    assertThat(portal.ask(RUNS)).isEqualTo("0");
    assertThat(portal.ask("SELECT people || ' ' || payments || ' ' || rials FROM rehearsal"))
        .isEqualTo(SmallMonth.PEOPLE + " 34 6800000000");
    assertThat(portal.ask("SELECT done || '/' || of_all || ' ' || ending FROM month_order"))
        .isEqualTo("40/40 DONE");
    assertThat(words(headquarters.get(PATH + "/rehearsals/1")))
        .contains("تمرین مهر ۱۴۰۵", "پرداخت ۳۴", "یک حساب برای بیش از دو نفر ۳");
    assertThat(operator.get(PATH + "/rehearsals/2").status()).isEqualTo(404);
  }

  @Test
  @Order(3)
  @DisplayName("Switched off, nothing runs by itself; objected to, neither")
  void nothing_runs_by_itself() throws SQLException {
    work.doWhatIsDue("test");
    assertThat(portal.ask(RUNS)).isEqualTo("0");

    headquarters.get(PATH + "/rehearsals/1");
    assertThat(words(headquarters.form(PATH + "/rehearsals/1/objection", Map.of())))
        .contains("دلیل اعتراض را بنویسید");
    headquarters.form(PATH + "/rehearsals/1/objection", Map.of("why", "حساب‌های مشترک"));
    headquarters.form(PATH + "/automatic", Map.of("on", "true"));
    work.doWhatIsDue("test");

    assertThat(portal.ask(RUNS)).isEqualTo("0");
    assertThat(words(headquarters.get(PATH))).contains("روشن است", "اعتراض شده است");
    see(headquarters, PATH + "/rehearsals/1", "rehearsal");
  }

  @Test
  @Order(4)
  @DisplayName("Rehearsed again, the month runs by itself, once")
  void rehearsed_again_it_runs_once() throws SQLException {
    headquarters.form(MONTH + "/rehearse", Map.of());
    work.doWhatIsDue("test");
    assertThat(portal.ask(RUNS)).isEqualTo("0");

    work.doWhatIsDue("test");
    work.doWhatIsDue("test");

    assertThat(portal.ask("SELECT count(*) || ' ' || max(decisions) FROM month_run"))
        .isEqualTo("1 40");
    assertThat(portal.ask("SELECT ordered_by FROM month_order ORDER BY order_id DESC LIMIT 1"))
        .isEqualTo("Hedye");
    see(headquarters, PATH, "run");
  }

  @Test
  @Order(5)
  @DisplayName("Everything that was done stands in the journal")
  void everything_stands_in_the_journal() throws SQLException {
    assertThat(
            portal.ask(
                "SELECT string_agg(deed, ' ' ORDER BY entry_id) FROM journal_entry"
                    + " WHERE deed ~ '^(MONTH|REHEARSAL|AUTOMATIC)'"))
        .isEqualTo("MONTH_ORDERED REHEARSAL_OBJECTED AUTOMATIC_RUN MONTH_ORDERED MONTH_ORDERED");
    assertThat(
            portal.ask(
                "SELECT before_text || after_text FROM journal_entry"
                    + " WHERE deed = 'AUTOMATIC_RUN'"))
        .isEqualTo("offon");
  }

  @Test
  @Order(6)
  @DisplayName("At least one decision of each kind was drawn, the same whoever draws")
  void samples_are_drawn() throws SQLException {
    String kinds = "SELECT string_agg(kind, ', ' ORDER BY kind) FROM decision_sample";
    String drawn = "SELECT string_agg(event_id::text, ' ' ORDER BY event_id) FROM decision_sample";
    assertThat(portal.ask(kinds)).isEqualTo("AWAITING_LIST, ENTITLED, NOT_ENTITLED TOO_FEW_DAYS");
    String first = portal.ask(drawn);

    portal.asOwner("DELETE FROM decision_sample");
    assertThat(portal.context().getBean(Samples.class).draw(HeadquartersPages.month("1405-07")))
        .isEqualTo(3);

    assertThat(portal.ask(drawn)).isEqualTo(first);
  }

  @Test
  @Order(7)
  @DisplayName("A verdict stands once, and wrong needs a reason")
  void a_verdict_stands_once() throws SQLException {
    String path = PATH + "/samples/1405-07";
    String of =
        portal.ask(
            "SELECT event_id || '-' || role::text || '-' || run_id FROM decision_sample"
                + " WHERE kind = 'ENTITLED'");
    headquarters.get(path);
    assertThat(words(headquarters.form(path, Map.of("of", of, "verdict", "wrong", "why", " "))))
        .contains("دلیل بنویسید");
    headquarters.form(path, Map.of("of", of, "verdict", "wrong", "why", "کارگاه تعطیل بوده"));
    headquarters.form(path, Map.of("of", of, "verdict", "right", "why", ""));

    assertThat(portal.ask("SELECT count(*) || min(why) FROM sample_verdict"))
        .isEqualTo("1کارگاه تعطیل بوده");
    assertThat(words(headquarters.get(path))).contains("۱ از ۳ دیده شده، ۱ نادرست");
    assertThat(operator.get(path).status()).isEqualTo(403);
    see(headquarters, path, "samples");
  }

  @Test
  @Order(8)
  @DisplayName("A branch sees its near misses and what each lacks; names ask for a purpose")
  void near_misses() throws SQLException {
    assertThat(words(officer.get("/desk/near-misses")))
        .contains("روز از ۷۲۰ روز", "۱ نفر")
        .doesNotContain("ب ۱");
    officer.form("/desk/near-misses", Map.of("purpose", " "));
    assertThat(portal.ask("SELECT count(*) FROM reading")).isEqualTo("0");

    assertThat(words(officer.form("/desk/near-misses", Map.of("purpose", "یادآوری به کارفرما"))))
        .contains("الف ب 1");
    assertThat(portal.ask("SELECT count(*) || min(purpose) FROM reading"))
        .isEqualTo("1یادآوری به کارفرما");
    var elsewhere = Staff.signedIn(portal, Role.BRANCH_OFFICER, new Scope.Branch("200"));
    assertThat(words(elsewhere.get("/desk/near-misses"))).contains("کسی نیست");
    see(officer, "/desk/near-misses", "near-misses");
  }

  @Test
  @Order(9)
  @DisplayName("One mobile and one account on three people are warning signs")
  void warning_signs() {
    assertThat(words(headquarters.get("/desk/warnings"))).contains("…۴۵۶۷ ۳ ۱۰۰");
    assertThat(officer.get("/desk/warnings").status()).isEqualTo(403);
    see(headquarters, "/desk/warnings", "warnings");
  }

  @Test
  @Order(10)
  @DisplayName("While a month is run automation stays as it is, and what was typed is not lost")
  void automation_while_a_month_is_run() throws SQLException {
    String path = "/desk/automation";
    headquarters.get(path);
    try (var running = portal.database().connectAsOwner()) {
      running.setAutoCommit(false);
      MonthLock.take(running, Duration.ofSeconds(5));
      var busy =
          headquarters.form(
              path, Map.of("nationalId", SmallFolder.id(20), "reason", "پیگیری شکایت"));
      assertThat(busy.status()).isEqualTo(409);
      assertThat(words(busy)).contains("یک ماه در حال اجراست");
      assertThat(busy.text())
          .contains("value=\"" + SmallFolder.id(20) + "\"", "value=\"پیگیری شکایت\"");
    }
    assertThat(portal.ask("SELECT count(*) FROM withholding")).isEqualTo("0");
  }

  @Test
  @Order(11)
  @DisplayName("Ending it while a month is run is refused too, with the reason kept")
  void ending_while_a_month_is_run() throws SQLException {
    String path = "/desk/automation";
    headquarters.form(path, Map.of("nationalId", SmallFolder.id(21), "reason", "یکی دیگر"));
    String of = portal.ask("SELECT max(withholding_id) FROM withholding");
    var colleague = Staff.signedIn(portal, Role.HEADQUARTERS, new Scope.Country());
    colleague.get(path);
    try (var running = portal.database().connectAsOwner()) {
      running.setAutoCommit(false);
      MonthLock.take(running, Duration.ofSeconds(5));
      var busy = colleague.form(path + "/end", Map.of("of", of, "reason", "روشن شد"));
      assertThat(busy.status()).isEqualTo(409);
      assertThat(busy.text()).contains(">روشن شد</textarea>");
    }
    assertThat(colleague.form(path + "/end", Map.of("of", of, "reason", "روشن شد")).location())
        .endsWith("told=ended");
  }

  @Test
  @Order(12)
  @DisplayName("Automation off for one person: begun with a reason, ended by somebody else")
  void automation_off() throws SQLException {
    String path = "/desk/automation";
    String id = SmallFolder.id(20);
    headquarters.get(path);
    assertThat(words(headquarters.form(path, Map.of("nationalId", "1234567890", "reason", "x"))))
        .contains("چنین کسی یافت نشد");
    assertThat(words(headquarters.form(path, Map.of("nationalId", id, "reason", " "))))
        .contains("دلیل را بنویسید");
    headquarters.form(path, Map.of("nationalId", id, "reason", "پیگیری شکایت"));
    assertThat(words(headquarters.form(path, Map.of("nationalId", id, "reason", "باز هم"))))
        .contains("از پیش خاموش است");
    String of = portal.ask("SELECT withholding_id FROM withholding WHERE ended_at IS NULL");
    assertThat(words(headquarters.form(path + "/end", Map.of("of", of, "reason", "درست شد"))))
        .contains("کسی که آغاز کرده نمی‌تواند پایان دهد");
    see(headquarters, path, "automation");

    var colleague = Staff.signedIn(portal, Role.HEADQUARTERS, new Scope.Country());
    colleague.get(path);
    assertThat(colleague.form(path + "/end", Map.of("of", of, "reason", "درست شد")).location())
        .endsWith("told=ended");
    assertThat(operator.get(path).status()).isEqualTo(403);
  }
}
