package ir.hedye.monthend.oracle;

import ir.hedye.law.time.JalaliDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says what {@code determine} should say of a data folder, read from law.md and formats.md a second
 * time and as plainly as possible. It refuses nothing whole but a missing column or text that is
 * not UTF-8: manifests and the share of bad rows are not its business.
 */
public final class NaiveDetermination {
  private static final String HEADER =
      "event_id,version,national_id,role,outcome,amount,paid_days,wage_total,reasons,holds\n";

  private NaiveDetermination() {}

  /** The exact text of the decisions file. */
  public static String decide(Path folder, JalaliDate at) {
    return verdict(folder, at).decisions();
  }

  /** The decisions file and the rows set aside, in order of file, then of line. */
  public static Verdict verdict(Path folder, JalaliDate at) {
    var sieve = new Sieve();
    var decisions = new StringBuilder(HEADER);
    judge(folder, at, sieve).forEach(judgement -> decisions.append(judgement.csv()).append('\n'));
    var rejects =
        sieve.rejects().stream()
            .sorted(Comparator.comparing(Rejected::file).thenComparingLong(Rejected::line))
            .toList();
    return new Verdict(decisions.toString(), rejects);
  }

  /** Every case of the folder, by event number, husband before wife. */
  static List<Judgement> judge(Path folder, JalaliDate at, Sieve sieve) {
    try {
      var facts =
          new Facts(
              Person.read(folder, sieve).stream()
                  .collect(Collectors.toMap(Person::nationalId, Function.identity())),
              Contribution.read(folder, sieve).stream()
                  .collect(Collectors.groupingBy(Contribution::nationalId)),
              Event.read(folder, sieve),
              PaidBefore.read(folder, sieve));
      return facts.cases(Day.of(at.toString())).stream().map(Judgement::of).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Everything the folder says. */
  private record Facts(
      Map<String, Person> insured,
      Map<String, List<Contribution>> rows,
      List<Event> events,
      Set<String> paid) {

    List<Case> cases(Day evaluationDay) {
      var cases = new ArrayList<Case>();
      var firstMarriages = firstMarriages();
      for (Event event : events.stream().sorted(Comparator.comparing(Event::id)).toList()) {
        for (Spouse spouse : event.spouses()) {
          var person = insured.get(spouse.nationalId());
          if (person != null) {
            cases.add(new Case(event, spouse, dossier(person, firstMarriages), evaluationDay));
          }
        }
      }
      return cases;
    }

    private Dossier dossier(Person person, Map<String, Long> firstMarriages) {
      String id = person.nationalId();
      return new Dossier(
          person,
          rows.getOrDefault(id, List.of()),
          firstMarriages.getOrDefault(id, 0L),
          paid.contains(id));
    }

    /** By person: events not revoked that count no earlier marriage for them, in either role. */
    private Map<String, Long> firstMarriages() {
      return events.stream()
          .filter(event -> !event.isRevoked())
          .flatMap(event -> event.spouses().stream())
          .filter(Spouse::isFirstMarriage)
          .collect(Collectors.groupingBy(Spouse::nationalId, Collectors.counting()));
    }
  }
}
