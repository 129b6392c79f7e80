package ir.hedye.monthend.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * The random passwords of an embedded server's three roles, kept in a file only its user can read.
 *
 * @param admin of the superuser, used once to make the others
 * @param owner of the schema's owner
 * @param app of the commands
 */
record Passwords(String admin, String owner, String app) {
  private static final int BYTES = 24;

  /** Reads the file, or makes it the first time. */
  static Passwords in(Path file) throws IOException {
    if (!Files.exists(file)) {
      var random = new SecureRandom();
      write(file, List.of(fresh(random), fresh(random), fresh(random)));
    }
    var lines = Files.readAllLines(file);
    if (lines.size() != 3) {
      throw new StoreException("the passwords file is damaged: " + file);
    }
    return new Passwords(lines.get(0), lines.get(1), lines.get(2));
  }

  private static String fresh(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static void write(Path file, List<String> lines) throws IOException {
    var folder = file.resolveSibling(".");
    var onlyMine = PosixFilePermissions.fromString("rw-------");
    var halfMade =
        Files.createTempFile(
            folder, "passwords-", ".new", PosixFilePermissions.asFileAttribute(onlyMine));
    Files.write(halfMade, lines);
    try (var channel = FileChannel.open(halfMade, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(halfMade, file, StandardCopyOption.ATOMIC_MOVE);
    Trees.force(folder);
  }

  /** Nothing of a password is ever printed. */
  @Override
  public String toString() {
    return "Passwords[…]";
  }
}
