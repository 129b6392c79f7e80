package ir.hedye.monthend.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** One way to spoil a good folder so that a command must refuse it whole. */
record Spoiling(String name, Deed deed, String refusal) {
  /** What is done to the folder after it was written. */
  interface Deed {
    void on(Path folder, SmallFolder content) throws IOException;
  }

  static Spoiling of(String name, Deed deed, String refusal) {
    return new Spoiling(name, deed, refusal);
  }

  /** The file is gone. */
  static Deed gone(String file) {
    return (folder, content) -> Files.delete(folder.resolve(file));
  }

  /** Some text of a file is another; manifests stay as they were. */
  static Deed other(String file, String from, String to) {
    return (folder, content) -> {
      Path path = folder.resolve(file);
      String text = Files.readString(path);
      String changed = text.replaceFirst(from, to);
      if (changed.equals(text)) {
        throw new IllegalStateException(from + " is not in " + file);
      }
      Files.writeString(path, changed);
    };
  }

  /** Some text of a file is another, and the manifests tell of it truly. */
  static Deed sealed(String file, String from, String to) {
    return (folder, content) -> {
      other(file, from, to).on(folder, content);
      content.seal(folder);
    };
  }

  /** The file's third line holds a byte that is no UTF-8. */
  static Deed notUtf8(String file) {
    return (folder, content) -> {
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      int lines = 0;
      int at = 0;
      while (lines < 2) {
        lines += bytes[at++] == '\n' ? 1 : 0;
      }
      bytes[at] = (byte) 0xFF;
      Files.write(folder.resolve(file), bytes);
      content.seal(folder);
    };
  }

  /** The file is gzip'd and ends too early. */
  static Deed cutGzip(String file) {
    return (folder, content) -> {
      byte[] whole = gzip(folder, file);
      byte[] cut = Arrays.copyOf(whole, whole.length - 9);
      if (Arrays.equals(cut, whole)) {
        throw new IllegalStateException("nothing was cut");
      }
      Files.write(folder.resolve(file + ".gz"), cut);
      content.seal(folder);
    };
  }

  /** Puts the file's gzip'd form in its place; answers the bytes. */
  static byte[] gzip(Path folder, String file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    byte[] plain = Files.readAllBytes(folder.resolve(file));
    try (var gz = new GZIPOutputStream(bytes)) {
      gz.write(plain);
    }
    try (var back = new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      if (!Arrays.equals(back.readAllBytes(), plain)) {
        throw new IllegalStateException("gzip does not read back");
      }
    }
    Files.delete(folder.resolve(file));
    Files.write(folder.resolve(file + ".gz"), bytes.toByteArray());
    return bytes.toByteArray();
  }

  /** So many of the file's rows are copies with a bad field; the manifests know of them. */
  static Deed badRows(String file, int bad, int all) {
    return (folder, content) -> {
      var lines = content.lines(file);
      String good = lines.get(1);
      while (lines.size() - 1 < all - bad) {
        lines.add(good);
      }
      String first = Objects.requireNonNull(good.split(",", -1)[0]);
      while (lines.size() - 1 < all) {
        lines.add("x" + good.substring(first.length()));
      }
      Files.writeString(
          folder.resolve(file), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
      content.seal(folder);
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
