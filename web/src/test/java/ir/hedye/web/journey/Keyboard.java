package ir.hedye.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.web.browser.Tab;
import java.nio.file.Path;

/**
 * Tab, Enter, Space and letters alone. Each stop on the way is seen to be focused, and the stops
 * come in the order in which the page is read.
 */
record Keyboard(Tab tab) implements Way {
  private static final int STOPS_MAX = 120;

  /** Where the focus stands in the order of the document. */
  private static final String PLACE =
      "[...document.querySelectorAll('*')].indexOf(document.activeElement)";

  private static final String IS_SEEN =
      "(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)"
          + "(getComputedStyle(document.activeElement))";

  private void reach(String selector) {
    long before = (Long) tab.see(PLACE);
    for (int stops = 0; stops < STOPS_MAX; stops++) {
      if (tab.see("document.activeElement.matches(" + quoted(selector) + ")").equals(true)) {
        return;
      }
      tab.tabulator();
      long place = (Long) tab.see(PLACE);
      assertThat(place)
          .as("the order of the focus on the way to " + selector)
          .isGreaterThan(before);
      assertThat(tab.see(IS_SEEN))
          .as("the focus is seen on " + tab.text("document.activeElement.outerHTML"))
          .isEqualTo(true);
      before = place;
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "\\'") + "'";
  }

  @Override
  public void write(String id, String text) {
    reach("#" + id);
    tab.type(text);
  }

  @Override
  public void tick(String selector) {
    reach(selector);
    tab.space();
    assertThat(tab.see("document.activeElement.checked")).as(selector).isEqualTo(true);
  }

  @Override
  public void unfold(String selector) {
    reach(selector);
    tab.space();
    assertThat(tab.see("document.activeElement.parentElement.open")).isEqualTo(true);
  }

  @Override
  public void press(String selector) {
    reach(selector);
    tab.enter();
  }

  @Override
  public void choose(String id, Path file) {
    reach("#" + id);
    tab.choose("#" + id, file);
  }
}
