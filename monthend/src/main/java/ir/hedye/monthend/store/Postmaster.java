package ir.hedye.monthend.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A living PostgreSQL server of our data directory, as {@code postmaster.pid} names it and the
 * system confirms it.
 *
 * @param pid its process
 * @param port on 127.0.0.1; 0 while it is not yet known
 * @param ready whether it takes connections
 */
record Postmaster(long pid, int port, boolean ready) {
  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  /** The server of that data directory, if it lives; a stale file or another's process is none. */
  static Optional<Postmaster> of(Path data) {
    List<String> lines;
    try {
      lines = Files.readAllLines(data.resolve("postmaster.pid"));
    } catch (IOException absent) {
      return Optional.empty();
    }
    return number(lines, PID_LINE)
        .filter(pid -> worksIn(pid, data))
        .map(pid ->
            new Postmaster(
                pid,
                number(lines, PORT_LINE).orElse(0L).intValue(),
                lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready")));
  }

  /** Every living process of that data directory: the server, its children, and orphans of both. */
  static Stream<ProcessHandle> processes(Path data) {
    return ProcessHandle.allProcesses().filter(process -> worksIn(process.pid(), data));
  }

  /** PostgreSQL's processes stand in their data directory, and nobody else does. */
  private static boolean worksIn(long pid, Path data) {
    try {
      var standsIn = Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"));
      return standsIn.equals(data.toRealPath()) && isPostgres(pid);
    } catch (IOException goneOrAnothers) {
      return false;
    }
  }

  private static boolean isPostgres(long pid) throws IOException {
    return Files.readString(Path.of("/proc", Long.toString(pid), "comm")).startsWith("postgres");
  }

  private static Optional<Long> number(List<String> lines, int line) {
    if (lines.size() <= line) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.parseLong(lines.get(line).strip()));
    } catch (NumberFormatException halfWritten) {
      return Optional.empty();
    }
  }
}
