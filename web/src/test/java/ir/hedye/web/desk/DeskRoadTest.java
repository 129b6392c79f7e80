package ir.hedye.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.monthend.demo.ReceiptTime;
import ir.hedye.monthend.demo.SmscMessage;
import ir.hedye.monthend.demo.SmscStub;
import ir.hedye.web.browser.Chromium;
import ir.hedye.web.browser.Tab;
import ir.hedye.web.picture.Pictures;
import ir.hedye.web.staff.Role;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

@DisplayName("An objection in a real browser, from the upload to the money (order, clause 3)")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskRoadTest {
  private static final Pattern LATIN_DIGITS = Pattern.compile("[0-9]");

  private final DeskMonth month = new DeskMonth();
  private final Chromium chromium = Chromium.start();
  private final Hands person = hands(360).person(DeskMonth.OBJECTOR);
  private final Hands officer = hands(1280).staff("مریم رضایی", Role.BRANCH_OFFICER, "100");
  private final Hands second = hands(1280).staff("حسین کاظمی", Role.BRANCH_OFFICER, "100");
  private final Hands head = hands(1280).staff("ناهید صادقی", Role.BRANCH_HEAD, "100");
  private final Hands centre = hands(1280).staff("رضا امینی", Role.HEADQUARTERS, "");
  private final List<String> pages = new ArrayList<>();
  private String request = "";
  private String work = "";

  DeskRoadTest() throws IOException {}

  private Hands hands(int width) {
    return new Hands(month, chromium.tab(width, 900));
  }

  @AfterAll
  void close() {
    chromium.close();
    month.close();
  }

  /** Looks at a page as a scanner, at both widths, and keeps its picture. */
  private void look(Hands hands, String name) {
    Tab tab = hands.tab();
    tab.size(1280, 900).picture("desk-" + name + "-1280");
    assertThat(tab.overflow()).as(name).isZero();
    tab.size(360, 740).picture("desk-" + name + "-360");
    assertThat(tab.overflow()).as(name).isZero();
    var axe = tab.axe();
    assertThat(axe.violations()).as(name).isEmpty();
    assertThat(axe.passes()).isGreaterThan(10);
    tab.size(1280, 900);
    pages.add(name);
  }

  private String one(String query) {
    var found = month.shell.rows(query);
    return found.isEmpty() ? "" : found.getFirst();
  }

  @Test
  @Order(1)
  @DisplayName("The person objects and sends a picture; the officer is given the case")
  void the_person_objects() throws IOException {
    person.go("/me/support/new").tick("[value=RELATION_ENDED]");
    person
        .type("body", "در شهریور سر کار بودم؛ کارفرما لیست را نفرستاده است.")
        .press("form button.button-main");
    request = person.path();
    person.choose("deed.jpg", Pictures.jpeg(300, 220)).send("/pictures");
    assertThat(person.words()).contains("تصویر دریافت شد");

    officer.go("/desk/queue?kind=support");
    assertThat(officer.words()).contains("درخواست پشتیبانی", "رابطهٔ کاری در روز عقد برقرار نبوده");
    look(officer, "queue");
    officer.send("/desk/queue/next");
    work = officer.path();
    assertThat(work).startsWith("/desk/cases/support-");
    assertThat(officer.words()).contains("کار اکنون در دست شماست", "لیست را نفرستاده است");
    look(officer, "case");
  }

  @Test
  @Order(2)
  @DisplayName("The picture is turned and enlarged without a script, and a better one is asked for")
  void a_better_picture_is_asked_for() throws IOException {
    officer.tab().withoutScripts();
    officer.go(work + "?picture=1&turn=1&zoom=3");
    assertThat(officer.words()).contains("چرخش ۹۰ درجه", "بزرگی ۳");
    var turned = hands(1280).staff("آرش مرادی", Role.BRANCH_OFFICER, "100");
    turned.go(work + "?picture=1&turn=1&zoom=3");
    assertThat(turned.tab().see("document.querySelector('.viewer img').naturalHeight"))
        .isEqualTo(300L);
    look(turned, "picture");
    turned
        .go(work)
        .type("better", "عقدنامه ناخواناست؛ در روشنایی روز عکس بگیرید.")
        .send("/better-picture");
    assertThat(turned.words()).contains("تصویر بهتری خواسته شد");
    assertThat(one("SELECT template FROM hedye.notice ORDER BY id DESC LIMIT 1"))
        .isEqualTo("PICTURE_NEEDED");
    turned.go("/desk/queue?show=awaiting");
    assertThat(turned.words()).contains("درخواست پشتیبانی");

    person.go(request);
    assertThat(person.words()).contains("تصویر بهتری لازم است", "در روشنایی روز");
    person.choose("deed-2.jpg", Pictures.jpeg(900, 1200)).send("/pictures");
    turned.go("/desk/queue?kind=support");
    assertThat(turned.words()).contains("درخواست پشتیبانی");
  }

  @Test
  @Order(3)
  @DisplayName("A correction is proposed with the picture, and the law is asked again for show")
  void a_correction_is_proposed() {
    var writer = second;
    writer.go(work).tick("[name=RIGHT_PERSON]").tick("[name=IN_TIME]").tick("[name=CONCRETE]");
    writer.tick("[name=READABLE]").send("/check");
    assertThat(writer.words()).contains("بررسی شکلی ثبت شد");
    writer.go(work + "/correct?what=month&month=1405-06");
    assertThat(writer.words()).contains("در این ماه هیچ ردیفی نرسیده است");
    writer
        .type("days1", "۳۰")
        .type("wage1", "۲۰۰٬۰۰۰٬۰۰۰")
        .type("workshop", "w1")
        .press("#fact button.button-main");
    assertThat(writer.words()).contains("سند یا دلیل اصلاح نوشته نشده است");
    assertThat(writer.tab().text("document.querySelector('[name=days1]').value")).isEqualTo("۳۰");
    look(writer, "correct");
    writer
        .type("reason", "در فیش حقوق شهریور ۳۰ روز کار دیده شد.")
        .press("#fact button.button-main");
    assertThat(writer.words()).contains("در انتظار تأیید");
    writer.follow("/desk/corrections/");
    assertThat(writer.words()).contains("پیشنهاد شما", "با این اصلاح: ");
    for (String what : List.of("event", "identity", "window")) {
      look(writer.go(work + "/correct?what=" + what), "correct-" + what);
    }
  }

  @Test
  @Order(4)
  @DisplayName("Two officers on one case: a late form is told who was quicker and keeps its words")
  void a_late_form_is_told() {
    var late = hands(1280).staff("سارا یزدی", Role.BRANCH_OFFICER, "100").go(work);
    second.go(work).send("/back");
    late.type("answer", "پاسخی که دیر رسید").send("/answer");

    assertThat(late.words()).contains("کسی زودتر از شما بود", "حسین کاظمی", "به صف پس داد");
    assertThat(late.tab().text("document.querySelector('[name=answer]').value"))
        .isEqualTo("پاسخی که دیر رسید");
    look(late, "late");
    assertThat(one("SELECT count(*) FROM hedye.support_entry WHERE kind = 'ANSWERED'"))
        .isEqualTo("0");
  }

  @Test
  @Order(5)
  @DisplayName("The head of the branch sees before and after with the picture, and confirms")
  void the_head_confirms() {
    head.go("/desk/corrections");
    look(head, "corrections");
    head.follow("/desk/corrections/");
    assertThat(head.words())
        .contains("حسین کاظمی", "هیچ ردیفی", "۳۰ روز", "در فیش حقوق", "با این اصلاح: مستحق");
    look(head, "correction");
    head.send("/confirm");
    assertThat(head.words()).contains("تأیید شد. قانون در اجرای بعد با این داده تصمیم می‌گیرد");
    look(head, "correction-confirmed");
  }

  @Test
  @Order(6)
  @DisplayName("The other who was refused on the same list is proposed too, and confirmed")
  void the_colleague_is_proposed_too() {
    second.go("/desk/corrections/" + one("SELECT max(correction_id) FROM hedye.correction"));
    assertThat(second.words()).contains("دیگرانی که بر همین داده رد شده‌اند", "ب 2");
    look(second, "others");
    second.tick("[name^=with_]").send("/others");
    assertThat(second.words()).contains("برای دیگران هم پیشنهاد شد");
    head.go("/desk/corrections").follow("/desk/corrections/").send("/confirm");
    assertThat(one("SELECT count(*) FROM hedye.correction WHERE state = 'CONFIRMED'"))
        .isEqualTo("2");
  }

  @Test
  @Order(7)
  @DisplayName("The next run decides anew, two sign, the bank pays, and the SMS is there")
  void the_next_run_pays() throws IOException {
    month.nextMonth();
    month.pay("1405-08");

    String id = SmallFolder.id(DeskMonth.OBJECTOR);
    assertThat(one("SELECT state FROM hedye.payment WHERE national_id = " + id))
        .isEqualTo("SETTLED");
    assertThat(
            one(
                "SELECT count(*) FROM hedye.notice WHERE template = 'PAID' AND national_id = '"
                    + id
                    + "'"))
        .isEqualTo("1");
    thePhonesShowIt();
    second.go(work);
    assertThat(second.words()).contains("آنچه بیمه‌شده می‌بیند");
    second
        .type("answer", "فهرست شهریور درست شد و هدیهٔ شما واریز شده است. مبارک باشد!")
        .send("/answer");
    assertThat(second.words()).contains("پاسخ فرستاده شد");
    assertThat(person.go(request).words()).contains("مبارک باشد", "پاسخ داده شد");
    assertThat(person.go("/me").words()).contains("TR" + DeskMonth.OBJECTOR);
    assertThat(person.go("/me/readings").words())
        .contains("کارشناس، شعبه یک", "رئیس، شعبه یک", "رسیدگی به پیشنهاد اصلاح پرونده");
    second.go(work);
    assertThat(second.words()).contains("این کار دیگر در صف نیست", "پاسخ داد");
    look(second, "gone");
  }

  /** What was queued goes over SMPP to a message centre, and each text to its own telephone. */
  private void thePhonesShowIt() throws IOException {
    var options =
        new SmscStub.Options(
            0,
            new SmscStub.Account("hedye", "hedye"),
            Optional.empty(),
            new SmscStub.Receipts(ReceiptTime.AFTER, Duration.ZERO));
    try (var telephones = SmscStub.start(options, Clock.systemUTC())) {
      month.shell.set("HEDYE_SMSC", "smpp://hedye:hedye@127.0.0.1:" + telephones.port());
      month.shell.set("HEDYE_QUIET_HOURS", "none");
      month.shell.done("notify");

      assertThat(paidTexts(telephones, DeskMonth.OBJECTOR))
          .singleElement()
          .asString()
          .startsWith("هدیه ازدواج شما، ۲۰۰٬۰۰۰٬۰۰۰ ریال")
          .contains(" واریز شد. پیگیری: TR۱.");
      assertThat(paidTexts(telephones, DeskMonth.RETURNED)).isEmpty();
    }
    assertThat(one("SELECT count(*) FROM hedye.notice WHERE template = 'PAID' AND state <> 'SENT'"))
        .isEqualTo("0");
  }

  private static List<String> paidTexts(SmscStub telephones, int k) {
    String number = String.format(Locale.ROOT, "98912%07d", k);
    return telephones.messages().stream()
        .filter(message -> message.way().to().equals(number))
        .map(SmscMessage::text)
        .filter(text -> text.contains("واریز شد"))
        .toList();
  }

  @Test
  @Order(8)
  @DisplayName("Every other kind of work has its page; another branch's is not there")
  void every_kind_has_its_page() {
    centre.go("/desk/queue");
    look(centre, "queue-country");
    for (String kind : List.of("review", "hold", "changed", "returned", "registry")) {
      centre.go("/desk/queue?kind=" + kind).follow("/desk/cases/" + kind);
      look(centre, kind);
    }
    assertThat(centre.go("/desk/queue?kind=changed").follow("/desk/cases/changed").words())
        .contains("تصمیم پیشین: مستحق", "تصمیم کنونی: ");
    centre.go("/desk/queue?kind=registry").follow("/desk/cases/registry");
    assertThat(centre.words()).contains("نوع عقد نه دائم است و نه موقت").doesNotContain("unknown");
    assertThat(centre.go(centre.path() + "?lang=en").words()).contains("unknown contract");
    assertThat(second.go("/desk/queue?kind=registry").words()).contains("۰ مورد");
  }

  @Test
  @Order(13)
  @DisplayName("News about a corrected event has its page, and is settled there")
  void news_has_its_page() {
    String made =
        one(
            """
            INSERT INTO hedye.review_case (case_id, kind, event_id, new_run, detail)
            SELECT max(case_id) + 1, 'REGISTRY_AFTER_CORRECTION', %d, 2, 'correction 1, event version 2'
            FROM hedye.review_case RETURNING case_id
            """
                .formatted(DeskMonth.OBJECTOR));
    centre.go("/desk/queue?kind=news").follow("/desk/cases/news-" + made);
    assertThat(centre.words())
        .contains("خبر تازه دربارهٔ پرونده", "ثبت احوال دربارهٔ واقعهٔ اصلاح‌شده");
    look(centre, "news");
    centre.type("settled", "با سند سنجیده شد؛ اصلاح درست است.").send("/settle");
    assertThat(centre.words()).contains("کار بسته شد");
    assertThat(one("SELECT closed_at IS NOT NULL FROM hedye.review_case WHERE case_id = " + made))
        .isEqualTo("t");
  }

  @Test
  @Order(9)
  @DisplayName(
      "Two people of one role are not enough: the colleague is told, the head's word counts")
  void two_of_one_role_are_not_enough() {
    centre.go("/desk/queue?kind=review").follow("/desk/cases/review");
    String review = centre.path();
    centre.go(review + "/correct?what=identity").type("BIRTH_DATE", "۱۳۷۱-۰۸-۱۵");
    centre.type("document", "نامهٔ ثبت احوال").type("reason", "تاریخ شناسنامه دیده شد.");
    centre.press("#fact button.button-main").follow("/desk/corrections/");
    String correction = centre.path();
    assertThat(centre.words()).contains("اکنون: نیازمند بررسی", "با این اصلاح: مستحق");
    var colleague = hands(1280).staff("پروین نادری", Role.HEADQUARTERS, "");
    colleague.go(correction).send("/confirm");
    assertThat(colleague.words()).contains("تأییدکننده باید نقش دیگری داشته باشد");
    colleague.go(correction).type("why", "تصویر شناسنامه پیوست نیست.").send("/refuse");
    head.go(correction);
    assertThat(head.words()).contains("رد شده", "پروین نادری");
    assertThat(
            month.shell.rows(
                "SELECT DISTINCT deed FROM hedye.journal_entry WHERE deed LIKE 'CORR%'"))
        .contains("CORRECTION_PROPOSED", "CORRECTION_CONFIRMED", "CORRECTION_REFUSED");
  }

  @Test
  @Order(10)
  @DisplayName("A person is found by national ID in a form, and never in an address")
  void a_person_is_found() {
    second.go("/desk/person");
    look(second, "person");
    second.type("nationalId", SmallFolder.id(DeskMonth.CHANGED)).press("form.person-form button");
    assertThat(second.words()).contains("این خواندن ثبت شد");
    assertThat(second.path()).isEqualTo("/desk/person");
    look(second, "person-found");
    second.type("nationalId", SmallFolder.id(DeskMonth.ELSEWHERE)).press("form.person-form button");
    assertThat(second.words()).contains("در محدودهٔ شما پرونده‌ای با این کد ملی نیست");
  }

  @Test
  @Order(11)
  @DisplayName("Persian pages show Persian digits, English ones say the same")
  void persian_digits() {
    centre.go("/desk/queue");
    assertThat(centre.words().replaceAll("ب [0-9]", "")).doesNotContainPattern(LATIN_DIGITS);
    look(centre.go("/desk/queue?lang=en"), "queue-english");
    assertThat(pages).hasSizeGreaterThan(18);
  }

  @Test
  @Order(12)
  @DisplayName(
      "Where a decision rose after its payment, two people of two roles sign the difference")
  void the_difference_is_signed_by_two() {
    month.raise();
    String raised =
        one(
            "SELECT case_id FROM hedye.review_case WHERE kind = 'CHANGED_AFTER_RELEASE' AND"
                + " national_id = "
                + SmallFolder.id(DeskMonth.RAISED));
    String change = "/desk/cases/changed-" + raised;
    second.go(change).type("reason", "به اشتباه پیشنهاد شد.").send("/top-up");
    look(second, "top-up-own");
    second.send("/top-up/withdraw");
    assertThat(second.words()).contains("ثبت شد", "پس گرفته شده");
    assertThat(one("SELECT state FROM hedye.top_up")).isEqualTo("WITHDRAWN");
    second.go(change).type("reason", "لیست اصلاحی کارفرما رسید.").send("/top-up");
    assertThat(second.words()).contains("ثبت شد", "در انتظار امضای دوم", "۴۰٬۰۰۰٬۰۰۰");
    head.go(change);
    look(head, "top-up");
    head.send("/top-up/sign");
    assertThat(head.words()).contains("امضا شده");
    assertThat(head.tab().text("document.body.innerHTML")).doesNotContain("/top-up/withdraw");
    assertThat(one("SELECT state FROM hedye.top_up ORDER BY top_up_id DESC LIMIT 1"))
        .isEqualTo("SIGNED");
  }
}
