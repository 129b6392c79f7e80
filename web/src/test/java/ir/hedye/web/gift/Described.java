package ir.hedye.web.gift;

import static ir.hedye.web.browser.JsonTree.list;
import static ir.hedye.web.browser.JsonTree.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds values against the schemas of the API's description. */
public record Described(Map<String, @Nullable Object> schemas) {

  /** What is not as that schema says. */
  public List<String> faults(String schema, @Nullable Object value) {
    var faults = new ArrayList<String>();
    check(schema, object(schemas.get(schema)), value, faults);
    return faults;
  }

  private void check(
      String at,
      Map<String, @Nullable Object> schema,
      @Nullable Object value,
      List<String> faults) {
    if (schema.get("$ref") instanceof String reference) {
      String name = reference.substring(reference.lastIndexOf('/') + 1);
      check(at, object(schemas.get(name)), value, faults);
    } else if (schema.containsKey("oneOf")) {
      if (value != null) {
        check(at, object(list(schema.get("oneOf")).getFirst()), value, faults);
      }
    } else if (!isOfType(schema, value)) {
      faults.add(at + " is " + value);
    } else if (value instanceof Map<?, ?>) {
      checkObject(at, schema, object(value), faults);
    } else if (value instanceof List<?>) {
      list(value).forEach(each -> check(at + "[]", object(schema.get("items")), each, faults));
    }
  }

  private void checkObject(
      String at,
      Map<String, @Nullable Object> schema,
      Map<String, @Nullable Object> value,
      List<String> faults) {
    var properties = object(schema.get("properties"));
    if (!properties.keySet().equals(value.keySet())) {
      faults.add(at + " has " + value.keySet() + ", not " + properties.keySet());
      return;
    }
    value.forEach(
        (name, each) -> check(at + "." + name, object(properties.get(name)), each, faults));
  }

  private static boolean isOfType(Map<String, @Nullable Object> schema, @Nullable Object value) {
    boolean listed = !schema.containsKey("enum") || list(schema.get("enum")).contains(value);
    return listed
        && switch (String.valueOf(schema.get("type"))) {
          case "object" -> value instanceof Map;
          case "array" -> value instanceof List;
          case "string" -> value instanceof String;
          case "integer" -> value instanceof Long;
          case "boolean" -> value instanceof Boolean;
          default -> false;
        };
  }
}
