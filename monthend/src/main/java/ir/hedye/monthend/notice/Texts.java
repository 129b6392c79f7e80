package ir.hedye.monthend.notice;

import ir.hedye.law.time.JalaliDate;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** All templates with all their versions, read from the dated files beside this class. */
final class Texts {
  static final String AMOUNT = "amount";
  static final String DATE = "date";
  static final String CODE = "code";

  private final Map<Template, List<Text>> versions;

  private Texts(Map<Template, List<Text>> versions) {
    this.versions = versions;
  }

  /** Reads every file; a version without text or date is an error. */
  static Texts load() {
    var versions = new EnumMap<Template, List<Text>>(Template.class);
    for (var template : Template.values()) {
      versions.put(template, versions(properties(template.file()), template.file()));
    }
    return new Texts(versions);
  }

  static List<Text> versions(Properties properties, String file) {
    var texts = new ArrayList<Text>();
    for (int version = 1; properties.containsKey(version + ".text"); version++) {
      var full = properties.getProperty(version + ".text").strip();
      var inForceFrom =
          Optional.ofNullable(properties.getProperty(version + ".inForceFrom"))
              .flatMap(JalaliDate::read)
              .orElseThrow(() -> new IllegalStateException(file + ": a version has no date"));
      var without = properties.getProperty(version + ".textWithoutAmount", full).strip();
      texts.add(new Text(version, inForceFrom, full, without));
    }
    if (texts.isEmpty()) {
      throw new IllegalStateException(file + ": no text");
    }
    return List.copyOf(texts);
  }

  private static Properties properties(String file) {
    var properties = new Properties();
    try (var in = Texts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no texts in " + file);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** The version to use on a day: the last one that had come into force. */
  Text inForce(Template template, JalaliDate day) {
    return all(template).reversed().stream()
        .filter(text -> !text.inForceFrom().isAfter(day))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(template + " has no text for " + day));
  }

  /** A version that was chosen earlier. */
  Text version(Template template, int version) {
    return all(template).stream()
        .filter(text -> text.version() == version)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(template + " has no version " + version));
  }

  private List<Text> all(Template template) {
    return versions.getOrDefault(template, List.of());
  }
}
