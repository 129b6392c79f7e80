package ir.hedye.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.browser.JsonTree;
import ir.hedye.web.browser.Tab;
import java.util.Locale;

/** What is looked at wherever a journey stops. */
final class Stops {
  private static final int PAGE_BYTES_MAX = 15 * 1024;

  /** What is touched: a tick or a choice by its words too. */
  private static final String SMALL =
      """
      [...document.querySelectorAll('a[href],button,input:not([type=hidden]),summary,textarea')]
        .filter(e => e.offsetParent && !e.matches('.skip'))
        .map(e => e.matches('[type=radio],[type=checkbox]') ? e.closest('label') : e)
        .filter(e => (r => r.height < 24 || r.width < 24)(e.getBoundingClientRect()))
        .map(e => e.outerHTML)\
      """;

  private final String journey;
  private final Way way;

  Stops(String journey, Way way) {
    this.journey = journey;
    this.way = way;
  }

  /** The page as it stands; with scripts also by axe, by weight, and with text twice as large. */
  void look(String name) {
    Tab tab = way.tab();
    String where = journey + "-" + name;
    assertThat(tab.overflow()).as("overflow of " + where).isZero();
    assertThat(JsonTree.list(tab.see(SMALL))).as("too small on " + where).isEmpty();
    assertThat(tab.text("document.documentElement.dir")).isEqualTo("rtl");
    if (way instanceof NoScripts) {
      tab.picture("journey-" + where + "-no-scripts");
      return;
    }
    tab.picture("journey-" + where);
    var axe = tab.axe();
    assertThat(axe.violations()).as("axe on " + where).isEmpty();
    assertThat(axe.passes()).as("axe saw " + where).isGreaterThan(10);
    long bytes = tab.bytes();
    System.out.printf(Locale.ROOT, "%s: %d bytes on the wire%n", where, bytes);
    assertThat(bytes).as("weight of " + where).isBetween(500L, (long) PAGE_BYTES_MAX);
    tab.see("document.documentElement.style.fontSize = '200%'");
    assertThat(tab.overflow()).as("overflow at 200 % of " + where).isZero();
    tab.picture("journey-" + where + "-large");
    tab.see("document.documentElement.style.fontSize = ''");
  }
}
