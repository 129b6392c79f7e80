package ir.hedye.web.marriage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.value.NationalId;
import ir.hedye.web.access.Me;
import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Registering one's own marriage (order, clause 2)")
class MarriageTest {
  private static final String HOME = "/me/marriage";
  private static final String DAY = "1405-06-15";

  private final RegistryDouble registry = new RegistryDouble();
  private Portal portal;
  private Visitor visitor;

  @BeforeEach
  void open() throws SQLException {
    portal = Portal.open(registry.environment());
    visitor = portal.signedIn(People.KNOWN);
  }

  @AfterEach
  void close() throws SQLException {
    portal.close();
    registry.close();
  }

  private Visitor.Page check(NationalId spouse, String day) {
    visitor.get(HOME);
    return visitor.form(HOME, Map.of("spouse", spouse.text(), "day", day, "pledge", "yes"));
  }

  /** The address of a marriage that was looked up. */
  private String checked() {
    return check(People.UNKNOWN, DAY).location();
  }

  private String registered() {
    String one = checked();
    visitor.get(one);
    return visitor.form(one, Map.of()).location().replaceFirst("\\?.*", "");
  }

  private MyMarriages marriages() {
    return portal.context().getBean(MyMarriages.class);
  }

  @Test
  @DisplayName("Found at the registry: confirmed, decided for show, registered, and awaited")
  void found_at_the_registry() throws SQLException {
    registry.knowsAll();

    String one = checked();
    assertThat(visitor.get(one).text()).contains("ثبت احوال این ازدواج را تأیید کرد");
    String sum = visitor.get(one + "/calculation").text();
    assertThat(sum)
        .contains("با آنچه امروز می‌دانیم، شرط‌ها برقرار نیست", "این تصمیم نیست", "۷۲۰ روز");
    var done = visitor.form(one, Map.of());
    assertThat(done.location()).isEqualTo(one + "?said=registered");
    assertThat(visitor.get(done.location()).text())
        .contains("ازدواج شما ثبت شد", "در انتظار فایل ماهانهٔ ثبت احوال");
    assertThat(visitor.get("/me").text())
        .contains("عقد ۱۵ شهریور ۱۴۰۵ را در", "در انتظار فایل ثبت احوال");
    assertThat(visitor.get(HOME).text()).contains("آنچه ثبت کرده‌اید");
  }

  @Test
  @DisplayName("It pays nothing: no decision, no payment, nobody queued for the next run")
  void it_pays_nothing() throws SQLException {
    registry.knowsAll();

    registered();

    for (String table : new String[] {"decision", "payment", "changed_person", "event_head"}) {
      assertThat(portal.ask("SELECT count(*) FROM " + table)).as(table).isEqualTo("0");
    }
  }

  @Test
  @DisplayName("Not found: kept, waits for the coming files, and a support request is offered")
  void not_found() throws SQLException {
    String one = checked();

    assertThat(visitor.get(one).text())
        .contains("ثبت احوال هنوز چنین ازدواجی را برای شما نمی‌شناسد")
        .contains("/me/support/new?about=NO_EVENT");
    assertThat(visitor.get(one + "/calculation").status()).isEqualTo(404);
    visitor.form(one, Map.of());
    assertThat(visitor.get(one).text()).contains("در انتظار فایل‌های آیندهٔ ثبت احوال");
    assertThat(portal.ask("SELECT count(*) FROM marriage_claim WHERE registered_at IS NOT NULL"))
        .isEqualTo("1");
  }

