package ir.hedye.monthend.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Folders of tests, in memory where the machine has room there: a database is many hundred small
 * files, and to make and delete them by the hundred costs a disk more than all that stands in them.
 */
public final class QuickFolders implements TempDirFactory {
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long ENOUGH_BYTES = 6L << 30; // for all test processes together
  private static final Path BASE = base();

  private static Path base() {
    try {
      boolean roomy =
          Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ENOUGH_BYTES;
      return roomy ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
    } catch (IOException unreadable) {
      return Path.of(System.getProperty("java.io.tmpdir"));
    }
  }

  /** A new folder; whoever asks for it deletes it. */
  static Path create(String prefix) throws IOException {
    return Files.createTempDirectory(BASE, prefix);
  }

  /** A new folder that goes with the test process. */
  public static Path forThisProcess(String prefix) throws IOException {
    Path folder = create(prefix);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    return folder;
  }

  private static void delete(Path folder) {
    try {
      Trees.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test)
      throws IOException {
    return create("hedye-junit-");
  }
}
