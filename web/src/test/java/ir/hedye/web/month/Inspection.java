package ir.hedye.web.month;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Objects;

/**
 * Stands before the site and passes everything on, with a script added to the pages and without the
 * policy that would forbid it: so that a real browser can measure a page that holds no script.
 */
final class Inspection implements AutoCloseable {
  /** Runs axe and measures, and writes what came of it into the document's root. */
  private static final String SCRIPT =
      """
      <script src="/inspection/axe.js"></script>
      <script>
      addEventListener("load", async () => {
        const root = document.documentElement;
        await document.fonts.ready;
        root.dataset.overflow = root.scrollWidth - root.clientWidth;
        root.dataset.font = document.fonts.check("16px Vazirmatn", "هدیه");
        const result = await axe.run();
        root.dataset.passes = result.passes.length;
        root.dataset.violations = result.violations
          .map(v => v.id + ": " + v.nodes.map(n => n.target.join(" ")).join(", ")).join("; ");
        root.dataset.inspected = "yes";
      });
      </script>
      """;

  private final LiveSite site;
  private final HttpServer server;

  Inspection(LiveSite site) throws IOException {
    this.site = site;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::passOn);
    server.createContext("/inspection/axe.js", Inspection::axe);
    server.createContext("/inspection/bad", Inspection::bad);
    server.start();
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort()).resolve(path);
  }

  private void passOn(HttpExchange exchange) throws IOException {
    var answer = site.get(exchange.getRequestURI().toString());
    String type = answer.headers().firstValue("Content-Type").orElse("text/plain");
    byte[] body = answer.body();
    if (type.startsWith("text/html")) {
      body = new String(body, UTF_8).replace("</body>", SCRIPT + "</body>").getBytes(UTF_8);
    }
    send(exchange, type, body);
  }

  private static void axe(HttpExchange exchange) throws IOException {
    try (var in = Inspection.class.getResourceAsStream("/axe.min.js")) {
      send(exchange, "text/javascript", Objects.requireNonNull(in, "axe.min.js").readAllBytes());
    }
  }

  /** A page with everything wrong that the inspection is to notice. */
  private static void bad(HttpExchange exchange) throws IOException {
    String page =
        "<!doctype html><html><head><title></title></head><body><img src=\"/inspection/none.png\">"
            + "<p style=\"width:3000px;color:#ddd\">pale and wide</p><script>console.error('wrong')</script>"
            + SCRIPT
            + "</body></html>";
    send(exchange, "text/html;charset=utf-8", page.getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
