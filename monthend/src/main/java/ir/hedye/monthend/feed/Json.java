package ir.hedye.monthend.feed;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A small JSON object as text by path: {@code files.insured.csv.records} is {@code ["files",
 * "insured.csv", "records"]} joined by a line end.
 */
final class Json {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();
  private static final char JOINT = '\n';

  private final Map<String, String> values = new LinkedHashMap<>();
  private final String file;

  private Json(String file) {
    this.file = file;
  }

  static Json read(Path path) {
    var json = new Json(path.getFileName().toString());
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), path)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw RefusedInput.of(json.file, "not a JSON object");
      }
      json.object(parser, "");
    } catch (JacksonException e) {
      long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw RefusedInput.at(json.file, line, "not JSON");
    }
    return json;
  }

  private void object(JsonParser parser, String prefix) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_OBJECT) {
        object(parser, prefix + name + JOINT);
      } else if (token == JsonToken.START_ARRAY) {
        parser.skipChildren();
      } else {
        values.put(prefix + name, parser.getString());
      }
    }
  }

  Optional<String> text(String... path) {
    return Optional.ofNullable(values.get(String.join(String.valueOf(JOINT), path)));
  }

  String required(String... path) {
    return text(path).orElseThrow(() -> RefusedInput.of(file, "lacks " + String.join(" / ", path)));
  }

  /** The names directly under an object. */
  java.util.Set<String> namesUnder(String object) {
    var names = new java.util.LinkedHashSet<String>();
    for (String path : values.keySet()) {
      if (path.startsWith(object + JOINT)) {
        String rest = path.substring(object.length() + 1);
        names.add(rest.substring(0, Math.max(0, rest.indexOf(JOINT))));
      }
    }
    return names;
  }
}
