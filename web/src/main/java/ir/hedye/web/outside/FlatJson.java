package ir.hedye.web.outside;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object of texts: all that these services say to each other. */
public final class FlatJson {
  private static final JsonFactory JSON = new JsonFactory();

  private FlatJson() {}

  public static String write(Map<String, String> fields) {
    var out = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      fields.forEach(json::writeStringProperty);
      json.writeEndObject();
    }
    return out.toString();
  }

  /** Its fields; empty when it is no such object. */
  public static Optional<Map<String, String>> read(byte[] json) {
    try (var parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      return parser.nextToken() == JsonToken.START_OBJECT ? fields(parser) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<Map<String, String>> fields(JsonParser parser) {
    var fields = new LinkedHashMap<String, String>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (!parser.nextToken().isScalarValue()) {
        return Optional.empty();
      }
      fields.put(name, parser.getString());
    }
    return parser.currentToken() == JsonToken.END_OBJECT ? Optional.of(fields) : Optional.empty();
  }
}
