package ir.hedye.web.page;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The words of a page, or of several that belong together, in every language. */
public final class Phrasebook {
  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  private Phrasebook(Class<?>... pages) {
    Arrays.stream(Language.values())
        .forEach(language -> words.put(language, Words.of(language, pages)));
  }

  /** Reads the words beside these classes, as {@link Words#of} does. */
  public static Phrasebook of(Class<?>... pages) {
    return new Phrasebook(pages);
  }

  public Words in(Language language) {
    Words found = words.get(language);
    if (found == null) {
      throw new IllegalStateException("no words in " + language);
    }
    return found;
  }
}
