package ir.hedye.web.journey;

import ir.hedye.web.browser.Tab;

/** No script of a page runs. What is said to the tab here is what a finger does. */
record NoScripts(Tab tab) implements Way {
  private static String found(String selector) {
    return "document.querySelector('" + selector.replace("'", "\\'") + "')";
  }

  @Override
  public void write(String id, String text) {
    tab.see("document.getElementById('" + id + "').focus()");
    tab.type(text);
  }

  @Override
  public void tick(String selector) {
    tab.see(found(selector) + ".click()");
  }

  @Override
  public void unfold(String selector) {
    tab.see(found(selector) + ".click()");
  }

  @Override
  public void press(String selector) {
    tab.follow(found(selector) + ".click()");
  }
}
