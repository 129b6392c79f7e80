package ir.hedye.monthend.payment.bankfile;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements by their path, such as {@code PmtId/EndToEndId}; what was opened is always
 * closed.
 */
public final class XmlOut {
  private final XMLStreamWriter xml;

  /** A piece of writing that stands inside an element. */
  @FunctionalInterface
  public interface Body {
    void write() throws XMLStreamException;
  }

  public XmlOut(OutputStream out) throws XMLStreamException {
    // The JDK's own, whatever else lies on the class path: same bytes everywhere.
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
  }

  /** The whole document, in that namespace or, when it is empty, in none. */
  public void document(String namespace, Body body) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("Document");
    if (!namespace.isEmpty()) {
      xml.writeDefaultNamespace(namespace);
    }
    body.write();
    xml.writeEndElement();
    line();
    xml.writeEndDocument();
    xml.flush();
  }

  /** An element, or several one in the other, around what the body writes. */
  public void within(String path, Body body) throws XMLStreamException {
    String[] names = path.split("/", -1);
    for (String name : names) {
      xml.writeStartElement(name);
    }
    body.write();
    for (int i = 0; i < names.length; i++) {
      xml.writeEndElement();
    }
  }

  /** An element that holds a text; the path may open others around it. */
  public void leaf(String path, String text) throws XMLStreamException {
    within(path, () -> xml.writeCharacters(text));
  }

  /** A leaf in current rials (IRR, the ISO 4217 code). */
  public void rialLeaf(String path, String text) throws XMLStreamException {
    within(
        path,
        () -> {
          xml.writeAttribute("Ccy", "IRR");
          xml.writeCharacters(text);
        });
  }

  /** A new line: a reader of the file sees one payment on each. */
  public void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
