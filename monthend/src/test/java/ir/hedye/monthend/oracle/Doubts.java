package ir.hedye.monthend.oracle;

import java.util.SortedSet;
import java.util.TreeSet;

/** What a person must look at. */
final class Doubts {
  private Doubts() {}

  static SortedSet<String> of(Case facts) {
    var doubts = new TreeSet<String>();
    var person = facts.dossier().person();
    var spouse = facts.spouse();
    if (!spouse.born().equals(person.born()) || !spouse.role().sex.equals(person.sex())) {
      doubts.add("IDENTITY_MISMATCH");
    }
    if (datesAreInconsistent(facts)) {
      doubts.add("DATES_INCONSISTENT");
    }
    if (spouse.isFirstMarriage() && facts.dossier().firstMarriages() >= 2) {
      doubts.add("CONFLICTING_EVENTS");
    }
    if (Wages.minimumDaily(facts.married()).isEmpty()) {
      doubts.add("NO_LAW_VERSION");
    }
    return doubts;
  }

  private static boolean datesAreInconsistent(Case facts) {
    var married = facts.married();
    return married.isAfter(facts.evaluationDay())
        || facts.event().registered().filter(day -> day.isBefore(married)).isPresent()
        || facts.dossier().person().died().filter(day -> day.isBefore(married)).isPresent();
  }
}
