package ir.hedye.web.month;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Debian's Chromium, headless, a fresh one for each page. Installed by {@code
 * scripts/install-browser}.
 */
record Browser(Size size) {
  private static final int MINUTES_MAX = 3;
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /** How much of a page is seen. */
  record Size(int width, int height) {}

  /** What came of a visit: the document after it was drawn, and what the console said. */
  record Visit(String document, List<String> console) {}

  static Browser of(int width, int height) {
    return new Browser(new Size(width, height));
  }

  /** Opens the page and answers the document as it stands when all is drawn. */
  Visit visit(URI page) {
    return open(page, "--dump-dom");
  }

  /** Keeps a picture of the page as build output. */
  Path picture(URI page, String name) {
    try {
      Path picture = Files.createDirectories(SCREENSHOTS).resolve(name + ".png").toAbsolutePath();
      Files.deleteIfExists(picture);
      open(page, "--screenshot=" + picture);
      return picture;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Visit open(URI page, String what) {
    try {
      Path profile = Files.createTempDirectory("hedye-browser-");
      Path document = profile.resolve("document.html");
      Path log = profile.resolve("log");
      var process =
          new ProcessBuilder(command(page, what, profile))
              .redirectOutput(document.toFile())
              .redirectError(log.toFile())
              .start();
      if (!process.waitFor(MINUTES_MAX, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("the browser did not finish: " + Files.readString(log));
      }
      return new Visit(Files.readString(document, UTF_8), console(log));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private List<String> command(URI page, String what, Path profile) {
    var command = new ArrayList<String>();
    command.add(program());
    command.addAll(
        List.of(
            "--headless=new",
            "--disable-gpu",
            "--hide-scrollbars",
            "--no-first-run",
            "--disable-background-networking",
            "--enable-logging=stderr",
            "--virtual-time-budget=20000",
            "--user-data-dir=" + profile,
            "--window-size=" + size.width + "," + size.height));
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--no-sandbox");
    }
    command.add(what);
    command.add(page.toString());
    return command;
  }

  private static String program() {
    return Optional.ofNullable(System.getenv("HEDYE_BROWSER")).orElse("chromium-headless-shell");
  }

  private static List<String> console(Path log) throws IOException {
    return Arrays.stream(Files.readString(log, UTF_8).split("\n", -1))
        .filter(line -> line.contains(":CONSOLE"))
        .toList();
  }
}
