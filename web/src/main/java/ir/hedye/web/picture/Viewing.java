package ir.hedye.web.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * How somebody looks at a kept picture: turned by quarters, and near or far. Every look is drawn
 * anew; the kept file itself is never sent.
 *
 * @param quarters turns to the right, 0 to 3
 * @param zoom 1 (whole at a glance) to {@link #ZOOM_MAX}
 */
public record Viewing(int quarters, int zoom) {
  public static final int ZOOM_MAX = 4;
  public static final Viewing FIRST = new Viewing(0, 1);

  /** Longest side in pixels, by zoom. */
  private static final List<Integer> SIDES = List.of(640, 1000, 1600, 2400);

  /** Exif's Orientation by quarters. */
  private static final List<Integer> ORIENTATIONS = List.of(1, 6, 3, 8);

  private static final int WHOLE_TURN = 4;

  public Viewing {
    quarters = Math.floorMod(quarters, WHOLE_TURN);
    zoom = Math.clamp(zoom, 1, ZOOM_MAX);
  }

  public Viewing turned() {
    return new Viewing(quarters + 1, zoom);
  }

  public Viewing nearer() {
    return new Viewing(quarters, zoom + 1);
  }

  public Viewing farther() {
    return new Viewing(quarters, zoom - 1);
  }

  /**
   * Draws it.
   *
   * @throws IOException when what was kept is no picture
   */
  public byte[] draw(byte[] kept) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept));
    if (picture == null) {
      throw new IOException("a kept picture cannot be read");
    }
    BufferedImage sized = Redrawn.of(picture, SIDES.get(zoom - 1));
    return Redrawn.jpeg(new Turn(ORIENTATIONS.get(quarters)).apply(sized));
  }
}
