package ir.hedye.web.picture;

import ir.hedye.monthend.feed.Seal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes of what was sent a picture of our own. What was hidden in the file (place, device, a script
 * behind the picture, a second file) does not come along, for nothing but the dots does.
 */
public final class PictureCleaner {
  static {
    ImageIO.setUseCache(false); // nothing of a picture in temporary files
  }

  private final PictureLimits limits;
  private final Optional<HeicReader> heic;

  /**
   * @param heic reads HEIC; empty where no program for it is installed
   */
  public PictureCleaner(PictureLimits limits, Optional<HeicReader> heic) {
    this.limits = limits;
    this.heic = heic;
  }

  /**
   * Makes it anew.
   *
   * @throws RefusedPicture when it is no picture that is taken
   */
  public CleanPicture clean(byte[] sent) throws RefusedPicture {
    demandBytes(sent.length);
    PictureKind kind =
        PictureKind.of(sent).orElseThrow(() -> new RefusedPicture(PictureFault.NOT_A_PICTURE));
    BufferedImage upright =
        switch (kind) {
          case HEIC -> decode(PictureKind.JPEG, heic(sent)); // its reader has turned it
          case JPEG -> upright(sent);
          case PNG, WEBP -> decode(kind, sent); // notes packed beside the dots are never unpacked
        };
    BufferedImage drawn = Redrawn.of(upright, limits.longestSide());
    byte[] content = Redrawn.jpeg(drawn);
    return new CleanPicture(content, Seal.of(content), drawn.getWidth(), drawn.getHeight());
  }

  /** Refuses nothing, and too much of it. */
  public void demandBytes(long bytes) throws RefusedPicture {
    if (bytes == 0) {
      throw new RefusedPicture(PictureFault.EMPTY);
    }
    if (bytes > limits.bytes()) {
      throw new RefusedPicture(PictureFault.TOO_LARGE);
    }
  }

  /** Its size is looked at before anything else is. */
  private BufferedImage upright(byte[] jpeg) throws RefusedPicture {
    BufferedImage lying = decode(PictureKind.JPEG, jpeg);
    return Turn.of(jpeg).apply(lying);
  }

  private byte[] heic(byte[] sent) throws RefusedPicture {
    return heic.orElseThrow(() -> new RefusedPicture(PictureFault.NO_HEIC_HERE))
        .toJpeg(sent, limits.heicPatience());
  }

  private BufferedImage decode(PictureKind kind, byte[] content) throws RefusedPicture {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.reader());
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(in, true, true);
      demandSize(reader.getWidth(0), reader.getHeight(0));
      return reader.read(0);
    } catch (IOException | RuntimeException e) { // readers of broken pictures throw what they like
      throw new RefusedPicture(PictureFault.BROKEN);
    } finally {
      reader.dispose();
    }
  }

  /** Asked of the header, before a single dot is unpacked. */
  private void demandSize(long width, long height) throws RefusedPicture {
    if (width * height > limits.dots()) {
      throw new RefusedPicture(PictureFault.TOO_MANY_DOTS);
    }
    if (Math.min(width, height) < limits.leastSide()) {
      throw new RefusedPicture(PictureFault.TOO_SMALL);
    }
  }
}
