package ir.hedye.web.outside;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * One service of another body. What is asked goes in the body of a POST, never in the address, and
 * is written to no log. So that a service that hangs cannot hold all our threads, only a few may
 * ask at once; the others hear "not now".
 */
final class Service {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(5);
  private static final int AT_ONCE = 8;
  private static final int BYTES_MAX = 16 * 1024;
  private static final int OK = 200;

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final Optional<URI> address;
  private final Duration answerWithin;
  private final Semaphore asking = new Semaphore(AT_ONCE);

  /**
   * @param base where the body's services are; empty when nothing is set up
   * @param path of this one below it
   */
  Service(Optional<URI> base, String path) {
    this(base, path, ANSWER);
  }

  Service(Optional<URI> base, String path, Duration answerWithin) {
    this.answerWithin = answerWithin;
    address = base.map(found -> URI.create(found.toString().replaceFirst("/+$", "") + path));
  }

  boolean isSetUp() {
    return address.isPresent();
  }

  /** The fields of the answer; empty where there is none that we understand. */
  Optional<Map<String, String>> ask(Map<String, String> question) {
    if (address.isEmpty() || !asking.tryAcquire()) {
      return Optional.empty();
    }
    try {
      return read(CLIENT.send(request(address.get(), question), bytes()));
    } catch (IOException e) {
      return Optional.empty(); // also when the time is over
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      asking.release();
    }
  }

  private static HttpResponse.BodyHandler<byte[]> bytes() {
    return HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), BYTES_MAX);
  }

  private HttpRequest request(URI address, Map<String, String> question) {
    return HttpRequest.newBuilder(address)
        .timeout(answerWithin)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(FlatJson.write(question)))
        .build();
  }

  private static Optional<Map<String, String>> read(HttpResponse<byte[]> response) {
    return response.statusCode() == OK ? FlatJson.read(response.body()) : Optional.empty();
  }
}
