package ir.hedye.web.marriage;

import com.sun.net.httpserver.HttpServer;
import ir.hedye.web.outside.FlatJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** The registry's inquiry, answering as a test wants it to, and remembering what it was asked. */
public final class RegistryDouble implements AutoCloseable {
  private final HttpServer server;
  private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
  private volatile UnaryOperator<Map<String, String>> answer = _ -> Map.of("answer", "no");

  public RegistryDouble() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/marriage",
        exchange -> {
          var question = FlatJson.read(exchange.getRequestBody().readAllBytes()).orElseThrow();
          asked.add(question);
          byte[] body = FlatJson.write(answer.apply(question)).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  public Map<String, String> environment() {
    return Map.of(
        "HEDYE_MARRIAGE_INQUIRY_URL", "http://127.0.0.1:" + server.getAddress().getPort());
  }

  public void knowsNothing() {
    answer = _ -> Map.of("answer", "no");
  }

  public void isOutOfOrder() {
    answer = _ -> Map.of("answer", "perhaps");
  }

  /** It has every marriage it is asked about, of a man with a wife. */
  public void knowsAll() {
    answer = question -> marriage(question, Map.of());
  }

  /** The same with some fields otherwise. */
  public void knowsAll(Map<String, String> otherwise) {
    answer = question -> marriage(question, otherwise);
  }

  private static Map<String, String> marriage(
      Map<String, String> question, Map<String, String> otherwise) {
    var fields = new TreeMap<String, String>();
    fields.put("answer", "yes");
    fields.put("event_id", "900001");
    fields.put("version", "1");
    fields.put("status", "REGISTERED");
    fields.put("contract", "PERMANENT");
    fields.put("marriage_date", question.get("marriage_date"));
    fields.put("registration_date", question.get("marriage_date"));
    fields.put("office", "103");
    fields.put("husband_id", question.get("national_id"));
    fields.put("husband_birth_date", "1371-08-15");
    fields.put("husband_prior_marriages", "0");
    fields.put("wife_id", question.get("spouse_national_id"));
    fields.put("wife_birth_date", "1375-01-01");
    fields.put("wife_prior_marriages", "0");
    fields.put("province", "23");
    fields.putAll(otherwise);
    return fields;
  }

  List<Map<String, String>> asked() {
    return asked;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
