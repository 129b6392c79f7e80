package ir.hedye.monthend.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns a reader asks for: found by name in whatever order; others are ignored. */
public final class Columns {
  private final List<String> names;
  private final Set<String> optional;

  private Columns(List<String> names, Set<String> optional) {
    this.names = names;
    this.optional = optional;
  }

  /** Required columns, numbered 0, 1, 2 … in this order. */
  public static Columns of(String... required) {
    return new Columns(List.of(required), Set.of());
  }

  /** These too, if the file has them; numbered on from the required ones. */
  public Columns andIfThere(String... more) {
    var all = new ArrayList<>(names);
    all.addAll(List.of(more));
    var may = new HashSet<>(optional);
    may.addAll(List.of(more));
    return new Columns(List.copyOf(all), may);
  }

  public String name(int column) {
    return names.get(column);
  }

  public int count() {
    return names.size();
  }

  /** Where each column stands in this header; -1 for an optional one that is not there. */
  int[] find(List<String> header, String file) {
    int[] physical = new int[names.size()];
    for (int i = 0; i < physical.length; i++) {
      physical[i] = header.indexOf(names.get(i));
      if (physical[i] < 0 && !optional.contains(names.get(i))) {
        throw RefusedInput.at(file, 1, "missing column " + names.get(i));
      }
    }
    return physical;
  }
}
