package ir.hedye.web.outside.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import ir.hedye.web.outside.FlatJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * The services of other bodies, on 127.0.0.1, for the demo and for tests. Each is a POST of a JSON
 * object and answers {@code {"answer":"yes"}} or {@code "no"}:
 *
 * <ul>
 *   <li>{@code /mobile-match} (national_id, mobile): the mobile's last digit decides;
 *   <li>{@code /account-owner} (national_id, sheba): the account's last digit decides;
 *   <li>{@code /marriage} (national_id, spouse_national_id, marriage_date): the last digit of the
 *       spouse's number decides; with yes come the particulars, by the columns of the registry's
 *       file.
 * </ul>
 *
 * <p>9 is no, 8 answers after {@link #SLOW} and so too late, 7 is a service that is down, every
 * other digit is yes: the same question always gets the same answer.
 */
public final class ServicesStub implements AutoCloseable {
  static final Duration SLOW = Duration.ofSeconds(15);

  private static final int OK = 200;
  private static final int DOWN = 503;
  private static final int WRONG = 400;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private ServicesStub(int port, Registry registry) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    on("/mobile-match", "mobile", _ -> Map.of("answer", "yes"));
    on("/account-owner", "sheba", _ -> Map.of("answer", "yes"));
    on("/marriage", "spouse_national_id", registry::particulars);
  }

  /**
   * Starts it.
   *
   * @param port 0 for any that is free
   * @param data a folder with insured.csv, for the particulars of marriages
   */
  public static ServicesStub start(int port, Optional<Path> data) throws IOException {
    var stub = new ServicesStub(port, Registry.of(data));
    stub.server.start();
    return stub;
  }

  /** What is said when the answer is yes. */
  private interface Yes {
    Map<String, String> to(Map<String, String> question);
  }

  private void on(String path, String decidesBy, Yes yes) {
    server.createContext(
        path,
        exchange -> {
          var question = FlatJson.read(exchange.getRequestBody().readAllBytes());
          if (!exchange.getRequestMethod().equals("POST") || question.isEmpty()) {
            send(exchange, WRONG, Map.of());
            return;
          }
          var asked = question.get();
          switch (Mood.of(asked.getOrDefault(decidesBy, ""))) {
            case YES -> send(exchange, OK, yes.to(asked));
            case NO -> send(exchange, OK, Map.of("answer", "no"));
            case DOWN -> send(exchange, DOWN, Map.of());
            case SLOW -> {
              LockSupport.parkNanos(SLOW.toNanos());
              send(exchange, OK, yes.to(asked));
            }
          }
        });
  }

  private static void send(HttpExchange exchange, int status, Map<String, String> answer)
      throws IOException {
    byte[] body = FlatJson.write(answer).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  /** Where it listens. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** Its own process: {@code [PORT [DATA-FOLDER]]}; prints its port, then serves until ended. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
    var data = arguments.length > 1 ? Optional.of(Path.of(arguments[1])) : Optional.<Path>empty();
    try (var stub = start(port, data)) {
      System.out.println("port " + stub.port());
      Thread.currentThread().join();
    }
  }
}
