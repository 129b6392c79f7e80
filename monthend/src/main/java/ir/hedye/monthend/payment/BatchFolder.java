package ir.hedye.monthend.payment;

import ir.hedye.monthend.feed.Seal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

/**
 * The folder in which finance finds a batch ({@code out/<month>/<run>}). A file in it is whole or
 * not there: written under another name, forced to the disk, then renamed over the old one.
 */
record BatchFolder(Path path) {
  static final String MANIFEST = "manifest.json";
  static final String SIGNED_MANIFEST = "manifest.signed.json";
  static final String SIGNATURE = "manifest.json.sig";

  /** Run, month and {@code out}: the folders that may be new. */
  private static final int LEVELS = 3;

  /** Writes a file's content. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException, SQLException;
  }

  static BatchFolder of(Path out, Batch batch) {
    String runNo = Integer.toString(batch.run().runNo());
    return new BatchFolder(out.resolve(batch.month().toString()).resolve(runNo));
  }

  /** Whether a file of that name and content is there. */
  boolean holds(String name, String sha256) {
    Path file = path.resolve(name);
    return Files.isRegularFile(file) && Seal.of(file).equals(sha256);
  }

  boolean holds(FileSeal seal) {
    return holds(seal.name(), seal.sha256());
  }

  /** Makes sure that the file is there with these bytes. */
  void keep(String name, byte[] bytes) throws SQLException {
    if (!holds(name, Seal.of(bytes))) {
      write(name, out -> out.write(bytes));
    }
  }

  /** Writes the file, over an older one. */
  void write(String name, Content content) throws SQLException {
    try {
      create();
      Path draft = path.resolve("." + name + ".part");
      try (var channel =
          FileChannel.open(
              draft,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        content.writeTo(java.nio.channels.Channels.newOutputStream(channel));
        channel.force(true);
      }
      Files.move(draft, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      force(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes sure that no file of that name is there. */
  void drop(String name) {
    try {
      if (Files.deleteIfExists(path.resolve(name))) {
        force(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the folder, readable by its owner and group: it holds what people get and where. */
  void create() throws IOException {
    if (!Files.isDirectory(path)) {
      Files.createDirectories(path, ownerAndGroup());
      Path up = path;
      for (int level = 0; level < LEVELS; level++) {
        up = up.resolve("..");
        force(up);
      }
    }
  }

  private static FileAttribute<?>[] ownerAndGroup() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-x---"))
        }
        : new FileAttribute<?>[0];
  }

  /** A name is as durable as the folder it stands in. */
  private static void force(Path folder) throws IOException {
    try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    }
  }
}
