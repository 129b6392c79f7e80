package ir.hedye.monthend.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A CSV file on disk, plain or gzip'd. */
public record FeedFile(Path path) {
  private static final String GZ = ".gz";

  /** The file of that name in the folder, or its gzip'd form. */
  public static Optional<FeedFile> find(Path folder, String name) {
    for (String candidate : new String[] {name, name + GZ}) {
      if (Files.isRegularFile(folder.resolve(candidate))) {
        return Optional.of(new FeedFile(folder.resolve(candidate)));
      }
    }
    return Optional.empty();
  }

  public static FeedFile required(Path folder, String name) {
    return find(folder, name)
        .orElseThrow(() -> RefusedInput.of(folder.resolve(name).toString(), "file is missing"));
  }

  public String name() {
    return path.getFileName().toString();
  }

  /** Its name without {@code .gz}. */
  public String plainName() {
    return isGzip() ? name().substring(0, name().length() - GZ.length()) : name();
  }

  boolean isGzip() {
    return name().endsWith(GZ);
  }

  /** The delivered bytes, and the text they hold, each through its own seal. */
  InputStream open(Seal delivered, Seal text) throws IOException {
    InputStream raw = delivered.over(Files.newInputStream(path));
    if (!isGzip()) {
      return raw;
    }
    return text.over(new GZIPInputStream(new BufferedInputStream(raw, 1 << 16), 1 << 16));
  }
}
