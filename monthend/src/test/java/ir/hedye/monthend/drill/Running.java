package ir.hedye.monthend.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A command under way.
 *
 * @param said where its words go
 */
record Running(Process process, Path said) {
  private static final long LIMIT_SECONDS = 180;

  /** How it ended, and what it said. */
  record Ending(int exit, String said) {}

  /** Waits for its end. */
  Ending end() throws IOException, InterruptedException {
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new IOException("did not end in " + LIMIT_SECONDS + " s: " + Files.readString(said));
    }
    return new Ending(process.exitValue(), Files.readString(said));
  }

  /** Waits for its end, which must be a good one. */
  void endWell() throws IOException, InterruptedException {
    Ending ending = end();
    if (ending.exit() != 0) {
      throw new IOException("ended with " + ending.exit() + ": " + ending.said());
    }
  }
}
