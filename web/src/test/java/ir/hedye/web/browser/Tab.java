package ir.hedye.web.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One tab: what a person does in it, and what can be seen of it. */
public final class Tab {
  private static final int TAB_KEY = 9;
  private static final int ENTER_KEY = 13;
  private static final int SPACE_KEY = 32;
  private static final Pattern SHEET = Pattern.compile("/Type /Page\\b");

  private final Socket socket;
  private final String session;
  private int width;
  private int height;
  private boolean scripts = true;

  /** What axe found; a run that passes nothing has seen nothing. */
  public record Axe(List<@Nullable Object> violations, long passes) {}

  Tab(Socket socket, String session, int width, int height) {
    this.socket = socket;
    this.session = session;
    run("Page.enable", Map.of());
    run("Network.enable", Map.of());
    size(width, height);
  }

  /** Gives the page another size. */
  public Tab size(int width, int height) {
    this.width = width;
    this.height = height;
    run(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    if (scripts) { // else no frame is told of; a picture waits for its own
      see(
          "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
    }
    return this;
  }

  /** From now on no script of a page runs. */
  public Tab withoutScripts() {
    scripts = false;
    run("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    return this;
  }

  /** From now on its console is listened to. */
  public Tab listening() {
    run("Runtime.enable", Map.of());
    run("Log.enable", Map.of());
    return this;
  }

  /** What the console said; empty when it stayed silent. */
  public List<String> said() {
    return socket.said(session);
  }

  /** Keeps a cookie for that address, as {@code name=value}. */
  public Tab cookie(URI address, String cookie) {
    int end = cookie.indexOf('=');
    run(
        "Network.setCookie",
        Map.of(
            "url",
            address.toString(),
            "name",
            cookie.substring(0, end),
            "value",
            cookie.substring(end + 1)));
    return this;
  }

  /** Opens an address and waits until all is there, fonts too. */
  public Tab go(URI address) {
    run("Page.navigate", Map.of("url", address.toString()));
    socket.await("Page.loadEventFired");
    see("document.fonts.ready.then(() => true)");
    return this;
  }

  /** Does something that leads to another page. */
  public Tab follow(String script) {
    run("Runtime.evaluate", Map.of("expression", script, "userGesture", true));
    socket.await("Page.loadEventFired");
    see("document.fonts.ready.then(() => true)");
    return this;
  }

  /** The value of an expression in the page. */
  public @Nullable Object see(String expression) {
    var answer =
        run(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (answer.containsKey("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
    }
    return JsonTree.object(answer.get("result")).get("value");
  }

  /** The same, where it is a text. */
  public String text(String expression) {
    return String.valueOf(see(expression));
  }

  /** Everything the page says to a reader. */
  public String words() {
    return text("document.body.innerText");
  }

  /** How many pixels of the page stick out at the side. */
  public int overflow() {
    return pixels("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  private int pixels(String expression) {
    return (int) (long) (Long) Objects.requireNonNull(see(expression));
  }

  /** Presses the tabulator key. */
  public void tabulator() {
    var key =
        Map.of("type", "rawKeyDown", "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", TAB_KEY);
    run("Input.dispatchKeyEvent", key);
    run("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", "Tab", "code", "Tab"));
  }

  /** Types where the focus is. */
  public void type(String text) {
    run("Input.insertText", Map.of("text", text));
  }

  /** Presses the enter key where the focus is, and waits for the page it leads to. */
  public Tab enter() {
    var key =
        Map.of(
            "type",
            "keyDown",
            "key",
            "Enter",
            "code",
            "Enter",
            "text",
            "\r",
            "windowsVirtualKeyCode",
            ENTER_KEY);
    run("Input.dispatchKeyEvent", key);
    socket.await("Page.loadEventFired");
    see("document.fonts.ready.then(() => true)");
    return this;
  }

  /** Presses the space bar where the focus is. */
  public void space() {
    var key = Map.of("key", " ", "code", "Space", "windowsVirtualKeyCode", SPACE_KEY);
    var down = new java.util.HashMap<String, Object>(key);
    down.put("type", "keyDown");
    down.put("text", " ");
    run("Input.dispatchKeyEvent", down);
    var up = new java.util.HashMap<String, Object>(key);
    up.put("type", "keyUp");
    run("Input.dispatchKeyEvent", up);
  }

  /** Chooses a file in the field that matches, as the system's own window would. */
  public void choose(String selector, Path file) {
    var document = JsonTree.object(run("DOM.getDocument", Map.of()).get("root"));
    var field =
        run(
            "DOM.querySelector",
            Map.of("nodeId", Objects.requireNonNull(document.get("nodeId")), "selector", selector));
    run(
        "DOM.setFileInputFiles",
        Map.of(
            "nodeId",
            Objects.requireNonNull(field.get("nodeId")),
            "files",
            List.of(file.toAbsolutePath().toString())));
  }

  /** Bytes of the page's own answer on the wire, its headers too. */
  public long bytes() {
    return (Long)
        Objects.requireNonNull(see("performance.getEntriesByType('navigation')[0].transferSize"));
  }

  /** Runs axe over the page; needs scripts. */
  public Axe axe() {
    try (var in = Objects.requireNonNull(Tab.class.getResourceAsStream("/axe.min.js"))) {
      see(new String(in.readAllBytes(), UTF_8) + ";true");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var found =
        JsonTree.object(
            see(
                """
                axe.run().then(r => ({passes: r.passes.length, violations: r.violations.map(v =>
                  v.id + ": " + v.nodes.map(n => n.target.join(" ")).join(", "))}))
                """));
    return new Axe(
        JsonTree.list(found.get("violations")), (Long) Objects.requireNonNull(found.get("passes")));
  }

  /** Keeps a picture of the whole page as build output, seen in a window as high as the page. */
  public Path picture(String name) {
    int before = height;
    size(width, pixels("document.documentElement.scrollHeight"));
    var shot = run("Page.captureScreenshot", Map.of("format", "png"));
    size(width, before);
    try {
      byte[] png = Base64.getDecoder().decode(String.valueOf(shot.get("data")));
      return Files.write(Chromium.pictures().resolve(name + ".png"), png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many sheets of A4 the page takes on paper. */
  public long sheets() {
    var printed =
        run("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
    byte[] pdf = Base64.getDecoder().decode(String.valueOf(printed.get("data")));
    return SHEET.matcher(new String(pdf, ISO_8859_1)).results().count();
  }

  private Map<String, @Nullable Object> run(String method, Map<String, ?> parameters) {
    return socket.command(session, method, parameters);
  }
}
