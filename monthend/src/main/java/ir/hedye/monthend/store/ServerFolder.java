package ir.hedye.monthend.store;

import java.nio.file.Path;

/** The folder of an embedded server: {@code HEDYE_HOME/pg}. */
record ServerFolder(Path path) {

  static ServerFolder in(Path home) {
    return new ServerFolder(home.toAbsolutePath().normalize().resolve("pg"));
  }

  /** PostgreSQL's data directory; it is there only when initdb ended well. */
  Path data() {
    return path.resolve("data");
  }

  /** Written last: roles and database are there. */
  Path ready() {
    return data().resolve("hedye.ready");
  }

  Path passwords() {
    return path.resolve("passwords");
  }

  /** The port that was free the last time. */
  Path port() {
    return path.resolve("port");
  }

  Path usersLock() {
    return path.resolve("users.lock");
  }

  Path startLock() {
    return path.resolve("start.lock");
  }

  Path log() {
    return path.resolve("server.log");
  }

  Path programLog() {
    return path.resolve("program.log");
  }
}
