package ir.hedye.monthend.payment.bankfile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML schemas kept as resources; a file is checked as a stream, never held. */
final class Schemas {
  private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

  private Schemas() {}

  /** Fails when the file does not satisfy the schema at that resource. */
  static void demandValid(Path file, String resource) throws IOException, SAXException {
    Validator validator = LOADED.computeIfAbsent(resource, Schemas::load).newValidator();
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      validator.validate(new StreamSource(in));
    }
  }

  private static Schema load(String resource) {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    try {
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return factory.newSchema(Objects.requireNonNull(Schemas.class.getResource(resource)));
    } catch (SAXException e) {
      throw new IllegalStateException("schema " + resource + " cannot be read", e);
    }
  }

  /** Where something failed and by which rule, without the value that failed. */
  static String place(Exception e) {
    return switch (e) {
      case SAXParseException schema ->
          "line " + schema.getLineNumber() + ", schema " + rule(schema);
      case Unreadable unreadable -> "line " + unreadable.line() + ", " + unreadable.why();
      default -> e.getClass().getSimpleName();
    };
  }

  /** The rule's name, such as cvc-pattern-valid, which Xerces puts before the colon. */
  private static String rule(SAXParseException e) {
    String message = String.valueOf(e.getMessage());
    int colon = message.indexOf(':');
    return colon < 0 ? "" : message.substring(0, colon);
  }
}
