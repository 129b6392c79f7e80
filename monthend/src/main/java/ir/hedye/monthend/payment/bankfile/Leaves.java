package ir.hedye.monthend.payment.bankfile;

import java.util.List;
import java.util.Optional;

/** The values below one element, in the order of the file. */
public final class Leaves {
  private final List<Leaf> all;

  Leaves(List<Leaf> all) {
    this.all = List.copyOf(all);
  }

  List<Leaf> asList() {
    return all;
  }

  /** The first value at that path, without the spaces around it; empty text counts as none. */
  public Optional<String> first(String path) {
    return texts(path).stream().findFirst();
  }

  /** Every value at that path. */
  List<String> texts(String path) {
    return all.stream()
        .filter(leaf -> leaf.path().equals(path))
        .map(leaf -> leaf.text().strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
