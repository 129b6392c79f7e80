package ir.hedye.monthend.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * One drill: a command, who dies, and how far it had come.
 *
 * @param chance of 0 to 1, decides at which byte
 */
record Drill(Step step, Victim victim, double chance) {

  /** What is done after the kill. */
  enum Then {
    THE_SAME_COMMAND_AGAIN,
    NOTHING
  }

  /** Does it on a copy of the home, and tells where the end differs from the undisturbed one. */
  List<String> differences(Passage passage, Path place, Then then)
      throws IOException, SQLException, InterruptedException {
    Home home = passage.before().copyTo(place);
    try (var _ = home.open();
        var centre = Centre.start()) {
      interrupt(home, passage, centre);
      if (then == Then.THE_SAME_COMMAND_AGAIN) {
        home.start(centre.settings(), passage.typed()).endWell();
      }
      try (var now = home.open()) {
        var differences = new ArrayList<>(State.of(home).differencesFrom(passage.after().state()));
        differences.addAll(centre.differencesFrom(passage.after().told(), now));
        return differences;
      }
    } finally {
      home.delete();
    }
  }

  private void interrupt(Home home, Passage passage, Centre centre)
      throws IOException, InterruptedException {
    var command = new CompletableFuture<Process>();
    var fuse = new Proxy.Fuse(passage.bytes().at(chance), () -> victim.kill(command.join(), home));
    try (var proxy = Proxy.before(home.port(), fuse)) {
      Running running = home.start(proxy.with(centre.settings()), passage.typed());
      command.complete(running.process());
      Running.Ending ending = running.end();
      if (!proxy.hasBurnt() || ending.exit() != victim.exit()) {
        throw new AssertionError(
            "was not interrupted: exit %d after %d of %d bytes: %s"
                .formatted(ending.exit(), proxy.sent(), fuse.at(), ending.said()));
      }
    }
  }
}
