package ir.hedye.monthend.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the class path into the cache folder. The folder's name
 * carries the archive's check sum, so another version gets another folder; it appears whole or not
 * at all.
 */
final class Binaries {
  private static final String ARCHIVE = "postgres-linux-x86_64.txz";
  private static final String HALF_MADE = "unpacking-";
  private static final int EXECUTABLE = 0100;

  private Binaries() {}

  /** The folder that holds {@code bin}, {@code lib} and {@code share}. */
  static synchronized Path in(Path cache) throws IOException {
    var archive = Binaries.class.getClassLoader().getResource(ARCHIVE);
    if (archive == null) {
      throw new StoreException(
          "PostgreSQL's programs for Linux x86-64 are not on the class path: set HEDYE_DATABASE");
    }
    var folder = cache.resolve("postgres-" + key(archive));
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(cache);
      unpackOnce(archive, folder);
    }
    return folder;
  }

  private static String key(URL archive) throws IOException {
    if (archive.openConnection() instanceof JarURLConnection jar && jar.getJarEntry() != null) {
      return Long.toHexString(jar.getJarEntry().getCrc());
    }
    var sum = new CRC32();
    try (var in = archive.openStream()) {
      sum.update(in.readAllBytes());
    }
    return Long.toHexString(sum.getValue());
  }

  private static void unpackOnce(URL archive, Path folder) throws IOException {
    var cache = folder.resolveSibling("unpack.lock");
    try (var channel =
            FileChannel.open(cache, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      if (Files.isDirectory(folder) || !lock.isValid()) {
        return;
      }
      Trees.deleteHalfMade(folder.resolveSibling("."), HALF_MADE);
      var halfMade = Files.createTempDirectory(folder.resolveSibling("."), HALF_MADE);
      try (var in = archive.openStream()) {
        unpack(in, halfMade);
      }
      Files.setPosixFilePermissions(halfMade, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.move(halfMade, folder, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void unpack(InputStream archive, Path into) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive, 1 << 16)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var path = into.resolve(entry.getName()).normalize();
        if (!path.startsWith(into.normalize())) {
          throw new IOException("an entry of the archive leaves its folder");
        }
        write(tar, entry, path);
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, path);
      if ((entry.getMode() & EXECUTABLE) != 0) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }
}
