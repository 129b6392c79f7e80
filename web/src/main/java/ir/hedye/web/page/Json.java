package ir.hedye.web.page;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON of maps, lists, texts, whole numbers and booleans; an empty {@link Optional} is null.
 * What a machine gets to read is put together by hand, so that nothing gets into it by itself.
 */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  public static String write(Map<String, ?> values) {
    var out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      value(generator, values);
    }
    return out.toString();
  }

  private static void value(JsonGenerator out, @Nullable Object value) {
    switch (value) {
      case null -> out.writeNull();
      case String text -> out.writeString(text);
      case Boolean bool -> out.writeBoolean(bool);
      case Integer number -> out.writeNumber(number);
      case Long number -> out.writeNumber(number);
      case Optional<?> maybe -> value(out, maybe.isPresent() ? maybe.get() : null);
      case Map<?, ?> map -> object(out, map);
      case Collection<?> list -> list(out, list);
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private static void object(JsonGenerator out, Map<?, ?> map) {
    out.writeStartObject();
    map.forEach((name, value) -> {
      out.writeName(name.toString());
      value(out, value);
    });
    out.writeEndObject();
  }

  private static void list(JsonGenerator out, Collection<?> list) {
    out.writeStartArray();
    list.forEach(each -> value(out, each));
    out.writeEndArray();
  }
}
