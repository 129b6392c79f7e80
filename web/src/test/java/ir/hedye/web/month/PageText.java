package ir.hedye.web.month;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page says, read from its HTML. */
record PageText(String html) {

  /** Everything between the tags, spaces made one. */
  String text() {
    return html.replaceAll("(?s)<svg.*?</svg>", " ")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ");
  }

  /** The figure of a ranked bar. */
  Optional<String> bar(String label) {
    return find(Pattern.quote(label) + "</span>\\s*<span class=\"bar-figure\">([^ <]+) ");
  }

  /** The figure of a name and figure pair. */
  Optional<String> pair(String label) {
    return find(Pattern.quote(label) + "</dt>\\s*<dd[^>]*>\\s*([^ <]+(?: [^<0-9]+)?)");
  }

  /** How a stage of the road stands: done, partly, waiting. */
  Optional<String> stage(String name) {
    return find("step-([a-z]+)\">(?:(?!<li)[\\s\\S])*?step-name\">" + Pattern.quote(name) + "<");
  }

  /** What a stage of the road counts. */
  Optional<String> stageFigure(String name) {
    return find("step-name\">" + Pattern.quote(name) + "<[\\s\\S]*?step-figure\">([^<]*)</span>");
  }

  private Optional<String> find(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(html);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
