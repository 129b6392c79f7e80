package ir.hedye.web.journey;

import ir.hedye.web.browser.Tab;
import java.nio.file.Path;

/** A way to go through pages: with the keyboard alone, or without any script. */
interface Way {
  Tab tab();

  /** Writes into the field with that id. */
  void write(String id, String text);

  /** Ticks or chooses what matches. */
  void tick(String selector);

  /** Opens what is folded up. */
  void unfold(String selector);

  /** Follows the link or presses the button that matches, to another page. */
  void press(String selector);

  /** Chooses a file for the field with that id. */
  default void choose(String id, Path file) {
    tab().choose("#" + id, file);
  }
}
