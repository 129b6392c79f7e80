package ir.hedye.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** {@code ./hedye serve} as people start it, on a free port of 127.0.0.1. */
final class ServeProcess implements AutoCloseable {
  private static final String SERVING = "serving ";

  private final Process process;
  private final URI address;

  private ServeProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  static ServeProcess start(Path home, Map<String, String> environment) throws IOException {
    String launcher = System.getenv("HEDYE_LAUNCHER");
    if (launcher == null) {
      throw new IllegalStateException("this benchmark is started by ./hedye bench");
    }
    var builder = new ProcessBuilder(launcher, "serve", "--port", "0");
    builder.environment().putAll(environment);
    builder.environment().put("HEDYE_HOME", home.toAbsolutePath().toString());
    var process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new ServeProcess(process, address(process.inputReader()));
  }

  private static URI address(BufferedReader said) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(SERVING)) {
        return URI.create(line.substring(SERVING.length()).strip());
      }
    }
    throw new IllegalStateException("serve did not start");
  }

  URI address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
