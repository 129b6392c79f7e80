package ir.hedye.web.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import ir.hedye.monthend.store.QuickFolders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Debian's Chromium, its headless shell: the same engine without the windows that nobody sees,
 * which took two thirds of its time. One browser for a test class, one process for all its pages;
 * each tab without a past.
 */
public final class Chromium implements AutoCloseable {
  private static final String LISTENING = "DevTools listening on ";

  private final Process process;
  private final Socket socket;

  private Chromium(Process process, Socket socket) {
    this.process = process;
    this.socket = socket;
  }

  public static Chromium start() {
    try {
      var profile = QuickFolders.forThisProcess("hedye-chromium-");
      var command = new ArrayList<String>();
      command.add(
          Optional.ofNullable(System.getenv("HEDYE_BROWSER")).orElse("chromium-headless-shell"));
      command.addAll(
          List.of(
              "--disable-gpu",
              "--renderer-process-limit=1",
              "--disable-site-isolation-trials",
              "--disable-features=BackForwardCache",
              "--in-process-gpu",
              "--hide-scrollbars",
              "--no-first-run",
              "--disable-background-networking",
              "--remote-debugging-port=0",
              "--user-data-dir=" + profile));
      if ("root".equals(System.getProperty("user.name"))) {
        command.add("--no-sandbox");
      }
      command.add("about:blank");
      var process =
          new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      return new Chromium(process, new Socket(address(process.errorReader(UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI address(BufferedReader said) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(LISTENING)) {
        // no virtual thread: waiting for a pipe holds a carrier, and the site's doubles need them
        Thread.ofPlatform().daemon().start(() -> said.lines().forEach(ignored -> {}));
        return URI.create(line.substring(LISTENING.length()).strip());
      }
    }
    throw new IllegalStateException("the browser did not start");
  }

  /** A tab of its own, without cookies and cache, so wide and high. */
  public Tab tab(int width, int height) {
    Object context =
        socket.command("", "Target.createBrowserContext", Map.of()).get("browserContextId");
    Object target =
        socket
            .command(
                "",
                "Target.createTarget",
                Map.of("url", "about:blank", "browserContextId", String.valueOf(context)))
            .get("targetId");
    Object session =
        socket
            .command(
                "",
                "Target.attachToTarget",
                Map.of("targetId", String.valueOf(target), "flatten", true))
            .get("sessionId");
    return new Tab(socket, String.valueOf(session), width, height);
  }

  /** Where pictures are kept as build output. */
  static Path pictures() throws IOException {
    return Files.createDirectories(Path.of("target", "screenshots"));
  }

  @Override
  public void close() {
    socket.close();
    process.descendants().forEach(ProcessHandle::destroyForcibly); // Debian starts it by a script
    process.destroyForcibly();
  }
}
