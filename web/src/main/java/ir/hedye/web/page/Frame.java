package ir.hedye.web.page;

/**
 * What stands around a page's own matter.
 *
 * @param title of the page, without the service's name
 * @param path of the page, the same in every language
 */
public record Frame(Words words, String title, String path, Assets assets) {

  public Language language() {
    return words.language();
  }

  public String say(String key, Object... values) {
    return words.say(key, values);
  }

  /** This page in the other language. */
  public String otherLanguage() {
    return language().other().address(path);
  }

  public String home() {
    return language().address("/");
  }
}
