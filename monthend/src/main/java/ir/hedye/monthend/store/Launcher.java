package ir.hedye.monthend.store;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts and stops the server of a folder; who may do so is decided by {@link EmbeddedPostgres}.
 */
record Launcher(ServerFolder folder, Programs programs) {
  private static final Logger LOG = LoggerFactory.getLogger(Launcher.class);
  private static final int TRIES = 5;

  /** Crash recovery reads at most max_wal_size again; a slow disk needs its time. */
  private static final Duration RECOVERY_LIMIT = Duration.ofMinutes(10);

  private static final Duration ORPHANS_LIMIT = Duration.ofSeconds(10);

  /**
   * Durability stays as PostgreSQL ships it. The rest is for a small machine, and for a log and
   * messages that never carry a person's data.
   */
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "shared_buffers=256MB",
          "effective_cache_size=1GB",
          "work_mem=32MB",
          "maintenance_work_mem=128MB",
          "max_wal_size=2GB",
          "checkpoint_timeout=15min",
          "random_page_cost=1.1",
          "io_method=sync", // to ask a worker for a page costs more than the page on two cores
          "max_connections=50",
          "client_connection_check_interval=2s", // a killed command's query ends with it
          "log_min_error_statement=panic",
          "log_error_verbosity=terse",
          "log_checkpoints=off");

  /** The port of the running server, started now if it was not. */
  int running() throws IOException {
    for (int tried = 0; tried < TRIES; tried++) {
      if (Postmaster.of(folder.data()).isPresent()) {
        Patience.until(RECOVERY_LIMIT, this::isReadyOrGone);
      }
      var server = Postmaster.of(folder.data());
      if (server.isPresent() && server.get().ready() && answers(server.get().port())) {
        return server.get().port();
      }
      start();
    }
    throw new StoreException("PostgreSQL does not start: " + Programs.lastWords(folder.log()));
  }

  private boolean isReadyOrGone() {
    return Postmaster.of(folder.data()).map(Postmaster::ready).orElse(true);
  }

  /** A server that is being killed may look alive a moment longer. */
  private static boolean answers(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }

  private void start() throws IOException {
    waitForOrphans();
    if (Postmaster.of(folder.data()).isPresent()) {
      return; // a killed command's server, which came up while we waited
    }
    dropStalePidFile();
    keepOneOldLog();
    int port = freePort();
    var options = new StringBuilder("-p ").append(port);
    SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
    var limit = Long.toString(RECOVERY_LIMIT.toSeconds());
    if (programs.exit(
            "pg_ctl",
            control("start", "-l", folder.log().toString(), "-t", limit, "-o", options.toString()))
        == 0) {
      Files.writeString(folder.port(), Integer.toString(port));
      LOG.debug("PostgreSQL started on port {}", port);
    }
  }

  /** Stops the server at once, open connections or not; what was committed stays. */
  void stop() throws IOException {
    if (Postmaster.of(folder.data()).isPresent()
        && programs.exit("pg_ctl", control("stop", "-m", "fast")) != 0) {
      LOG.warn("PostgreSQL did not stop: {}", Programs.lastWords(folder.programLog()));
    }
  }

  private List<String> control(String order, String... more) {
    var arguments = new ArrayList<>(List.of(order, "-w", "-D", folder.data().toString()));
    arguments.addAll(List.of(more));
    return arguments;
  }

  /** After a kill of the server alone its children may still be on their way out. */
  private void waitForOrphans() {
    var data = folder.data();
    boolean gone =
        Patience.until(
            ORPHANS_LIMIT,
            () ->
                Postmaster.of(data).isPresent() || Postmaster.processes(data).findAny().isEmpty());
    if (!gone) {
      Postmaster.processes(data).forEach(ProcessHandle::destroyForcibly);
    }
  }

  /** PostgreSQL trusts a stale file when its number has gone to another process. It is not ours. */
  private void dropStalePidFile() throws IOException {
    var file = folder.data().resolve("postmaster.pid");
    if (Files.exists(file) && Postmaster.processes(folder.data()).findAny().isEmpty()) {
      var pid = Files.readAllLines(file).stream().findFirst().orElse("").strip();
      if (Files.exists(Path.of("/proc", pid))) {
        Files.delete(file);
      }
    }
  }

  private void keepOneOldLog() throws IOException {
    if (Files.exists(folder.log())) {
      Files.move(
          folder.log(),
          folder.path().resolve("server.log.old"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private int freePort() throws IOException {
    var remembered = Files.exists(folder.port()) ? Files.readString(folder.port()) : "";
    if (remembered.matches("[1-9][0-9]{3,4}") && isFree(Integer.parseInt(remembered))) {
      return Integer.parseInt(remembered);
    }
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean isFree(int port) throws IOException {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (BindException taken) {
      return false;
    }
  }
}
