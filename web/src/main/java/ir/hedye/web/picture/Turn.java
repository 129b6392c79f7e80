package ir.hedye.web.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * How a picture is to be turned until it stands upright, as the phone noted it.
 *
 * @param orientation 1 to 8 of Exif's Orientation (CIPA DC-008)
 */
record Turn(int orientation) {
  private static final int UPRIGHT = 1;

  /** As the picture itself says; upright when it says nothing. */
  static Turn of(byte[] content) {
    try {
      Metadata said = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content));
      var exif = said.getFirstDirectoryOfType(ExifIFD0Directory.class);
      int noted =
          exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
              ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
              : UPRIGHT;
      return new Turn(noted >= 1 && noted <= 8 ? noted : UPRIGHT);
    } catch (ImageProcessingException | MetadataException | IOException | RuntimeException e) {
      return new Turn(UPRIGHT); // what is noted beside the dots may be nonsense
    }
  }

  BufferedImage apply(BufferedImage picture) {
    if (orientation == UPRIGHT) {
      return picture;
    }
    var turn = new AffineTransformOp(transform(picture), AffineTransformOp.TYPE_NEAREST_NEIGHBOR);
    boolean lying = orientation > 4;
    var upright =
        new BufferedImage(
            lying ? picture.getHeight() : picture.getWidth(),
            lying ? picture.getWidth() : picture.getHeight(),
            BufferedImage.TYPE_INT_RGB);
    return turn.filter(Redrawn.opaque(picture), upright);
  }

  /** Columns of the matrix by orientation: where a dot (x, y) of the file belongs. */
  private AffineTransform transform(BufferedImage p) {
    double w = p.getWidth();
    double h = p.getHeight();
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
      default -> new AffineTransform();
    };
  }
}
