package ir.hedye.web.month;

import static java.nio.charset.StandardCharsets.UTF_8;

import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.monthend.store.StoreSettings;
import ir.hedye.web.Serve;
import ir.hedye.web.page.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The application on a real port, and what it answers. */
public final class LiveSite implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final ServletWebServerApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();

  /** With the finished month open to everybody. */
  public LiveSite(StoreSettings settings) {
    this(settings, Map.of(StaffSettings.MONTH_OPEN.name(), "on"));
  }

  /** With these variables of the environment. */
  public LiveSite(StoreSettings settings, Map<String, String> environment) {
    var start = new Serve.Start(settings, new Surroundings(environment), Clock.systemUTC());
    context = Serve.start(start, LOOPBACK, 0);
  }

  public ServletWebServerApplicationContext context() {
    return context;
  }

  /** Address of a path of the site. */
  public URI at(String path) {
    return URI.create(Serve.address(context, LOOPBACK)).resolve(path);
  }

  public HttpResponse<byte[]> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  /** The page as a reader gets it. */
  public String page(String path) {
    return text(get(path, "Accept-Encoding", "gzip"));
  }

  public HttpResponse<byte[]> send(String method, String path, String... headers) {
    var request =
        HttpRequest.newBuilder(at(path)).method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public static String text(HttpResponse<byte[]> response) {
    boolean zipped = response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    try (var in = new ByteArrayInputStream(response.body());
        var plain = zipped ? new GZIPInputStream(in) : in) {
      return new String(plain.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    context.close();
  }
}
