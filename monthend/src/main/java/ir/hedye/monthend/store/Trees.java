package ir.hedye.monthend.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Whole folders: gone, or made durable. */
final class Trees {
  private Trees() {}

  /** Deletes the folder with everything in it; what is not there is no error. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, new Deletion());
    }
  }

  /** Deletes the half-made folders a killed command left; one still being written stays. */
  static void deleteHalfMade(Path parent, String prefix) {
    try (var found = Files.newDirectoryStream(parent, prefix + "*")) {
      for (Path halfMade : found) {
        delete(halfMade);
      }
    } catch (IOException stillWritten) {
      // Its own writer may be alive; the name is unique, so the next command can try again.
    }
  }

  /** Makes the names in a folder durable, as a rename alone is not. */
  static void force(Path folder) {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
