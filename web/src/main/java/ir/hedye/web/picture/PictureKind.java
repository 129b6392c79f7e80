package ir.hedye.web.picture;

import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.Tika;

/** The kinds of picture that phones make, by content: a name and a claimed type say nothing. */
enum PictureKind {
  JPEG("image/jpeg"),
  PNG("image/png"),
  WEBP("image/webp"),
  HEIC("image/heic");

  private static final Tika TIKA = new Tika();
  private final String type;

  PictureKind(String type) {
    this.type = type;
  }

  /** The kind that the bytes begin as; empty for anything else. */
  static Optional<PictureKind> of(byte[] content) {
    String found = TIKA.detect(content).replace("image/heif", HEIC.type);
    return Arrays.stream(values()).filter(kind -> kind.type.equals(found)).findFirst();
  }

  /** The name by which ImageIO knows its reader. */
  String reader() {
    return type.substring("image/".length());
  }
}
