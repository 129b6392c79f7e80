package ir.hedye.web.staff;

import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Frame;
import ir.hedye.web.page.Phrasebook;
import ir.hedye.web.page.Visit;
import ir.hedye.web.page.Words;
import java.util.stream.Stream;

/** Frames of one room's staff pages, worded from the words of the staff and those of the room. */
public final class DeskFrames {
  private final Assets assets;
  private final Phrasebook words;

  /**
   * @param rooms classes beside which the words lie; the later go before the earlier
   */
  public DeskFrames(Assets assets, Class<?>... rooms) {
    this.assets = assets;
    this.words =
        Phrasebook.of(
            Stream.concat(Stream.of(DeskFrames.class), Stream.of(rooms)).toArray(Class<?>[]::new));
  }

  /** The words of the visitor's language. */
  public Words words(Visit visit) {
    return words.in(visit.language());
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
