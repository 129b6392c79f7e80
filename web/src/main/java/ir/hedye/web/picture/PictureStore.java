package ir.hedye.web.picture;

import ir.hedye.monthend.feed.Seal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Keeps pictures in a folder outside everything that is served, each under the hash of its content.
 *
 * @param folder below HEDYE_HOME
 */
public record PictureStore(Path folder) {
  private static final int HASH_DIGITS = 64;

  /** Writes it, whole and to the disk, before it is known by its hash; again changes nothing. */
  public void keep(CleanPicture picture) throws IOException {
    Path there = place(picture.sha256());
    if (Files.exists(there)) {
      return;
    }
    Files.createDirectories(
        there.getParent(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path part =
        Files.createTempFile(
            there.getParent(),
            "part",
            "",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(part, picture.content());
    try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(part, there, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Reads it back.
   *
   * @throws IOException also when what lies there is not what was kept
   */
  public byte[] read(String sha256) throws IOException {
    byte[] content = Files.readAllBytes(place(sha256));
    if (!Seal.of(content).equals(sha256)) {
      throw new IOException("a kept picture has changed");
    }
    return content;
  }

  /** Forgets it; again changes nothing. */
  public void forget(String sha256) throws IOException {
    Files.deleteIfExists(place(sha256));
  }

  private Path place(String sha256) {
    if (sha256.length() != HASH_DIGITS
        || !sha256.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
      throw new IllegalArgumentException("not a hash");
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ".jpg");
  }
}
