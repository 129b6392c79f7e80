package ir.hedye.web.picture;

import java.time.Duration;

/**
 * What is taken and what is kept.
 *
 * @param bytes most of one picture as it is sent
 * @param dots most pixels of one picture, so that a small file cannot unpack into all memory
 * @param leastSide fewest pixels of its shorter side
 * @param longestSide of the picture that is kept; a larger one is made smaller
 * @param heicPatience how long the reader of HEIC may take
 */
public record PictureLimits(
    int bytes, long dots, int leastSide, int longestSide, Duration heicPatience) {
  /** Ten megabytes, forty megapixels. */
  public static final PictureLimits USUAL =
      new PictureLimits(10 << 20, 40_000_000, 200, 2400, Duration.ofSeconds(15));
}
