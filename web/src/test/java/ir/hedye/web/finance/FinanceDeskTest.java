package ir.hedye.web.finance;

import static ir.hedye.web.finance.FinanceMonth.BATCH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.monthend.store.MonthLock;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.access.Visitor.Upload;
import ir.hedye.web.staff.Role;
import ir.hedye.web.staff.Scope;
import ir.hedye.web.staff.Staff;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName(
    "Finance's desk: each form gets a clear answer, and nothing is paid that should not be")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinanceDeskTest {
  private final FinanceMonth month;
  private final Visitor maker;
  private final Visitor checker;

  FinanceDeskTest() throws SQLException {
    month = new FinanceMonth(6);
    maker = month.signedIn(Role.FINANCE_MAKER);
    checker = month.signedIn(Role.FINANCE_CHECKER);
  }

  @BeforeEach
  void as_the_run_left_it() throws SQLException {
    month.reset();
    maker.get(BATCH);
    checker.get(BATCH);
  }

  @AfterAll
  void close() throws SQLException {
    month.close();
  }

  private int sign() throws SQLException {
    maker.form(BATCH + "/sign/maker", month.form());
    return checker.form(BATCH + "/sign/checker", month.form()).status();
  }

  private String batch() throws SQLException {
    return month.portal.ask("SELECT state FROM hedye.batch");
  }

  private String payment(int k) throws SQLException {
    return "/desk/finance/payments/"
        + month.portal.ask("SELECT payment_id FROM hedye.payment WHERE event_id = " + k);
  }

  @Test
  @DisplayName("Maker and checker sign, the checker releases; every deed is in the journal")
  void signed_and_released() throws SQLException {
    assertThat(sign()).isEqualTo(303);
    assertThat(batch()).isEqualTo("SIGNED");
    assertThat(checker.get(BATCH + "?said=signed").text()).contains("امضای شما ثبت شد");

    assertThat(checker.form(BATCH + "/release", month.form()).location()).contains("said=released");
    assertThat(batch()).isEqualTo("SENT");
    assertThat(
            month.portal.ask(
                "SELECT string_agg(deed || ' ' || role, ', ' ORDER BY entry_id)"
                    + " FROM hedye.journal_entry"))
        .contains(
            "BATCH_SIGNED FINANCE_MAKER, BATCH_SIGNED FINANCE_CHECKER, BATCH_RELEASED"
                + " FINANCE_CHECKER");
  }

  @Test
  @DisplayName("A form that lay open while the batch changed signs nothing and says so")
  void a_late_form() throws SQLException {
    var late = month.form();
    maker.form(payment(3) + "/drop", month.form("شماره حساب را باید دید"));
    var answer = checker.form(BATCH + "/sign/checker", late);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text()).contains("دسته از هنگامی که این صفحه را دیدید تغییر کرده است");
    assertThat(month.portal.ask("SELECT count(*) FROM hedye.signature")).isEqualTo("0");
    assertThat(month.state(3)).isEqualTo("WITHDRAWN");
    assertThat(sign()).isEqualTo(303);
  }

  @Test
  @DisplayName("Released twice: the second is told, nothing is sent again")
  void released_twice() throws SQLException {
    sign();
    var form = month.form();
    checker.form(BATCH + "/release", form);
    var second = checker.form(BATCH + "/release", form);

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.text()).contains("پیش از شما آزاد کرده است");
    assertThat(month.portal.ask("SELECT count(*) FROM hedye.bank_file")).isEqualTo("1");
  }

  @Test
  @DisplayName("An account changed in the portal after signing: the line becomes a case")
  void an_account_changes_after_signing() throws SQLException {
    sign();
    var person = month.portal.visitor();
    person.get("/sign-in/test/" + FinanceMonth.id(2));
    person.get("/me/account");
    person.form("/me/account", Map.of("sheba", SmallFolder.sheba(77)));
    checker.form(BATCH + "/release", month.form());

    assertThat(month.state(2)).isEqualTo("WITHDRAWN");
    assertThat(month.state(3)).isEqualTo("SENT");
    assertThat(month.portal.ask("SELECT kind || ' ' || detail FROM hedye.review_case"))
        .startsWith("RELEASE_DROPPED ACCOUNT_CHANGED");
  }

  @Test
  @DisplayName("Nobody signs for their own money, nor sees their own line")
  void nobody_handles_their_own() throws SQLException {
    var own = month.signedInAs(4, Role.FINANCE_MAKER);
    own.get(BATCH);
    var answer = own.form(BATCH + "/sign/maker", month.form());

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text()).contains("پرداختی به خود شما یا همسرتان هست");
    assertThat(own.get(payment(4)).status()).isEqualTo(404);
    assertThat(own.get(payment(5)).status()).isEqualTo(200);
    assertThat(own.form(payment(4) + "/drop", month.form("x")).status()).isEqualTo(404);
  }

  @Test
  @DisplayName("A role that may not sees no page and no form; a branch is told nothing")
  void roles() throws SQLException {
    var branch = Staff.signedIn(month.portal, Role.BRANCH_OFFICER, new Scope.Branch("100"));
    assertThat(branch.get("/desk/finance").status()).isEqualTo(403);

    var auditor = month.signedIn(Role.AUDITOR);
    assertThat(auditor.get(BATCH).text()).doesNotContain("/sign/").doesNotContain("/freeze");
    assertThat(auditor.form(BATCH + "/sign/maker", month.form()).status()).isEqualTo(403);
    assertThat(checker.form(BATCH + "/sign/maker", month.form()).status()).isEqualTo(403);
    assertThat(maker.get(BATCH).text()).contains("/sign/maker").doesNotContain("/sign/checker");
  }

  @Test
  @DisplayName("A frozen batch waits for a second person")
  void frozen() throws SQLException {
    maker.form(BATCH + "/freeze", month.form("جمع عجیب است"));

    assertThat(checker.form(BATCH + "/sign/checker", month.form()).text()).contains("متوقف است");
    assertThat(maker.form(BATCH + "/thaw", month.form("خودم")).status()).isEqualTo(409);
    assertThat(checker.form(BATCH + "/thaw", month.form("درست است")).status()).isEqualTo(303);
    assertThat(sign()).isEqualTo(303);
  }

  @Test
  @DisplayName("Why this amount: the arithmetic of the stored decision; the look is a reading")
  void why_this_amount() throws SQLException {
    var page = maker.get(payment(2));

    assertThat(page.text())
        .contains("چرا این مبلغ", "۲۰۲٬۰۰۰٬۰۰۰", "دوباره حساب شد و همان است")
        .doesNotContain("href=\"/desk/finance/payments/" + FinanceMonth.id(2));
    assertThat(
            month.portal.ask(
                "SELECT reader || '/' || purpose FROM hedye.reading WHERE national_id = "
                    + Long.parseLong(FinanceMonth.id(2))))
        .isEqualTo("FINANCE_MAKER/FINANCE");
    assertThat(maker.get("/desk/finance/payments/99999").status()).isEqualTo(404);
  }

  @Test
  @DisplayName("The one that earned far more stands apart; a line is found by its person's ID")
  void outliers_and_search() throws SQLException {
    assertThat(maker.get(BATCH).text()).contains("۱٬۹۰۰٬۰۰۰٬۰۰۰");
    var found = maker.form(BATCH + "/search", Map.of("wanted", FinanceMonth.id(5)));

    assertThat(found.text())
        .contains("۱ سطر پیدا شد")
        .contains(payment(5))
        .doesNotContain("?wanted=");
    assertThat(month.portal.ask("SELECT count(*) FROM hedye.reading")).isEqualTo("1");
  }

  @Test
  @DisplayName("Bank results by upload and by folder, a bad file refused with its reason")
  void bank_results() throws SQLException {
    sign();
    checker.form(BATCH + "/release", month.form());
    String good = FinanceMonth.answer(month.told(1, "SETTLED"), month.told(2, "RETURNED"));
    var took = upload("/desk/finance/bank", "answer.csv", good);
    assertThat(took.text()).contains("پذیرفته شد");
    assertThat(month.state(1)).isEqualTo("SETTLED");
    assertThat(upload("/desk/finance/bank", "answer.csv", good).text()).contains("چیزی تغییر نکرد");

    var refused = upload("/desk/finance/bank", "../x.csv", "what,is,this\n");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("پذیرفته نشد", "x.csv");

    month.drop("answers/night.csv", FinanceMonth.answer(month.told(3, "SETTLED")));
    assertThat(maker.form("/desk/finance/bank/folder", Map.of()).text()).contains("night.csv");
    assertThat(month.state(3)).isEqualTo("SETTLED");
  }

  @Test
  @DisplayName("A statement is matched, differences are listed, a return has its clock")
  void statement_and_returns() throws SQLException {
    sign();
    checker.form(BATCH + "/release", month.form());
    upload("/desk/finance/bank", "a.csv", FinanceMonth.answer(month.told(2, "RETURNED")));
    var page = upload("/desk/finance/books", "s.csv", month.statement(2));

    assertThat(page.text()).contains("s.csv", "مغایرتی نیست");
    assertThat(maker.get("/desk/finance/returns").text()).contains("حساب تازه از شخص");
    upload("/desk/finance/books", "t.csv", month.statement(3));
    assertThat(maker.get("/desk/finance/books").text())
        .contains("وجه پرداختی برگشته است که بانک از برگشت آن نگفته است");
  }

  @Test
  @DisplayName("While a month is run a look at the books is refused and says so; later it is done")
  void a_look_while_a_month_is_run() throws SQLException {
    String path = "/desk/finance/books";
    maker.get(path);
    try (var running = month.portal.database().connectAsOwner()) {
      running.setAutoCommit(false);
      MonthLock.take(running, Duration.ofSeconds(5));
      var busy = maker.form(path + "/look", Map.of());
      assertThat(busy.status()).isEqualTo(409);
      assertThat(busy.text()).contains("ماه در حال اجراست. چیزی انجام نشد");
    }
    assertThat(maker.form(path + "/look", Map.of()).location()).endsWith("said=looked");
    assertThat(maker.get(path + "?said=looked").text()).contains("دفترها هم‌اکنون سنجیده شد");
  }

  @Test
  @DisplayName(
      "While a month is run money is not kept back; the reason that was typed stands there")
  void keeping_back_while_a_month_is_run() throws SQLException {
    maker.get(payment(3));
    try (var running = month.portal.database().connectAsOwner()) {
      running.setAutoCommit(false);
      MonthLock.take(running, Duration.ofSeconds(5));
      var busy = maker.form(payment(3) + "/withhold", month.form("حساب را باید دید"));
      assertThat(busy.status()).isEqualTo(409);
      assertThat(busy.text())
          .contains("ماه در حال اجراست. چیزی انجام نشد", ">حساب را باید دید</textarea>");
    }
    assertThat(month.portal.ask("SELECT count(*) FROM hedye.withholding")).isEqualTo("0");
  }

  private Visitor.Page upload(String path, String name, String text) {
    maker.get(path);
    return maker.upload(path, Map.of(), new Upload("file", name, text.getBytes(UTF_8)));
  }
}
