package ir.hedye.monthend.store;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The PostgreSQL of a home folder, with PostgreSQL's own durable settings, on 127.0.0.1 only.
 *
 * <p>Who starts it and who stops it, when several commands run at once:
 *
 * <ol>
 *   <li>Every command holds {@code pg/users.lock} shared for as long as it runs. The kernel takes
 *       the lock from a process that dies, also by SIGKILL.
 *   <li>Having that, it takes {@code pg/start.lock} alone, and looks: no cluster, it makes one; no
 *       server, or one that was killed, it starts one; a server of <em>this</em> data directory
 *       (told by the process' own working directory, not by the pid file alone), it uses it,
 *       whoever started it. So two commands start one server, and a server whose command was killed
 *       is found again.
 *   <li>Going, a command gives its shared lock back and tries to take the same file alone. Who gets
 *       it is the last one and stops the server (fast mode) before letting go; a command that
 *       arrives meanwhile waits, then starts it anew. {@link #keepRunning} leaves it running for
 *       the commands to come; the last of them stops it.
 * </ol>
 *
 * <p>A cluster is made under another name and renamed, roles and database are made under a mark
 * that is written last: what a kill left half made is done again. A server that was killed recovers
 * when it is started, after its orphans have gone.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private final Tenancy tenancy;
  private boolean open = true;

  private EmbeddedPostgres(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /** The server of that home, started if it was not running. */
  public static EmbeddedPostgres open(StoreSettings settings) {
    try {
      return new EmbeddedPostgres(Tenancy.join(settings));
    } catch (IOException e) {
      throw new UncheckedIOException("the database under HEDYE_HOME cannot be opened", e);
    }
  }

  /** Its port on 127.0.0.1. */
  public int port() {
    return tenancy.port();
  }

  /** When this process ends, the server stays: for whoever expects the next command soon. */
  public void keepRunning() {
    tenancy.keepRunning();
  }

  /** Way in for the superuser, who makes databases for tests and nothing else. */
  Login admin(String database) {
    return Login.embedded(
        port(), database, new Login.Who(Cluster.ADMIN, tenancy.passwords().admin()));
  }

  /** Way in for the owner of the schema, on the server's port or a proxy's. */
  Login owner(String database, int port) {
    return Login.embedded(
        port, database, new Login.Who(Cluster.OWNER, tenancy.passwords().owner()));
  }

  /** Way in for the commands, on the server's port or a proxy's. */
  Login app(String database, int port) {
    return Login.embedded(port, database, new Login.Who(Cluster.APP, tenancy.passwords().app()));
  }

  /** Goes; the last one out stops the server. */
  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    try {
      tenancy.leave();
    } catch (IOException e) {
      throw new UncheckedIOException("the database under HEDYE_HOME cannot be closed", e);
    }
  }
}
