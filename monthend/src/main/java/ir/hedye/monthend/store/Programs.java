package ir.hedye.monthend.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's own programs. They refuse to run as root, so root runs them in a user namespace
 * of its own ({@code unshare -U}), where the same files belong to nobody in particular.
 *
 * @param folder that holds {@code bin}
 * @param log file for what they say
 */
record Programs(Path folder, Path log) {
  private static final long LIMIT_SECONDS = 900;
  private static final int LINES_OF_LOG = 5;

  /** Runs the program to its end and fails with its last words. */
  void run(String program, List<String> arguments) throws IOException {
    if (exit(program, arguments) != 0) {
      throw new StoreException("PostgreSQL's " + program + " failed: " + lastWords(log));
    }
  }

  /** Runs the program to its end; 0 is success. */
  int exit(String program, List<String> arguments) throws IOException {
    var command = new ArrayList<String>();
    if (isRoot()) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(folder.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    // Never a pipe: the server would inherit it and keep us waiting for its end.
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    return await(builder.start(), program);
  }

  private static int await(Process process, String program) throws IOException {
    try {
      if (process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      process.destroy();
      throw new StoreException(
          "PostgreSQL's " + program + " did not end in " + LIMIT_SECONDS + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted").initCause(e);
    }
  }

  private static boolean isRoot() throws IOException {
    return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
  }

  /** The last lines of a log, for an error's message. */
  static String lastWords(Path log) throws IOException {
    if (!Files.exists(log)) {
      return "it said nothing";
    }
    var lines =
        new String(Files.readAllBytes(log), StandardCharsets.UTF_8).strip().lines().toList();
    return String.join(
        " / ", lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()));
  }
}
