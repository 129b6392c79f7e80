package ir.hedye.web.month;

import ir.hedye.law.article85.Outcome;
import ir.hedye.law.value.Rial;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The provincial offices with their people and their money, the greatest sum first. */
record OfficeTable(MonthFacts facts, Speech speech) {

  /** An office named by more provinces than these is named by its code. */
  private static final int PROVINCES_NAMED = 2;

  /** One office. */
  record Row(Name name, Counts counts, String rials, Bar.Length length) {}

  /** What an office is called. */
  record Name(String text, String code) {}

  /** Its people and payments. */
  record Counts(String entitled, String held, String proposed, String paid) {}

  private record Sums(String office, long entitled, long held, Money.Sum proposed, long paid) {}

  List<Row> rows() {
    var sums =
        offices().stream()
            .map(this::sums)
            .filter(sum -> sum.entitled + sum.proposed.payments() > 0)
            .sorted(
                Comparator.comparingLong((Sums sum) -> -sum.proposed.rials())
                    .thenComparingLong(sum -> -sum.entitled)
                    .thenComparing(Sums::office))
            .toList();
    long greatest = sums.isEmpty() ? 0 : sums.getFirst().proposed.rials();
    return sums.stream().map(sum -> row(name(sum.office), sum, greatest)).toList();
  }

  /** All offices together. */
  Row country() {
    return row(new Name(speech.say("office.country"), ""), sums(office -> true, ""), 0);
  }

  private Set<String> offices() {
    var offices = new TreeSet<String>();
    facts.decisions().tallies().forEach(tally -> offices.add(tally.office()));
    facts.money().payings().forEach(paying -> offices.add(paying.office()));
    return offices;
  }

  private Sums sums(String office) {
    return sums(office::equals, office);
  }

  private Sums sums(Predicate<String> which, String office) {
    var decisions = facts.decisions();
    var money = facts.money();
    return new Sums(
        office,
        decisions
            .amount(tally -> which.test(tally.office()) && tally.is(Outcome.ENTITLED))
            .decisions(),
        decisions.amount(tally -> which.test(tally.office()) && tally.isHeld()).decisions(),
        money.sum(paying -> which.test(paying.office()) && !paying.state().isGone()),
        money
            .sum(paying -> which.test(paying.office()) && paying.state() == Standing.SETTLED)
            .payments());
  }

  private Row row(Name name, Sums sums, long greatest) {
    var counts =
        new Counts(
            speech.count(sums.entitled),
            speech.count(sums.held),
            speech.count(sums.proposed.payments()),
            speech.count(sums.paid));
    return new Row(
        name,
        counts,
        speech.figures().exact(new Rial(sums.proposed.rials())),
        new Bar.Length(sums.proposed.rials(), greatest));
  }

  /** An office that is only a code is named by the provinces in which its branches lie. */
  private Name name(String office) {
    if (office.isEmpty()) {
      return new Name(speech.say("office.unknown"), "");
    }
    if (office.chars().anyMatch(Character::isLetter)) {
      return new Name(office, "");
    }
    var provinces = facts.offices().provincesOf(office);
    return provinces.isEmpty() || provinces.size() > PROVINCES_NAMED
        ? new Name(speech.say("office.code", speech.figures().plain(office)), "")
        : new Name(
            provinces.stream()
                .map(province -> speech.called("province", province))
                .collect(Collectors.joining(speech.say("office.and"))),
            speech.figures().plain(office));
  }
}
