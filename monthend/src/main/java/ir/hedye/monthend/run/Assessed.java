package ir.hedye.monthend.run;

import ir.hedye.law.article85.Article85;
import ir.hedye.law.article85.Decision;
import ir.hedye.law.article85.Finding;
import ir.hedye.law.article85.Outcome;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.correction.Overlay;
import ir.hedye.monthend.determination.ClaimFacts;
import ir.hedye.monthend.payable.DecisionLine;
import ir.hedye.monthend.payable.Hold;
import ir.hedye.monthend.payable.Payee;
import ir.hedye.monthend.run.PersonCase.Party;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** The law's answer for one event, before it is known whether the person was paid for another. */
record Assessed(PersonCase person, Party party, Decision decision, ClaimFacts facts) {

  /**
   * Asks the law.
   *
   * @param historyHash SHA-256 of the person's contribution history, in hex
   */
  static Assessed of(
      PersonCase person, Party party, String historyHash, Article85 article, JalaliDate on) {
    var facts =
        new ClaimFacts(
            party.event(),
            party.role(),
            person.facts(),
            otherFirstMarriages(person, party),
            historyHash,
            false,
            DecisionLine.codes(person.account().holds()));
    Decision decision = article.decide(facts.claim(person.history(), on));
    return new Assessed(person, party, decision, facts);
  }

  private static int otherFirstMarriages(PersonCase person, Party party) {
    int others = 0;
    for (Party other : person.parties()) {
      boolean same = other.event().eventId() == party.event().eventId();
      boolean counts =
          !other.event().revoked() && other.event().spouse(other.role()).countsAsFirst();
      others += !same && counts ? 1 : 0;
    }
    return others;
  }

  DecisionLine line(boolean alreadyPaid) {
    var holds = EnumSet.noneOf(Hold.class);
    holds.addAll(
        new Payee(
                person.facts().sheba(),
                person.facts().mobile(),
                person.facts().deceasedOn() != 0,
                alreadyPaid)
            .holds());
    holds.addAll(person.account().holds());
    var subject =
        new DecisionLine.Subject(
            party.event().eventId(),
            party.event().version(),
            person.facts().nationalId(),
            party.role());
    return DecisionLine.of(subject, decision, holds);
  }

  /**
   * The numbers of the corrections that the decision rests on, as the database writes an array;
   * <code>{}</code> for none.
   */
  String corrections() {
    if (person.corrections().isEmpty()) {
      return "{}";
    }
    List<Overlay.Party> others =
        person.parties().stream()
            .filter(other -> other.event().eventId() != party.event().eventId())
            .map(Assessed::asParty)
            .toList();
    return person.corrections().idsOn(asParty(party), others).stream()
        .map(String::valueOf)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static Overlay.Party asParty(Party party) {
    return new Overlay.Party(party.event().eventId(), party.role());
  }

  /** Whether a condition awaits a list, whatever the other conditions came to. */
  boolean waits() {
    return decision.findings().stream()
        .anyMatch(finding -> finding.result() == Finding.Result.AWAITING);
  }

  static boolean isPayable(DecisionLine line) {
    return line.outcome() == Outcome.ENTITLED && line.holds().isEmpty();
  }
}
