package ir.hedye.monthend.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This process' stay with the server of one home, shared by all its handles: file locks belong to
 * the process. The rule is {@link EmbeddedPostgres}'s.
 */
final class Tenancy {
  private static final Logger LOG = LoggerFactory.getLogger(Tenancy.class);
  private static final Map<Path, Tenancy> BY_HOME = new HashMap<>();

  private final Path home;
  private final ServerFolder folder;
  private final Users users;
  private final Launcher launcher;
  private final Cluster cluster;
  private final Thread whenKilledGently = new Thread(this::leaveAtOnce, "leave-postgres");
  private int handles;
  private int port;
  private boolean keepRunning;

  private Tenancy(ServerFolder folder, Path cache, Users users) throws IOException {
    this.home = folder.path();
    this.folder = folder;
    this.users = users;
    var passwords = Users.alone(folder.startLock(), () -> passwords(folder));
    cluster = new Cluster(folder, passwords);
    launcher = new Launcher(folder, new Programs(Binaries.in(cache), folder.programLog()));
  }

  private static Passwords passwords(ServerFolder folder) throws IOException {
    if (Files.exists(folder.data()) && !Files.exists(folder.passwords())) {
      throw new StoreException(
          "the database is there, its passwords are not: bring back " + folder.passwords());
    }
    return Passwords.in(folder.passwords());
  }

  /** One more handle on that home's server, which runs when this returns. */
  static Tenancy join(StoreSettings settings) throws IOException {
    synchronized (BY_HOME) {
      var folder = ServerFolder.in(Files.createDirectories(settings.home()).toRealPath());
      Files.createDirectories(folder.path());
      var tenancy = BY_HOME.get(folder.path());
      if (tenancy == null) {
        tenancy = enter(folder, settings.cache());
      } else {
        tenancy.ensureRunning();
      }
      tenancy.handles++;
      return tenancy;
    }
  }

  private static Tenancy enter(ServerFolder folder, Path cache) throws IOException {
    var users = Users.enter(folder.usersLock());
    try {
      var tenancy = new Tenancy(folder, cache, users);
      tenancy.ensureRunning();
      Runtime.getRuntime().addShutdownHook(tenancy.whenKilledGently);
      BY_HOME.put(folder.path(), tenancy);
      return tenancy;
    } catch (IOException | RuntimeException e) {
      users.close();
      throw e;
    }
  }

  private void ensureRunning() throws IOException {
    port = Users.alone(folder.startLock(), this::run);
  }

  private int run() throws IOException {
    cluster.create(launcher.programs());
    int running = launcher.running();
    try {
      cluster.populate(running);
    } catch (SQLException e) {
      throw new IOException("the roles of the database cannot be made", e);
    }
    return running;
  }

  int port() {
    return port;
  }

  Passwords passwords() {
    return cluster.passwords();
  }

  void keepRunning() {
    synchronized (BY_HOME) {
      keepRunning = true;
    }
  }

  /** One handle less; with the last one this process goes out. */
  void leave() throws IOException {
    synchronized (BY_HOME) {
      handles--;
      if (handles == 0 && BY_HOME.remove(home, this)) {
        goOut();
        forgetHook();
      }
    }
  }

  private void goOut() throws IOException {
    try (users) {
      if (!keepRunning) {
        users.leave(launcher::stop);
      }
    }
  }

  /** On Ctrl-C or SIGTERM nobody closes the handles. */
  private void leaveAtOnce() {
    synchronized (BY_HOME) {
      try {
        if (BY_HOME.remove(home, this)) {
          goOut();
        }
      } catch (IOException e) {
        LOG.warn("PostgreSQL was not stopped", e);
      }
    }
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(whenKilledGently);
    } catch (IllegalStateException shuttingDown) {
      LOG.debug("the process is ending", shuttingDown);
    }
  }
}
