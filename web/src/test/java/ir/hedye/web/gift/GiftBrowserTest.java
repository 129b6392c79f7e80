package ir.hedye.web.gift;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.browser.Chromium;
import ir.hedye.web.browser.JsonTree;
import ir.hedye.web.browser.Tab;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("One's own pages in a real browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GiftBrowserTest {
  private static final Pattern LATIN_DIGITS = Pattern.compile("[0-9]");
  private static final int LATER_PAGE_BYTES_MAX = 15 * 1024;

  /** Everything that can be reached by the keyboard, in the order of the document. */
  private static final String REACHABLE =
      "[...document.querySelectorAll('a[href],button,input,summary')].filter(e => e.offsetParent)";

  private final Chromium chromium = Chromium.start();

  @AfterAll
  void close() {
    chromium.close();
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("me-paid", 1, "/me"),
        Arguments.of("me-held", PeopleMonth.NO_ACCOUNT, "/me"),
        Arguments.of("me-refused", PeopleMonth.REFUSED, "/me"),
        Arguments.of("me-awaiting", PeopleMonth.AWAITING, "/me"),
        Arguments.of("me-returned", PeopleMonth.RETURNED, "/me"),
        Arguments.of("me-review", PeopleMonth.REVIEW, "/me"),
        Arguments.of("me-revoked", PeopleMonth.REVOKED, "/me"),
        Arguments.of("me-none", PeopleMonth.NO_EVENT, "/me"),
        Arguments.of("me-two", PeopleMonth.TWO_MARRIAGES, "/me"),
        Arguments.of("me-english", PeopleMonth.REFUSED, "/me?lang=en"),
        Arguments.of("decision", PeopleMonth.REFUSED, "/me/decision"),
        Arguments.of("readings", PeopleMonth.REFUSED, "/me/readings"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("Nothing overflows at 360 pixels and with text twice as large; axe finds nothing")
  @MethodSource("pages")
  void nothing_overflows_and_axe_finds_nothing(String name, int k, String path) {
    Tab tab = Visitor.signedIn(chromium.tab(360, 740), k).go(PeopleMonth.SITE.at(path));

    assertThat(tab.overflow()).isZero();
    tab.picture(name + "-360");
    var axe = tab.axe();
    assertThat(axe.violations()).isEmpty();
    assertThat(axe.passes()).isGreaterThan(10);
    tab.size(1280, 900).picture(name + "-1280");
    assertThat(tab.overflow()).isZero();
    tab.size(360, 740).see("document.documentElement.style.fontSize = '200%'");
    assertThat(tab.overflow()).isZero();
    tab.picture(name + "-360-large");
  }

  @Test
  @DisplayName("Without scripts everything is there, in Persian digits")
  void without_scripts_everything_is_there() {
    Tab tab = Visitor.signedIn(chromium.tab(360, 740), PeopleMonth.REFUSED);
    tab.withoutScripts().go(PeopleMonth.SITE.at("/me"));

    String words = tab.words();
    assertThat(words).contains("شرط‌های هدیه برقرار نیست", "۴۹۹ روز از ۷۲۰ روز");
    assertThat(words.replace("ب 14", "")).doesNotContainPattern(LATIN_DIGITS);
    assertThat(tab.text("document.documentElement.dir")).isEqualTo("rtl");
    assertThat(tab.text("String(document.fonts.check('16px Vazirmatn', 'هدیه'))"))
        .isEqualTo("true");
  }

  @Test
  @DisplayName("The keyboard reaches everything in the order of the page, and is always seen")
  void the_keyboard_reaches_everything() {
    Tab tab = Visitor.signedIn(chromium.tab(360, 740), PeopleMonth.REFUSED);
    tab.go(PeopleMonth.SITE.at("/me"));
    long all = (Long) tab.see(REACHABLE + ".length");

    assertThat(all).isGreaterThan(10);
    for (long i = 0; i < all; i++) {
      tab.tabulator();
      assertThat(tab.see(REACHABLE + ".indexOf(document.activeElement)")).isEqualTo(i);
      assertThat(tab.text("getComputedStyle(document.activeElement).outlineStyle"))
          .isEqualTo("solid");
    }
  }

  @Test
  @DisplayName("What is to be touched is at least 24 pixels high")
  void targets_are_large_enough() {
    Tab tab = Visitor.signedIn(chromium.tab(360, 740), PeopleMonth.REFUSED);
    tab.go(PeopleMonth.SITE.at("/me"));

    assertThat(
            JsonTree.list(
                tab.see(
                    REACHABLE
                        + ".filter(e => e.getBoundingClientRect().height < 24 && !e.matches('.skip'))"
                        + ".map(e => e.textContent)")))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("A later page is at most 15 KB on the wire")
  @MethodSource("pages")
  void later_pages_are_light(String name, int k, String path) {
    var answer = Visitor.person(k).get(path);
    long bytes = (long) answer.body().length + answer.headers().map().toString().length();

    System.out.printf(Locale.ROOT, "%s: %d bytes on the wire%n", name, bytes);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(bytes).isBetween(1_500L, (long) LATER_PAGE_BYTES_MAX);
  }

  @ParameterizedTest(name = "person {0}")
  @DisplayName("The decision takes one sheet of paper, or two")
  @ValueSource(ints = {PeopleMonth.PAID_HUSBAND, PeopleMonth.REFUSED})
  void the_decision_takes_two_sheets_at_most(int k) {
    Tab tab = Visitor.signedIn(chromium.tab(1280, 900), k);

    assertThat(tab.go(PeopleMonth.SITE.at("/me/decision")).sheets()).isBetween(1L, 2L);
  }

  @Test
  @DisplayName("And a bad page would be noticed")
  void and_a_bad_page_would_be_noticed() {
    Tab tab = chromium.tab(360, 740).go(PeopleMonth.SITE.at("/health"));
    tab.see("document.body.innerHTML = '<img src=x><p style=width:3000px>wide</p>'");

    assertThat(List.copyOf(tab.axe().violations())).isNotEmpty();
  }
}
