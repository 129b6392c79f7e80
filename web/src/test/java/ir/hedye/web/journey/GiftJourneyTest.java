package ir.hedye.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.browser.Chromium;
import ir.hedye.web.browser.Tab;
import ir.hedye.web.gift.PeopleMonth;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The journey through one's own file on a telephone of 360 pixels, in Persian")
class GiftJourneyTest {
  private static final int REFUSED = 14;

  private static Chromium browser;

  @BeforeAll
  static void start() {
    browser = Chromium.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  static Stream<Arguments> ways() {
    return JourneysTest.ways();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("My gift with its tables, the decision for print, and who looked")
  @MethodSource("ways")
  void my_gift(Function<Tab, Way> made) {
    var site = PeopleMonth.SITE;
    String set =
        site.get("/sign-in/test/" + PeopleMonth.id(REFUSED))
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow();
    Tab tab = browser.tab(360, 740).cookie(site.at("/"), set.substring(0, set.indexOf(';')));
    Way way = made.apply(tab);
    tab.go(site.at("/me"));
    var stops = new Stops("gift", way);
    stops.look("1-mine");
    way.unfold("details > summary");
    stops.look("2-unfolded");
    tab.go(site.at("/me"));
    way.press("a[href='/me/decision']");
    stops.look("3-decision");
    assertThat(tab.sheets()).isBetween(1L, 2L);
    way.press(".menu a[href='/me/readings']");
    stops.look("4-readings");
    assertThat(tab.words()).contains("کارشناس شعبهٔ یک");
  }
}
