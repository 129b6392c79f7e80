package ir.hedye.web.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** A language that pages speak; Persian is the first. */
public enum Language {
  PERSIAN("fa", "rtl", "فارسی"),
  ENGLISH("en", "ltr", "English");

  private final String code;
  private final String direction;
  private final String ownName;

  Language(String code, String direction, String ownName) {
    this.code = code;
    this.direction = direction;
    this.ownName = ownName;
  }

  /** The language asked for by the parameter {@code lang}; Persian for anything else. */
  public static Language asked(@Nullable String lang) {
    return ENGLISH.code.equals(lang) ? ENGLISH : PERSIAN;
  }

  /** The language that a request asks for. */
  public static Language of(HttpServletRequest request) {
    return asked(request.getParameter("lang"));
  }

  /** As {@code lang} of HTML and of our addresses. */
  public String code() {
    return code;
  }

  /** As {@code dir} of HTML. */
  public String direction() {
    return direction;
  }

  public boolean isRightToLeft() {
    return this == PERSIAN;
  }

  /** What the language calls itself. */
  public String ownName() {
    return ownName;
  }

  public Language other() {
    return this == PERSIAN ? ENGLISH : PERSIAN;
  }

  /** That page in this language; Persian needs no word in the address. */
  public String address(String path) {
    return this == PERSIAN ? path : path + (path.contains("?") ? "&" : "?") + "lang=" + code;
  }
}