  @Test
  @DisplayName("No answer now: kept, asked again until there is one")
  void no_answer_now() {
    registry.isOutOfOrder();
    String one = registered();
    assertThat(visitor.get(one).text()).contains("ثبت احوال اکنون پاسخ نمی‌دهد");
    assertThat(marriages().askAgain()).isZero();

    registry.knowsAll();

    assertThat(marriages().askAgain()).isEqualTo(1);
    assertThat(visitor.get(one).text()).contains("ثبت احوال این ازدواج را تأیید کرد");
    assertThat(marriages().askAgain()).isZero();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "wife_id, 0744782767",
    "husband_id, 0744782767",
    "marriage_date, 1405-06-14",
    "husband_birth_date, ''",
    "version, x",
    "office, '1,2'"
  })
  @DisplayName("What the registry says of others, or not as its file says it, is no answer")
  void another_couple_is_no_answer(String field, String value) throws SQLException {
    registry.knowsAll(Map.of(field, value));

    assertThat(visitor.get(checked()).text()).contains("ثبت احوال اکنون پاسخ نمی‌دهد");
    assertThat(portal.ask("SELECT count(*) FROM marriage_answer")).isEqualTo("0");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "1234567890, 1405-06-15, رقمی جا افتاده یا نادرست",
    "7971100035, 1405-06-15, کد ملی خود شماست",
    "0012345679, 1405-13-01, تاریخ عقد خوانده نشد",
    "0012345679, 1405-12-29, تاریخ عقد در آینده است"
  })
  @DisplayName("What cannot be read is said beside its field, and uses up no try")
  void what_cannot_be_read(String spouse, String day, String said) throws SQLException {
    visitor.get(HOME);
    var page = visitor.form(HOME, Map.of("spouse", spouse, "day", day, "pledge", "yes"));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.text()).contains(said).contains("role=\"alert\"");
    assertThat(portal.ask("SELECT count(*) FROM marriage_try")).isEqualTo("0");
    assertThat(registry.asked()).isEmpty();
  }

  @Test
  @DisplayName("Without the pledge nothing is looked up")
  void without_the_pledge() {
    visitor.get(HOME);
    var page = visitor.form(HOME, Map.of("spouse", People.UNKNOWN.text(), "day", DAY));

    assertThat(page.text()).contains("تعهد ازدواج اول را علامت بزنید");
    assertThat(registry.asked()).isEmpty();
  }

  @Test
  @DisplayName("Days are read in Persian digits and with one digit for month and day")
  void persian_digits() {
    registry.knowsAll();
    visitor.get(HOME);
    var page =
        visitor.form(HOME, Map.of("spouse", "۰۰۱۲۳۴۵۶۷۹", "day", "۱۴۰۵/۶/۵", "pledge", "yes"));

    assertThat(page.status()).isEqualTo(303);
    assertThat(registry.asked().getFirst()).containsEntry("marriage_date", "1405-06-05");
  }

  @Test
  @DisplayName("What another person registered is not found")
  void anothers_is_not_found() throws SQLException {
    registry.knowsAll();
    String one = registered();
    var other = portal.signedIn(People.OTHER);
    other.get(HOME);

    assertThat(other.get(one).status()).isEqualTo(404);
    assertThat(other.get(one + "/calculation").status()).isEqualTo(404);
    assertThat(other.form(one, Map.of()).status()).isEqualTo(404);
    assertThat(other.get("/me").text()).doesNotContain("در انتظار فایل ثبت احوال");
  }

  @Test
  @DisplayName("Twice the same marriage is one registration")
  void twice_is_once() throws SQLException {
    String one = registered();
    String again = checked();

    assertThat(again).isEqualTo(one);
    assertThat(portal.ask("SELECT count(*) FROM marriage_claim")).isEqualTo("1");
  }

  @Test
  @DisplayName("Looked up at once by two, registered by both: one registration")
  void two_at_once() throws SQLException {
    String first = checked();
    String second = checked();
    visitor.get(first);
    visitor.form(first, Map.of());

    String there = visitor.form(second, Map.of()).location();

    assertThat(there).startsWith(first);
    assertThat(portal.ask("SELECT count(*) FROM marriage_claim WHERE registered_at IS NOT NULL"))
        .isEqualTo("1");
  }

  @Test
  @DisplayName("What nobody registers goes after a day; what is registered stays")
  void what_nobody_registers_goes() throws SQLException {
    registered();
    check(People.OTHER, DAY);
    assertThat(marriages().forget()).isZero();

    portal.clock().moveOn(Duration.ofHours(25));

    assertThat(marriages().forget()).isEqualTo(1);
    assertThat(portal.ask("SELECT count(*) FROM marriage_claim")).isEqualTo("1");
    assertThat(portal.ask("SELECT count(*) FROM marriage_try")).isEqualTo("0");
  }

  @Test
  @DisplayName("The application can neither change nor delete what is registered")
  void registered_is_history() throws SQLException {
    registered();
    try (var app = portal.database().connect();
        var statement = app.createStatement()) {
      assertThat(statement.executeUpdate("UPDATE marriage_claim SET registered_at = NULL"))
          .isZero();
      assertThat(statement.executeUpdate("DELETE FROM marriage_claim")).isZero();
      for (String sql :
          new String[] {
            "UPDATE marriage_claim SET spouse_id = 1",
            "UPDATE marriage_answer SET found = true",
            "DELETE FROM marriage_answer"
          }) {
        assertThatThrownBy(() -> statement.executeUpdate(sql))
            .as(sql)
            .hasMessageContaining("permission denied");
      }
    }
    assertThat(portal.ask("SELECT count(*) FROM marriage_claim")).isEqualTo("1");
  }

  @Test
  @DisplayName("Of the spouse only what was typed is kept and shown")
  void nothing_of_the_spouse() throws SQLException {
    registry.knowsAll(Map.of("wife_birth_date", "1375-03-21", "wife_prior_marriages", "7"));
    String one = registered();

    String shown = visitor.get(one).text() + visitor.get(one + "/calculation").text();

    assertThat(shown).contains("۰۰۱۲۳۴۵۶۷۹").doesNotContain("۱۳۷۵", "1375", "1371-08-15");
    assertThat(portal.ask("SELECT a::text FROM marriage_answer a")).doesNotContain("13750321");
  }

  @Test
  @DisplayName("Who is not insured registers nothing")
  void strangers_register_nothing() {
    var stranger = Me.of(People.UNKNOWN);
    var entry = new Entry(People.KNOWN.text(), DAY, true);

    assertThat(marriages().check(stranger, entry)).isEqualTo(new Answer.Stranger());
    assertThat(registry.asked()).isEmpty();
  }
}
