package ir.hedye.web.page;

import java.util.Optional;

/**
 * What stands around a page's own matter.
 *
 * @param title of the page, without the service's name
 * @param path of the page, the same in every language
 */
public record Frame(Words words, String title, String path, Assets assets, Visit visit) {

  /** The frame of a page that is the same for everybody. */
  public Frame(Words words, String title, String path, Assets assets) {
    this(words, title, path, assets, Visit.none(words.language()));
  }

  public Language language() {
    return words.language();
  }

  public String say(String key, Object... values) {
    return words.say(key, values);
  }

  /** That path of ours, in this page's language. */
  public String address(String path) {
    return language().address(path);
  }

  /** This page in the other language. */
  public String otherLanguage() {
    return language().other().address(path);
  }

  public String home() {
    return address(visit.signedIn() ? Visit.HOME : "/");
  }

  /** The menu of one's own pages; empty on all others. */
  public Optional<Menu> menu() {
    return visit.signedIn() && Menu.isOver(path) ? Optional.of(Menu.of(this)) : Optional.empty();
  }

  /** What the foot says: what is not on a public page, what nobody asks for on the others. */
  public String foot() {
    return say(visit.isPortal() ? "frame.portal" : "frame.privacy");
  }
}
