package ir.hedye.monthend.payment.bankfile;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks an XML file once, by local names, and gives its values one by one; the branches named come
 * whole. Memory stays with one branch. A document type is refused, so no entity is ever resolved.
 */
final class XmlWalk implements AutoCloseable {
  private static final int LONGEST_TEXT = 100_000;
  private static final int LARGEST_BRANCH = 1_000;
  private static final XMLInputFactory FACTORY = safeFactory();

  private final XMLStreamReader xml;
  private final Reader text;
  private final Set<String> branches;
  private final XmlPath path = new XmlPath();
  private final StringBuilder value = new StringBuilder();
  private final List<Leaf> branch = new ArrayList<>();
  private final Queue<Step> ready = new ArrayDeque<>();
  private long branchLine;
  private boolean isLeaf;

  /** What stands next in the file. */
  sealed interface Step {}

  /** A value outside every branch; its path begins at the root. */
  record Value(Leaf leaf) implements Step {}

  /** A whole branch, the line it began on, and its values with paths from the branch's element. */
  record Branch(String name, long line, Leaves leaves) implements Step {}

  /** The end of an element that has others inside. */
  record End(String name, long line) implements Step {}

  XmlWalk(Reader text, Set<String> branches) throws IOException {
    this.text = text;
    this.branches = branches;
    try {
      xml = FACTORY.createXMLStreamReader(text);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    String declared = xml.getCharacterEncodingScheme();
    if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
      throw new Unreadable(1, "not UTF-8 but declared as another encoding");
    }
  }

  private static XMLInputFactory safeFactory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  /** The namespace of the root; known once the first step was taken; empty for none. */
  String namespace() {
    return path.namespace();
  }

  /** The next value, branch or end; empty after the last. */
  Optional<Step> next() throws IOException {
    try {
      while (ready.isEmpty() && xml.hasNext()) {
        read(xml.next());
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return Optional.ofNullable(ready.poll());
  }

  private void read(int event) throws Unreadable {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start();
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          characters();
      case XMLStreamConstants.DTD -> throw new Unreadable(line(), "it has a DOCTYPE");
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw new Unreadable(line(), "it has an entity of its own");
      default -> {}
    }
  }

  private void start() throws Unreadable {
    path.enter(xml);
    if (!path.isInBranch() && branches.contains(xml.getLocalName())) {
      path.beginBranch();
      branchLine = line();
    }
    isLeaf = true;
    value.setLength(0);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      take(path + "/@" + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
  }

  private void characters() throws Unreadable {
    value.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    if (value.length() > LONGEST_TEXT) {
      throw new Unreadable(line(), "a text is too long");
    }
  }

  private void end() throws Unreadable {
    boolean endsBranch = path.isAtBranch();
    if (isLeaf && !endsBranch) {
      take(path.toString(), value.toString());
    } else if (endsBranch) {
      ready.add(new Branch(xml.getLocalName(), branchLine, new Leaves(branch)));
      branch.clear();
    } else if (!path.isInBranch()) {
      ready.add(new End(xml.getLocalName(), line()));
    }
    isLeaf = false;
    value.setLength(0);
    path.leave();
  }

  private void take(String at, String text) throws Unreadable {
    if (!path.isInBranch()) {
      ready.add(new Value(new Leaf(at, text)));
    } else if (branch.size() < LARGEST_BRANCH) {
      branch.add(new Leaf(at, text));
    } else {
      throw new Unreadable(line(), "too much in one element");
    }
  }

  private long line() {
    return xml.getLocation().getLineNumber();
  }

  private Unreadable broken(XMLStreamException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unreadable known) {
        return known;
      }
    }
    long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    return new Unreadable(line, "XML broken or cut short");
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
