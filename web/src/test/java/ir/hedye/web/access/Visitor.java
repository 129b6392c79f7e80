package ir.hedye.web.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import ir.hedye.law.value.NationalId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a browser: cookies are kept, forms carry their hidden token, nothing is followed.
 */
public final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"(_csrf)\" value=\"([^\"]+)\"");

  private static final String BOUNDARY = "\r\n--hedye-test";

  private final Portal portal;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private Optional<String> token = Optional.empty();

  Visitor(Portal portal) {
    this.portal = portal;
  }

  /** What came back. */
  public record Page(int status, String text, HttpResponse<String> response) {
    public Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }

    public String location() {
      return header("Location").orElse("");
    }
  }

  public Page get(String path, String... headers) {
    var request = HttpRequest.newBuilder(portal.at(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.GET());
  }

  /** Sends a form with the token of the page seen last. */
  public Page form(String path, Map<String, String> fields) {
    var all = new LinkedHashMap<>(fields);
    token.ifPresent(value -> all.put("_csrf", value));
    return formWithoutToken(path, all);
  }

  public Page formWithoutToken(String path, Map<String, String> fields, String... headers) {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(portal.at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** Sends a file with a form, as a browser does. */
  public Page upload(String path, Map<String, String> fields, Upload file, String... headers) {
    var body = new ByteArrayOutputStream();
    var all = new LinkedHashMap<>(fields);
    token.ifPresent(value -> all.put("_csrf", value));
    all.forEach((name, value) ->
        body.writeBytes(
            (BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value)
                .getBytes(UTF_8)));
    body.writeBytes(
        (BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + file.field
                + "\"; filename=\""
                + file.name
                + "\"\r\nContent-Type: image/jpeg\r\n\r\n")
            .getBytes(UTF_8));
    body.writeBytes(file.content);
    body.writeBytes((BOUNDARY + "--\r\n").getBytes(UTF_8));
    var request =
        HttpRequest.newBuilder(portal.at(path))
            .header("Content-Type", "multipart/form-data; boundary=hedye-test")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** Sends JSON, as a program does. */
  public Page json(String path, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(portal.at(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** A file that is sent, in that field. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Upload(String field, String name, byte[] content) {
    /** A picture. */
    public Upload(String name, byte[] content) {
      this("picture", name, content);
    }
  }

  private Page send(HttpRequest.Builder request) {
    try {
      var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
      var found = TOKEN.matcher(response.body());
      if (found.find()) {
        token = Optional.of(found.group(2));
      }
      return new Page(response.statusCode(), response.body(), response);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Opens the sign-in page and asks for a code. */
  Page askFor(NationalId person) {
    get("/sign-in");
    return form("/sign-in", Map.of("nationalId", person.text()));
  }

  /** Opens the page of the code and enters one. */
  Page enter(String code) {
    get("/sign-in/code");
    return form("/sign-in/code", Map.of("code", code));
  }

  /** The session's cookie, if there is one. */
  public Optional<String> session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("session"))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** Takes over another's cookie. */
  void takeSession(String value) {
    var cookie = new HttpCookie("session", value);
    cookie.setPath("/");
    cookie.setDomain(portal.at("/").getHost());
    cookie.setVersion(0);
    cookies.getCookieStore().removeAll();
    cookies.getCookieStore().add(portal.at("/"), cookie);
  }
}
