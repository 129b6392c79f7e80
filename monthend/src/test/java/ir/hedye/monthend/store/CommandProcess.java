package ir.hedye.monthend.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An {@link OtherCommand} from outside. */
final class CommandProcess implements AutoCloseable {
  static final String SAMPLE = "ir/hedye/monthend/store/sample";

  private final Process process;
  private final BufferedReader out;

  private CommandProcess(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static CommandProcess start(Path home, String... javaOptions) throws IOException {
    var arguments = List.of(home.toString(), TestDatabase.cache().toString(), SAMPLE);
    return new CommandProcess(
        JavaProcess.of(OtherCommand.class, List.of(javaOptions), arguments).start());
  }

  /** The server it uses, as process and port; waits until it is there. */
  String server() throws IOException {
    return line();
  }

  String line() throws IOException {
    var line = out.readLine();
    if (line == null) {
      throw new IOException("the command ended early");
    }
    return line;
  }

  void tell(String line) throws IOException {
    process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** Ends it as a command ends, and gives everything it still said. */
  String leave() throws IOException, InterruptedException {
    tell("leave");
    var said = new StringBuilder();
    out.lines().forEach(line -> said.append(line).append('\n'));
    if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException("the command did not end well");
    }
    return said.toString();
  }

  /** SIGKILL. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** SIGTERM. */
  void terminate() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
