package ir.hedye.monthend.notice;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A text's values as the outbox keeps them: one flat JSON object of strings. */
final class Values {
  private static final JsonFactory JSON = new JsonFactory();

  private Values() {}

  static String toJson(Map<String, String> values) {
    var out = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      new TreeMap<>(values).forEach(json::writeStringProperty);
      json.writeEndObject();
    }
    return out.toString();
  }

  static Map<String, String> fromJson(String text) {
    var values = new TreeMap<String, String>();
    try (var json = JSON.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = json.currentName();
        json.nextToken();
        values.put(name, json.getString());
      }
    }
    return values;
  }
}
