package ir.hedye.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.access.People;
import ir.hedye.web.access.Portal;
import ir.hedye.web.browser.Chromium;
import ir.hedye.web.browser.Tab;
import ir.hedye.web.marriage.RegistryDouble;
import ir.hedye.web.outside.stub.ServicesStub;
import ir.hedye.web.picture.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Journeys on a telephone of 360 pixels, in Persian")
class JourneysTest {
  private static final String SHEBA = "300170000000000000004321";
  private static Chromium browser;

  @TempDir Path dir = Path.of(".");
  private final RegistryDouble registry = new RegistryDouble();
  private ServicesStub services;
  private Portal portal;

  @BeforeAll
  static void start() {
    browser = Chromium.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void open() throws SQLException, IOException {
    services = ServicesStub.start(0, Optional.empty());
    var environment = new HashMap<>(registry.environment());
    environment.put("HEDYE_MOBILE_MATCH_URL", "http://127.0.0.1:" + services.port());
    portal = Portal.open(environment);
  }

  @AfterEach
  void close() throws SQLException {
    portal.close();
    services.close();
    registry.close();
  }

  static Stream<Arguments> ways() {
    return Stream.of(
        Arguments.of(Named.<Function<Tab, Way>>of("with the keyboard alone", Keyboard::new)),
        Arguments.of(
            Named.<Function<Tab, Way>>of(
                "without scripts", tab -> new NoScripts(tab.withoutScripts()))));
  }

  private Way begin(Function<Tab, Way> made, String path) {
    Way way = made.apply(browser.tab(360, 740));
    way.tab().go(portal.at(path));
    return way;
  }

  /** On the first of one's own pages, signed in by the form. */
  private Way signedIn(Function<Tab, Way> made) {
    Way way = begin(made, "/sign-in");
    way.write("nationalId", People.KNOWN.text());
    way.press(".panel button");
    way.write("code", code());
    way.press(".panel button");
    assertThat(path(way)).isEqualTo("/me");
    return way;
  }

  private String code() {
    return portal.inbox().last(People.KNOWN).orElseThrow();
  }

  private static String path(Way way) {
    return way.tab().text("location.pathname");
  }

  private static String room(String path) {
    return ".menu a[href='" + path + "']";
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Sign in and out")
  @MethodSource("ways")
  void sign_in(Function<Tab, Way> made) {
    Way way = begin(made, "/");
    var stops = new Stops("sign-in", way);
    way.press("a.door[href='/sign-in']");
    stops.look("1-who");
    way.write("nationalId", "۷۹۷۱۱۰۰۰۳۵");
    way.press(".panel button");
    stops.look("2-code");
    way.write("code", code());
    way.press(".panel button");
    stops.look("3-mine");
    way.press(".way-out button");
    stops.look("4-out");
    assertThat(path(way)).isEqualTo("/sign-in/out");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Register another mobile")
  @MethodSource("ways")
  void change_of_mobile(Function<Tab, Way> made) throws SQLException {
    Way way = begin(made, "/sign-in");
    var stops = new Stops("mobile", way);
    way.press("a[href='/sign-in/mobile']");
    stops.look("1-form");
    way.write("nationalId", People.KNOWN.text());
    way.write("birthDate", "۱۳۷۱/۸/۱۵");
    way.write("insuranceNumber", "0099470101");
    way.write("mobile", "۰۹۱۲۰۰۰۰۰۵۵");
    way.press(".panel button");
    stops.look("2-code");
    way.write("code", code());
    way.press(".panel button");
    assertThat(path(way)).isEqualTo("/me");
    assertThat(portal.ask("SELECT mobile_number FROM person WHERE national_id = 7971100035"))
        .isEqualTo("09120000055");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Account and mobile")
  @MethodSource("ways")
  void account(Function<Tab, Way> made) throws SQLException {
    Way way = signedIn(made);
    var stops = new Stops("account", way);
    way.press(room("/me/account"));
    stops.look("1-none");
    way.write("sheba", "12");
    way.press(".panel button");
    stops.look("2-wrong");
    way.tab().go(portal.at("/me/account"));
    way.write("sheba", SHEBA);
    way.press(".panel button");
    stops.look("3-taken");
    assertThat(way.tab().words()).contains("حساب ثبت شد", "۴۳۲۱");
    assertThat(portal.ask("SELECT account FROM person WHERE national_id = 7971100035"))
        .isEqualTo("IR" + SHEBA);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("It was not me: stop all payments")
  @MethodSource("ways")
  void freeze(Function<Tab, Way> made) throws SQLException {
    Way way = signedIn(made);
    var stops = new Stops("freeze", way);
    way.press(room("/me/account"));
    way.press("a.alarm");
    stops.look("1-sure");
    way.press(".button-alarm");
    stops.look("2-frozen");
    assertThat(portal.ask("SELECT frozen FROM person WHERE national_id = 7971100035"))
        .isEqualTo("t");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Register one's marriage, which the registry knows")
  @MethodSource("ways")
  void register_a_marriage(Function<Tab, Way> made) throws SQLException {
    registry.knowsAll();
    Way way = signedIn(made);
    var stops = new Stops("marriage", way);
    way.press(room("/me/marriage"));
    stops.look("1-information");
    way.press(".panel button");
    stops.look("2-wrong");
    way.tab().go(portal.at("/me/marriage"));
    way.write("spouse", "۰۰۱۲۳۴۵۶۷۹");
    way.write("day", "۱۴۰۵/۰۶/۱۵");
    way.tick("#pledge");
    way.press(".panel button");
    stops.look("3-check");
    way.press(".panel a.button");
    stops.look("4-calculation");
    way.press(".headline button");
    stops.look("5-registered");
    assertThat(way.tab().words()).contains("ازدواج شما ثبت شد").doesNotContainPattern("[0-9]");
    way.press(room("/me"));
    stops.look("6-gift");
    assertThat(way.tab().words()).contains("در انتظار فایل ثبت احوال");
    assertThat(portal.ask("SELECT count(registered_at) FROM marriage_claim")).isEqualTo("1");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Register one's marriage, which nobody knows yet")
  @MethodSource("ways")
  void register_an_unknown_marriage(Function<Tab, Way> made) throws SQLException {
    Way way = signedIn(made);
    var stops = new Stops("marriage-unknown", way);
    way.press(room("/me/marriage"));
    way.write("spouse", "0012345679");
    way.write("day", "14050615");
    way.tick("#pledge");
    way.press(".panel button");
    stops.look("1-check");
    way.press(".inside button");
    stops.look("2-registered");
    way.press("a[href^='/me/support/new']");
    assertThat(way.tab().see("document.querySelector('[value=NO_EVENT]').checked")).isEqualTo(true);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("A support request with a picture")
  @MethodSource("ways")
  void support_request(Function<Tab, Way> made) throws SQLException, IOException {
    Path deed = Files.write(dir.resolve("deed.jpg"), Pictures.jpeg(900, 1200));
    Way way = signedIn(made);
    var stops = new Stops("support", way);
    way.press(room("/me/support"));
    stops.look("1-none");
    way.press("a.button-main");
    stops.look("2-new");
    way.tick("[name=reason]");
    way.write("body", "ازدواج من در پرونده نیست، ولی عقدنامه دارم.");
    way.press("form.panel button");
    stops.look("3-opened");
    way.choose("picture", deed);
    way.press("form[enctype] button");
    stops.look("4-picture");
    assertThat(portal.ask("SELECT count(*) FROM support_picture")).isEqualTo("1");
    way.press(room("/me/support"));
    stops.look("5-all");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Try the conditions without signing in")
  @MethodSource("ways")
  void trial(Function<Tab, Way> made) {
    Way way = begin(made, "/check");
    var stops = new Stops("trial", way);
    stops.look("1-form");
    way.write("contract", "۱۴۰۵/۰۶/۱۵");
    way.write("start", "۱۴۰۰/۰۱/۰۱");
    way.write("wage", "200000000");
    way.press("form.form button");
    stops.look("2-answer");
    assertThat(way.tab().words()).contains("ماده ۸۵");
  }
}
