package ir.hedye.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who signs in to the portal as people do, from a network address of their own, and then
 * asks for one page again and again.
 */
final class PortalVisitor implements Callable<Integer> {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final int OK = 200;

  private final HttpClient client;
  private final URI portal;
  private final String address;
  private String cookie = "";
  private String token = "";

  /** Hears the code that an SMS brings to that mobile. */
  interface Telephone {
    String code() throws InterruptedException;
  }

  /**
   * @param client shared by all: it keeps one connection for each that asks at once
   * @param address as a proxy before the portal would tell it
   */
  PortalVisitor(HttpClient client, URI portal, String address) {
    this.client = client;
    this.portal = portal;
    this.address = address;
  }

  void signIn(String nationalId, Telephone telephone) throws IOException, InterruptedException {
    get("/sign-in");
    post("/sign-in", Map.of("nationalId", nationalId));
    get("/sign-in/code");
    post("/sign-in/code", Map.of("code", telephone.code()));
    if (call() == 0) {
      throw new IllegalStateException("signing in did not open the page");
    }
  }

  /** Signs a member of the staff in, with an account of the demo. */
  void signInAtDesk(String name, String password) throws IOException, InterruptedException {
    get("/desk/sign-in");
    post("/desk/sign-in", Map.of("name", name, "password", password));
    see("/desk");
  }

  /** The signed-in person's first page; answers its letters. */
  @Override
  public Integer call() throws IOException, InterruptedException {
    return see("/me");
  }

  /** Asks for a page that must be there; answers its letters. */
  int see(String path) throws IOException, InterruptedException {
    var answer = get(path);
    if (answer.statusCode() != OK) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer.body().length();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(to(path).GET());
  }

  private void post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    var all = new HashMap<>(fields);
    all.put("_csrf", token);
    String body =
        all.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    send(
        to(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder to(String path) {
    var request = HttpRequest.newBuilder(portal.resolve(path)).header("X-Forwarded-For", address);
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    answer
        .headers()
        .firstValue("Set-Cookie")
        .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
    var found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    return answer;
  }
}
