package ir.hedye.web.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import ir.hedye.web.browser.Chromium;
import ir.hedye.web.browser.Tab;
import ir.hedye.web.staff.Role;
import ir.hedye.web.staff.Scope;
import ir.hedye.web.staff.Staff;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Every level sees its own area and what lies below it")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OversightPagesTest {
  private static final String COUNTRY = "/desk/oversight/" + OversightMonth.MONTH;
  private static final String GILAN = COUNTRY + "/office/01";
  private static final String ILAM = COUNTRY + "/office/16";
  private static final String RASHT = COUNTRY + "/branch/1101";
  private static final Pattern SMALL = Pattern.compile("(?m)^[^,]*,[^,]*,[^,]*,[A-Z_]*,[1-4],");

  private final Portal portal;
  private final Chromium chromium = Chromium.start();
  private final Visitor headquarters;
  private final Visitor office;
  private final Visitor head;
  private final Visitor officer;

  OversightPagesTest() throws SQLException {
    portal = Portal.open(Staff.LOCAL);
    OversightMonth.writeTo(portal);
    headquarters = Staff.signedIn(portal, Role.HEADQUARTERS, new Scope.Country());
    office = Staff.signedIn(portal, Role.PROVINCIAL_OFFICE, new Scope.Office("01"));
    head = Staff.signedIn(portal, Role.BRANCH_HEAD, new Scope.Branch("1101"));
    officer = Staff.signedIn(portal, Role.BRANCH_OFFICER, new Scope.Branch("1101"));
  }

  @AfterAll
  void close() throws SQLException {
    chromium.close();
    portal.close();
  }

  private Visitor named(String who) {
    return switch (who) {
      case "headquarters" -> headquarters;
      case "office" -> office;
      case "head" -> head;
      default -> officer;
    };
  }

  @ParameterizedTest(name = "{0} begins at {1}")
  @DisplayName("The address without an area leads to one's own")
  @CsvSource({"headquarters, ''", "office, /office/01", "head, /branch/1101"})
  void the_address_leads_to_ones_own(String who, String area) {
    assertThat(named(who).get("/desk/oversight").location()).endsWith(COUNTRY + area);
  }

  @ParameterizedTest(name = "{0} asks for {1}: {2}")
  @DisplayName("What lies elsewhere is not found, at every page and file of it")
  @CsvSource({
    "headquarters, '', 200",
    "headquarters, /office/16, 200",
    "headquarters, /branch/2301, 200",
    "office, '', 404",
    "office, /office/01, 200",
    "office, /office/23, 404",
    "office, /branch/1104, 200",
    "office, /branch/2301, 404",
    "head, /office/01, 404",
    "head, /branch/1101, 200",
    "head, /branch/1102, 404",
    "headquarters, /office/99, 404",
    "headquarters, /branch/0, 404",
    "head, /planet/1101, 404"
  })
  void what_lies_elsewhere_is_not_found(String who, String area, int status) {
    for (String below : new String[] {"", "/figures.csv", "/people/PAYABLE"}) {
      assertThat(named(who).get(COUNTRY + area + below).status()).isEqualTo(status);
    }
  }

  @Test
  @DisplayName("The country's page has the figures of the books")
  void the_country_has_the_figures_of_the_books() throws SQLException {
    String page = words(headquarters.get(COUNTRY).text());

    String entitled =
        portal.ask("SELECT count(*) FROM decision WHERE run_id = 3 AND outcome = 'ENTITLED'");
    assertThat(entitled).isEqualTo("780");
    assertThat(page)
        .contains("مستحق ۷۸۰", "ازدواج بیمه‌شدگان ۱٬۲۰۰", "ادارهٔ کل تهران (۲۳)", "برگشت وجه ۱۲");
  }

  @Test
  @DisplayName("No small count stands in any file, and small offices are hidden with a companion")
  void no_small_count_stands_in_any_file() {
    for (String area :
        new String[] {"", "/office/01", "/office/16", "/office/23", "/branch/1601"}) {
      String csv = headquarters.get(COUNTRY + area + "/figures.csv").text();

      assertThat(csv)
          .startsWith("month,level,code,figure,count,rials\n1405-07,")
          .doesNotContain("\r");
      assertThat(csv).doesNotContainPattern(SMALL).contains(",hidden,hidden\n");
    }
    assertThat("1405-07,OFFICE,16,HELD,3,5\n").containsPattern(SMALL);
  }

  @Test
  @DisplayName("A count hidden at one level is hidden at the other")
  void a_count_hidden_at_one_level_is_hidden_at_the_other() {
    String ofCountry = headquarters.get(COUNTRY + "/figures.csv").text();
    String ofOffice = headquarters.get(ILAM + "/figures.csv").text();
    var lines = ofCountry.lines().filter(line -> line.contains(",OFFICE,16,")).toList();

    assertThat(lines).hasSizeGreaterThan(20);
    assertThat(ofOffice.lines().toList()).containsAll(lines);
  }

  @Test
  @DisplayName("People behind a figure have no names, and a hidden figure has no list")
  void people_have_no_names() {
    String page = officer.get(RASHT + "/people/PAYABLE").text();

    assertThat(words(page)).contains("بدون نام", "مهر ۱۴۰۵").doesNotContain("نام ۳۸");
    assertThat(page).doesNotContain("name=\"purpose\"");
    assertThat(words(headquarters.get(COUNTRY + "/branch/1601/people/HELD").text()))
        .contains("این شمار پنهان است");
  }

  @Test
  @DisplayName(
      "Names are for roles that may, who say why; each person sees that they were looked at")
  void names_ask_for_a_purpose() throws SQLException {
    assertThat(officer.form(RASHT + "/people/PAYABLE", Map.of("purpose", "کار")).status())
        .isEqualTo(403);
    assertThat(head.get(RASHT + "/people/PAYABLE").text()).contains("name=\"purpose\"");
    assertThat(words(head.form(RASHT + "/people/PAYABLE", Map.of()).text()))
        .contains("بنویسید برای چه کاری")
        .doesNotContain("با نام");
    assertThat(portal.ask("SELECT count(*) FROM reading")).isEqualTo("0");

    String page =
        words(head.form(RASHT + "/people/PAYABLE", Map.of("purpose", "پیگیری واریز")).text());

    assertThat(page).contains("با نام").containsPattern("نام ۳۸[۰-۹]{2}|نام ۳۹[۰-۹]{2}");
    assertThat(portal.ask("SELECT count(*) || min(purpose) || min(reader) FROM reading"))
        .isEqualTo("50پیگیری واریزBRANCH_HEAD 1101");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("In a real browser: nothing overflows, axe finds nothing, and no script is needed")
  @CsvSource({
    "country, headquarters, ''",
    "office, office, /office/01",
    "branch, head, /branch/1101",
    "country-by-paid, headquarters, ?by=PAID",
    "people, head, /branch/1101/people/PAYABLE",
    "country-english, headquarters, ?lang=en"
  })
  void in_a_real_browser(String name, String who, String path) {
    Tab tab = chromium.tab(1280, 900);
    tab.cookie(portal.at("/"), "session=" + named(who).session().orElseThrow());
    tab.go(portal.at(COUNTRY + path));
    tab.picture("oversight-" + name);

    assertThat(tab.overflow()).isZero();
    var axe = tab.axe();
    assertThat(axe.violations()).isEmpty();
    assertThat(axe.passes()).isGreaterThan(10);
    tab.size(360, 740).picture("oversight-" + name + "-360");
    assertThat(tab.overflow()).isZero();
  }

  private static String words(String page) {
    return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  @DisplayName("Gilan's page leads down to its branches, and back up only for the country's people")
  void pages_lead_down_and_up() {
    assertThat(office.get(GILAN).text()).contains(RASHT).doesNotContain(COUNTRY + "\"");
    assertThat(headquarters.get(GILAN).text()).contains(COUNTRY + "\"");
  }
}
