package ir.hedye.web.finance;

import static ir.hedye.web.finance.FinanceMonth.BATCH;
import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.browser.Chromium;
import ir.hedye.web.browser.Tab;
import ir.hedye.web.staff.Role;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("A month in a real browser: signatures, bank results, a returned payment paid again")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinanceBrowserTest {
  private static final String RETURNS = "/desk/finance/returns";

  private final Chromium chromium = Chromium.start();
  private final FinanceMonth month;

  FinanceBrowserTest() throws SQLException {
    month = new FinanceMonth(12);
  }

  @AfterAll
  void close() throws SQLException {
    chromium.close();
    month.close();
  }

  private static Tab tab(Chromium chromium, FinanceMonth month, Visitor who) {
    String cookie = "session=" + who.session().orElseThrow();
    return chromium.tab(1280, 900).cookie(month.portal.at("/"), cookie);
  }

  /** Looks at the page as a reader does: nothing sticks out, axe finds nothing, a picture. */
  private static void look(Tab tab, String name) {
    assertThat(tab.overflow()).as(name).isZero();
    tab.picture("finance-" + name + "-1280");
    var axe = tab.axe();
    assertThat(axe.violations()).as(name).isEmpty();
    assertThat(axe.passes()).isGreaterThan(10);
    tab.size(360, 740);
    assertThat(tab.overflow()).as(name).isZero();
    tab.picture("finance-" + name + "-360");
    tab.size(1280, 900);
  }

  private static void press(Tab tab, String form) {
    tab.follow("document.querySelector('form[action$=\"" + form + "\"] button').click()");
  }

  @Test
  void a_month_to_its_end() throws SQLException {
    var maker = tab(chromium, month, month.signedIn(Role.FINANCE_MAKER));
    var checker = tab(chromium, month, month.signedIn(Role.FINANCE_CHECKER));
    firstMonth(month, maker, checker);
    bankAnswers(month, maker);
    secondMonth(month, maker, checker);
    var end = maker.go(month.portal.at(RETURNS));
    assertThat(end.words()).contains("پول رسید", "۱۳ آذر", "میانهٔ روزها تا پول");
    look(end, "returns-mended");
    look(end.go(month.portal.at(RETURNS + "?lang=en")), "returns-english");
  }

  private static void firstMonth(FinanceMonth month, Tab maker, Tab checker) throws SQLException {
    look(maker.go(month.portal.at("/desk/finance")), "batches");
    maker.go(month.portal.at(BATCH));
    assertThat(maker.words()).contains("تراز", "مبلغ‌های دور از میانه");
    look(maker, "batch-proposed");
    press(maker, "/sign/maker");
    assertThat(maker.words()).contains("امضای شما ثبت شد", "۱ از ۲");
    press(checker.go(month.portal.at(BATCH)), "/sign/checker");
    assertThat(checker.words()).contains("۲ از ۲");
    look(checker, "batch-signed");
    press(checker, "/release");
    assertThat(checker.words()).contains("پرونده‌های بانک ساخته شد");
    look(checker, "batch-sent");
    String outlier = month.portal.ask("SELECT payment_id FROM hedye.payment WHERE event_id = 1");
    look(maker.go(month.portal.at("/desk/finance/payments/" + outlier)), "line");
    assertThat(maker.words()).contains("چرا این مبلغ");
  }

  private static void bankAnswers(FinanceMonth month, Tab maker) throws SQLException {
    var lines = new StringBuilder();
    for (int k = 1; k <= 12; k++) {
      lines.append(month.told(k, k == 2 ? "RETURNED" : k == 3 ? "REJECTED" : "SETTLED"));
    }
    month.drop("answers/bank-1.csv", FinanceMonth.answer(lines.toString()));
    month.drop("answers/bank-2.csv", "this is no answer\n");
    month.drop("statements/statement-1.csv", month.statement(2));
    maker.go(month.portal.at("/desk/finance/bank"));
    press(maker, "/bank/folder");
    // Whether this press took them or the site's own round did just before, they were taken once.
    assertThat(maker.words()).contains("bank-1.csv", "برداشته‌شده\n۱", "پذیرفته‌نشده\n۱");
    look(maker, "bank");
    maker.go(month.portal.at("/desk/finance/books"));
    press(maker, "/books/look");
    look(maker, "books");
    maker.go(month.portal.at(RETURNS));
    assertThat(maker.words()).contains("حساب تازه از شخص", "اجرای بعدی ماه");
    look(maker, "returns-open");
  }

  private static void secondMonth(FinanceMonth month, Tab maker, Tab checker) throws SQLException {
    month.newAccount(2, 72);
    month.month("1405-08");
    String batch = "/desk/finance/batches/1405-08/1";
    maker.go(month.portal.at(batch));
    look(maker, "batch-next-month");
    press(maker, "/sign/maker");
    press(checker.go(month.portal.at(batch)), "/sign/checker");
    press(checker, "/release");
    assertThat(month.state(2)).isEqualTo("SENT");
    assertThat(month.portal.ask(lastAccount(2))).isEqualTo(SmallFolder.sheba(72));
    String paid = month.told(2, "SETTLED").replace("1405-09-01", "1405-09-13");
    month.drop("answers/bank-3.csv", FinanceMonth.answer(paid));
    maker.go(month.portal.at("/desk/finance/bank"));
    press(maker, "/bank/folder");
    assertThat(month.state(2)).isEqualTo("SETTLED");
  }

  private static String lastAccount(int k) {
    return "SELECT sheba FROM hedye.payment WHERE event_id = " + k + " ORDER BY payment_id DESC";
  }

  @Test
  @DisplayName("Without scripts the batches are there, in Persian digits")
  void without_scripts() throws SQLException {
    var tab = tab(chromium, month, month.signedIn(Role.AUDITOR)).withoutScripts();
    tab.go(month.portal.at("/desk/finance"));

    assertThat(tab.words()).contains("مهر ۱۴۰۵، اجرای ۱", "۱۲");
  }
}
