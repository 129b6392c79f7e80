package ir.hedye.monthend.oracle;

import java.util.SortedSet;
import java.util.TreeSet;

/** Why an entitled person's money cannot move yet. */
final class Holds {
  private Holds() {}

  static SortedSet<String> of(Dossier dossier) {
    var holds = new TreeSet<String>();
    var person = dossier.person();
    if (person.sheba().isEmpty()) {
      holds.add("NO_ACCOUNT");
    } else if (!Identifiers.isSheba(person.sheba())) {
      holds.add("INVALID_ACCOUNT");
    }
    if (person.mobile().isEmpty()) {
      holds.add("NO_MOBILE");
    } else if (!Identifiers.isMobile(person.mobile())) {
      holds.add("INVALID_MOBILE");
    }
    if (person.died().isPresent()) {
      holds.add("DECEASED");
    }
    if (dossier.alreadyPaid()) {
      holds.add("ALREADY_PAID");
    }
    return holds;
  }
}
