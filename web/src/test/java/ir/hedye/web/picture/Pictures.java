package ir.hedye.web.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures as phones and attackers send them: dark, with a gold corner where its beginning is. */
public final class Pictures {
  static final int DARK = 0x0b3b48;
  static final int GOLD = 0xf2c56b;

  private Pictures() {}

  public static byte[] jpeg(int width, int height) throws IOException {
    return encode(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
  }

  public static byte[] png(int width, int height) throws IOException {
    return encode(drawn(width, height, BufferedImage.TYPE_INT_ARGB), "png");
  }

  /** All of it lets the ground through. */
  public static byte[] clearPng(int width, int height) throws IOException {
    return encode(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
  }

  private static BufferedImage drawn(int width, int height, int type) {
    var picture = new BufferedImage(width, height, type);
    var pen = picture.createGraphics();
    pen.setColor(new Color(DARK));
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(GOLD));
    pen.fillRect(0, 0, width / 4, height / 4);
    pen.dispose();
    return picture;
  }

  private static byte[] encode(BufferedImage picture, String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, format, out);
    return out.toByteArray();
  }

  public static byte[] sample(String name) throws IOException {
    try (var in = Pictures.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  /** With Exif that notes how the phone was held, and a word that must not come along. */
  public static byte[] noted(byte[] jpeg, int orientation, String secret) throws IOException {
    var exif = new ByteArrayOutputStream();
    var out = new DataOutputStream(exif);
    out.write("Exif\0\0MM\0*\0\0\0\b".getBytes(ISO_8859_1));
    out.writeShort(2);
    out.writeShort(0x0112); // Orientation
    out.writeShort(3);
    out.writeInt(1);
    out.writeShort(orientation);
    out.writeShort(0);
    out.writeShort(0x010F); // Make
    out.writeShort(2);
    out.writeInt(secret.length() + 1);
    out.writeInt(38);
    out.writeInt(0);
    out.write((secret + "\0").getBytes(ISO_8859_1));
    var whole = new ByteArrayOutputStream();
    var file = new DataOutputStream(whole);
    file.write(jpeg, 0, 2);
    file.writeShort(0xFFE1);
    file.writeShort(exif.size() + 2);
    file.write(exif.toByteArray());
    file.write(jpeg, 2, jpeg.length - 2);
    return whole.toByteArray();
  }

  /** A PNG that claims so many dots and holds none. */
  public static byte[] claimingPng(int width, int height) throws IOException {
    byte[] png = png(300, 300);
    var header = new ByteArrayOutputStream();
    var out = new DataOutputStream(header);
    out.writeBytes("IHDR");
    out.writeInt(width);
    out.writeInt(height);
    out.write(png, 24, 5);
    var crc = new CRC32();
    crc.update(header.toByteArray());
    var whole = new ByteArrayOutputStream();
    var file = new DataOutputStream(whole);
    file.write(png, 0, 12);
    file.write(header.toByteArray());
    file.writeInt((int) crc.getValue());
    file.write(png, 33, png.length - 33);
    return whole.toByteArray();
  }

  /** With a text chunk (zTXt) that holds so many million letters, packed. */
  static byte[] withPackedNote(byte[] png, int millions) throws IOException {
    var note = new ByteArrayOutputStream();
    note.writeBytes("zTXtComment\0\0".getBytes(ISO_8859_1));
    try (var packed = new DeflaterOutputStream(note)) {
      byte[] block = new byte[1_000_000];
      for (int done = 0; done < millions; done++) {
        packed.write(block);
      }
    }
    var crc = new CRC32();
    crc.update(note.toByteArray());
    var whole = new ByteArrayOutputStream();
    var file = new DataOutputStream(whole);
    file.write(png, 0, 33);
    file.writeInt(note.size() - 4);
    file.write(note.toByteArray());
    file.writeInt((int) crc.getValue());
    file.write(png, 33, png.length - 33);
    return whole.toByteArray();
  }

  public static byte[] followedBy(byte[] picture, String text) {
    byte[] more = text.getBytes(ISO_8859_1);
    byte[] both = Arrays.copyOf(picture, picture.length + more.length);
    System.arraycopy(more, 0, both, picture.length, more.length);
    return both;
  }

  static BufferedImage read(CleanPicture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.content()));
  }

  /** Whether the dot is of that colour, as far as JPEG keeps it. */
  static boolean isNear(int dot, int colour) {
    int far = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      far = Math.max(far, Math.abs((dot >> shift & 255) - (colour >> shift & 255)));
    }
    return far < 24;
  }
}
