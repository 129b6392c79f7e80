package ir.hedye.monthend.drill;

import ir.hedye.monthend.store.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Who dies, by SIGKILL. */
enum Victim {
  COMMAND,
  DATABASE,
  BOTH;

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final int FAILED = 1;
  private static final int KILLED = 128 + 9;

  /** How the command ends. */
  int exit() {
    return this == DATABASE ? FAILED : KILLED;
  }

  void kill(Process command, Home home) {
    List<ProcessHandle> server = this == COMMAND ? List.of() : server(home);
    if (this != DATABASE) {
      command.destroyForcibly().onExit().join();
    }
    server.forEach(ProcessHandle::destroyForcibly);
    if (!Patience.until(LIMIT, () -> server.stream().noneMatch(Victim::lives))) {
      throw new IllegalStateException("a process outlives SIGKILL");
    }
  }

  /** A dead process that nobody has buried has no program any more. */
  private static boolean lives(ProcessHandle process) {
    return Files.exists(Path.of("/proc", Long.toString(process.pid()), "exe"));
  }

  /** The server first: were it to outlive a child, it would recover before its own turn comes. */
  private static List<ProcessHandle> server(Home home) {
    try {
      var pidFile = home.path().resolve("pg/data/postmaster.pid");
      long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
      ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
      var all = new ArrayList<>(List.of(server));
      server.descendants().forEach(all::add);
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
