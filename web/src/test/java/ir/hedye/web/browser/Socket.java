package ir.hedye.web.browser;

import ir.hedye.web.page.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The debugging socket: one command at a time, and the events that come between. */
final class Socket implements AutoCloseable {
  private static final int SECONDS_MAX = 60;

  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<Map<String, @Nullable Object>> heard = new LinkedBlockingQueue<>();
  private static final Set<String> CONSOLE =
      Set.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded");

  private final WebSocket socket;
  private final Map<String, List<String>> said = new HashMap<>();
  private int sent;

  Socket(URI address) {
    socket = client.newWebSocketBuilder().buildAsync(address, new Ear()).join();
  }

  /** Gives a command and answers what came of it. */
  Map<String, @Nullable Object> command(String session, String method, Map<String, ?> parameters) {
    long id = ++sent;
    var message = new LinkedHashMap<String, Object>();
    message.put("id", id);
    message.put("method", method);
    message.put("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    socket.sendText(Json.write(message), true).join();
    while (true) {
      var answer = next(method);
      if (Long.valueOf(id).equals(answer.get("id"))) {
        if (answer.containsKey("error")) {
          throw new IllegalStateException(method + ": " + answer.get("error"));
        }
        return JsonTree.object(answer.get("result"));
      }
    }
  }

  /** Waits for an event that has not been passed over yet. */
  void await(String event) {
    var heardNow = next(event);
    while (!event.equals(heardNow.get("method"))) {
      heardNow = next(event);
    }
  }

  /** What the console of that session said so far, if it listens. */
  List<String> said(String session) {
    return said.getOrDefault(session, List.of());
  }

  private Map<String, @Nullable Object> next(String waitingFor) {
    try {
      var message = heard.poll(SECONDS_MAX, TimeUnit.SECONDS);
      if (message == null) {
        throw new IllegalStateException("the browser does not answer " + waitingFor);
      }
      if (CONSOLE.contains(String.valueOf(message.get("method")))) {
        said.computeIfAbsent(String.valueOf(message.get("sessionId")), _ -> new ArrayList<>())
            .add(String.valueOf(message.get("params")));
      }
      return message;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    socket.abort();
    client.shutdownNow();
  }

  private final class Ear implements WebSocket.Listener {
    private final StringBuilder part = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
      part.append(text);
      if (last) {
        heard.add(JsonTree.object(JsonTree.read(part.toString())));
        part.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, text, last);
    }
  }
}
