package ir.hedye.web.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * The words of a page in one language: the frame's, and those that lie beside the page's class and
 * beside the parts it shows. The later go before the earlier.
 */
public final class Words {
  private final Language language;
  private final Properties texts = new Properties();

  private Words(Language language) {
    this.language = language;
  }

  /** Reads {@code words.fa.properties} or its sister, of the frame and of each of these. */
  public static Words of(Language language, Class<?>... pages) {
    var words = new Words(language);
    words.read(Words.class);
    for (Class<?> page : pages) {
      words.read(page);
    }
    return words;
  }

  private void read(Class<?> beside) {
    String name = "words." + language.code() + ".properties";
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(beside.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Language language() {
    return language;
  }

  /** How this language writes figures. */
  public Figures figures() {
    return new Figures(language, this);
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** The text, with {@code {0}}, {@code {1}} … replaced. */
  public String say(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no words for " + key + " in " + language);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i].toString());
    }
    return text;
  }

  /** The keys there are words for. */
  public Set<String> keys() {
    return texts.stringPropertyNames();
  }
}
