package ir.hedye.monthend.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The commands that use a server, as a lock file that each holds shared while it runs. The kernel
 * lets go when a process dies, however it dies.
 */
final class Users implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock shared;

  private Users(FileChannel channel, FileLock shared) {
    this.channel = channel;
    this.shared = shared;
  }

  /** Comes in; waits while the last one out is stopping the server. */
  static Users enter(Path file) throws IOException {
    var channel = open(file);
    return new Users(channel, channel.lock(0, Long.MAX_VALUE, true));
  }

  /** Goes out, and does the work if nobody else is in; nobody comes in while it is done. */
  void leave(Work ifLast) throws IOException {
    shared.release();
    var alone = channel.tryLock();
    if (alone != null) {
      ifLast.run();
    }
  }

  /** Lets go of the file and all its locks. */
  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Does the work while nobody else does work under the same file. */
  static <T> T alone(Path file, Task<T> task) throws IOException {
    try (var channel = open(file);
        var lock = channel.lock()) {
      if (!lock.isValid()) {
        throw new IOException("the lock did not hold");
      }
      return task.run();
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** What is done when everybody else is out. */
  interface Work {
    void run() throws IOException;
  }

  /** What is done by one process at a time. */
  interface Task<T> {
    T run() throws IOException;
  }
}
