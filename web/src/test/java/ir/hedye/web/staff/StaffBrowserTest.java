package ir.hedye.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.web.access.Portal;
import ir.hedye.web.browser.Chromium;
import ir.hedye.web.browser.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The staff's own pages in a real browser")
class StaffBrowserTest {
  private static final String DEMO = "hedye-demo";
  private static Portal portal;
  private static Chromium browser;

  @BeforeAll
  static void open() throws SQLException, IOException {
    portal = Portal.open(Map.of("HEDYE_STAFF_LOCAL", "on", StaffSettings.DEMO.name(), DEMO));
    portal.asOwner(
        "INSERT INTO branch (branch, name, office, province) VALUES ('1053', 'شعبه یک تهران', '10',"
            + " '23')");
    browser = Chromium.start();
  }

  @AfterAll
  static void close() throws SQLException {
    browser.close();
    portal.close();
  }

  private static void isFine(Tab tab, String name, int width) throws IOException {
    assertThat(tab.overflow()).as("overflow of " + name).isZero();
    assertThat(tab.see("document.scripts.length")).isEqualTo(0L);
    assertThat(tab.axe().violations()).as("axe on " + name).isEmpty();
    assertThat(Files.size(tab.picture("staff-" + name + "-" + width))).isGreaterThan(5_000);
  }

  private static void write(Tab tab, String field, String text) {
    tab.see("document.getElementById('" + field + "').focus()");
    tab.type(text);
  }

  private static Tab signedIn(String name, int width, int height) {
    var tab = browser.tab(width, height).go(portal.at("/desk/sign-in"));
    write(tab, "name", name);
    write(tab, "password", DEMO);
    return tab.follow("document.querySelector('form.panel button').click()");
  }

  @ParameterizedTest
  @DisplayName("Signing in, the roles and the journal are fine to see, and axe finds nothing")
  @CsvSource({"360, 740", "1280, 800"})
  void fine_to_see(int width, int height) throws IOException {
    var tab = browser.tab(width, height).go(portal.at("/desk/sign-in"));
    isFine(tab, "sign-in", width);
    isFine(tab.go(portal.at("/desk/sign-in?wrong")), "sign-in-wrong", width);
    isFine(tab.go(portal.at("/desk/sign-in?unlisted")), "unlisted", width);

    var operator = signedIn("it", width, height);
    assertThat(operator.text("location.pathname")).isEqualTo("/desk");
    isFine(operator, "home", width);
    isFine(operator.go(portal.at("/desk/staff")), "staff", width);
    operator.follow("document.querySelector('table.rows tbody a').click()");
    isFine(operator, "member", width);
    write(operator, "place", "1053");
    operator.follow("document.querySelector('form.filters button').click()");
    isFine(operator, "member-after", width);
    operator.follow("document.querySelector('.way-out button').click()");
    assertThat(operator.text("location.pathname")).isEqualTo("/desk/sign-in");

    var auditor = signedIn("auditor", width, height);
    isFine(auditor.go(portal.at("/desk/journal")), "journal", width);
    auditor.go(portal.at("/desk/journal"));
    auditor.follow("document.querySelector('table.rows tbody a').click()");
    isFine(auditor, "entry", width);
  }
}
