package ir.hedye.web.staff;

import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Frame;
import ir.hedye.web.page.Language;
import ir.hedye.web.page.Visit;
import ir.hedye.web.page.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Frames of one room's staff pages, worded from the words of the staff and those of the room. */
public final class DeskFrames {
  private final Assets assets;
  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  /**
   * @param room a class beside which the room's words lie
   */
  public DeskFrames(Assets assets, Class<?> room) {
    this.assets = assets;
    for (Language language : Language.values()) {
      words.put(language, Words.of(language, DeskFrames.class, room));
    }
  }

  /** The words of the visitor's language. */
  public Words words(Visit visit) {
    return Objects.requireNonNull(words.get(visit.language()));
  }

  /** The frame of a page. */
  public DeskFrame frame(Visit visit, Officer officer, Title title) {
    return DeskFrame.of(frame(visit, title), officer);
  }

  DeskFrame before(Visit visit, Title title) {
    return DeskFrame.before(frame(visit, title));
  }

  private Frame frame(Visit visit, Title title) {
    return new Frame(words(visit), title.text(), title.path(), assets, visit);
  }

  /**
   * What a page is called, and where it stands.
   *
   * @param path below {@code /desk}
   */
  public record Title(String text, String path) {}
}
