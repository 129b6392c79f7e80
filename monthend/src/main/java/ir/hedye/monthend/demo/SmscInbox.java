package ir.hedye.monthend.demo;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsmpp.bean.SubmitSm;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The telephones behind the centre: joins the parts of each message and shows it whole. */
final class SmscInbox {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int HEADER_BYTES = 6;

  private final Clock clock;
  private final Optional<Path> file;
  private final Map<String, Map<Integer, String>> halves = new HashMap<>();
  private final List<SmscMessage> shown = new ArrayList<>();

  /**
   * @param file gets one JSON object a line for each message, if it is given
   */
  SmscInbox(Clock clock, Optional<Path> file) {
    this.clock = clock;
    this.file = file;
  }

  synchronized List<SmscMessage> shown() {
    return List.copyOf(shown);
  }

  /** Takes one part; the message is shown when its last part is here. */
  synchronized void take(SubmitSm submit) throws IOException {
    var way = new SmscMessage.Way(submit.getSourceAddr(), submit.getDestAddress());
    byte[] bytes = submit.getShortMessage();
    if (!submit.isUdhi()) {
      show(new SmscMessage(clock.instant(), way, text(bytes, 0), 1));
      return;
    }
    int of = bytes[4];
    var key = way + "/" + bytes[3] + "/" + of;
    var parts = halves.computeIfAbsent(key, k -> new TreeMap<>());
    parts.put((int) bytes[5], text(bytes, HEADER_BYTES));
    if (parts.size() == of) {
      halves.remove(key);
      show(new SmscMessage(clock.instant(), way, String.join("", parts.values()), of));
    }
  }

  private static String text(byte[] bytes, int from) {
    return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_16BE);
  }

  private void show(SmscMessage message) throws IOException {
    shown.add(message);
    if (file.isPresent()) {
      Files.writeString(
          file.get(), json(message) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private static String json(SmscMessage message) {
    var out = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("at", message.at().toString());
      json.writeStringProperty("from", message.way().from());
      json.writeStringProperty("to", message.way().to());
      json.writeStringProperty("text", message.text());
      json.writeNumberProperty("parts", message.parts());
      json.writeEndObject();
    }
    return out.toString();
  }
}
