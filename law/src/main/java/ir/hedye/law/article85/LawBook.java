package ir.hedye.law.article85;

import ir.hedye.law.time.JalaliDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * All versions of Article 85, oldest first: a marriage is decided by the version that knows its
 * contract day.
 */
public record LawBook(List<LawVersion> versions) {
  public LawBook {
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("a law book without a version");
    }
  }

  /** The versions that stand in this module. */
  public static LawBook standard() {
    String index = new String(resource("versions.txt"), StandardCharsets.UTF_8);
    return new LawBook(
        index
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> LawVersionFile.read(resource(line)))
            .toList());
  }

  /**
   * The version that knows this contract day, the newest first; else the version that comes
   * nearest, which does not know it.
   */
  public LawVersion forMarriageOn(JalaliDate day) {
    for (int i = versions.size() - 1; i >= 0; i--) {
      if (versions.get(i).knows(day)) {
        return versions.get(i);
      }
    }
    return day.isBefore(versions.getFirst().from()) ? versions.getFirst() : versions.getLast();
  }

  /** The version of that name. */
  public LawVersion version(String id) {
    return versions.stream()
        .filter(version -> version.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no law version " + id));
  }

  private static byte[] resource(String name) {
    try (InputStream in = LawBook.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("law version file missing: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
