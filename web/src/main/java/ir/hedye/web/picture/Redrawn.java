package ir.hedye.web.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** A picture drawn anew, dot by dot, on white. */
final class Redrawn {
  private static final float QUALITY = 0.85f;

  private Redrawn() {}

  /** No side longer than that. */
  static BufferedImage of(BufferedImage picture, int longestSide) {
    double scale =
        Math.min(1, (double) longestSide / Math.max(picture.getWidth(), picture.getHeight()));
    return draw(picture, scale);
  }

  /** What shines through becomes white paper. */
  static BufferedImage opaque(BufferedImage picture) {
    return draw(picture, 1);
  }

  private static BufferedImage draw(BufferedImage picture, double scale) {
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = drawn.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    return drawn;
  }

  static byte[] jpeg(BufferedImage drawn) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var content = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(content)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(drawn, null, null), how);
      out.flush();
      return content.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
  }
}
