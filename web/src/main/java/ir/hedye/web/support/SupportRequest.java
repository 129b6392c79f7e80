package ir.hedye.web.support;

import java.time.Instant;
import java.util.List;

/**
 * A support request as its person sees it.
 *
 * @param reason a code of the law, of a hold, or OTHER
 */
public record SupportRequest(
    Tracking tracking,
    String reason,
    SupportState state,
    Instant openedAt,
    List<Entry> history,
    List<Picture> pictures) {

  /** What is noted in its history. */
  public enum Kind {
    OPENED,
    ADDED,
    PICTURE,
    ANSWERED,
    PICTURE_NEEDED,
    WITHDRAWN
  }

  /** One step of its history. */
  public record Entry(Kind kind, String body, Instant at) {}

  /**
   * A picture that was sent.
   *
   * @param number 1, 2 … of this request
   * @param forgotten its time to be kept is over
   */
  public record Picture(int number, Shows shows, Instant sentAt, boolean forgotten) {}
}
