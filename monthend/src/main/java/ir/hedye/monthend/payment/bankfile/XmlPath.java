package ir.hedye.monthend.payment.bankfile;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Where a walk stands: the local names from the root, or from the element of a branch, down. */
final class XmlPath {
  private final List<String> names = new ArrayList<>();
  private int branchDepth;
  private String namespace = "";

  void enter(XMLStreamReader xml) {
    if (names.isEmpty() && xml.getNamespaceURI() != null) {
      namespace = xml.getNamespaceURI();
    }
    names.add(xml.getLocalName());
  }

  void leave() {
    if (isAtBranch()) {
      branchDepth = 0;
    }
    names.removeLast();
  }

  void beginBranch() {
    branchDepth = names.size();
  }

  boolean isInBranch() {
    return branchDepth > 0;
  }

  boolean isAtBranch() {
    return branchDepth > 0 && branchDepth == names.size();
  }

  /** The namespace of the root; empty for none. */
  String namespace() {
    return namespace;
  }

  @Override
  public String toString() {
    return String.join("/", names.subList(branchDepth, names.size()));
  }
}
