package ir.hedye.monthend.run;

import ir.hedye.law.article85.Article85;
import ir.hedye.law.article85.Decision;
import ir.hedye.law.article85.Outcome;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.determination.ClaimFacts;
import ir.hedye.monthend.determination.ClaimText;
import ir.hedye.monthend.feed.Seal;
import ir.hedye.monthend.payable.DecisionLine;
import ir.hedye.monthend.payable.Hold;
import ir.hedye.monthend.payable.Payee;
import ir.hedye.monthend.run.PersonCase.Party;
import ir.hedye.monthend.run.PersonResult.Facts;
import ir.hedye.monthend.run.PersonResult.NewDecision;
import ir.hedye.monthend.run.PersonResult.Proposal;
import ir.hedye.monthend.run.PersonResult.Review;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides all of one person's events again, and what follows for the money. Plain values in, plain
 * values out.
 */
final class PersonDecider {
  private final Article85 article;
  private final JalaliDate evaluatedOn;

  PersonDecider(Article85 article, JalaliDate evaluatedOn) {
    this.article = article;
    this.evaluatedOn = evaluatedOn;
  }

  PersonResult decide(PersonCase person) {
    byte[] history = person.history().toBytes();
    byte[] historyHash = Seal.sha256().digest(history);
    var assessed = new ArrayList<Assessed>();
    for (Party party : person.parties()) {
      assessed.add(assess(person, party, HexFormat.of().formatHex(historyHash)));
    }
    List<KnownPayment> dropped = dropped(person, assessed);
    Optional<KnownPayment> live =
        person.payments().stream().filter(p -> p.isLive() && !dropped.contains(p)).findFirst();
    var decisions = new ArrayList<NewDecision>();
    Optional<Proposal> proposal = Optional.empty();
    for (Assessed each : assessed) {
      boolean paid =
          person.account().paidBefore()
              || each.party.paidToAnother()
              || paidForAnother(each, live, proposal);
      DecisionLine line = each.line(paid);
      if (isPayable(line) && live.isEmpty() && proposal.isEmpty()) {
        proposal = proposal(person, each, line);
      }
      keep(decisions, person, each, paid, new Bytes(historyHash, history));
    }
    return new PersonResult(
        decisions,
        retired(person),
        dropped.stream().map(KnownPayment::paymentId).toList(),
        reviews(person, decisions),
        proposal);
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Bytes(byte[] hash, byte[] content) {}

  /** A decision before it is known whether the person was paid for another event. */
  private record Assessed(PersonCase person, Party party, Decision decision, ClaimFacts facts) {
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
  }

  private Assessed assess(PersonCase person, Party party, String historyHash) {
    var facts =
        new ClaimFacts(
            party.event(),
            party.role(),
            person.facts(),
            otherFirstMarriages(person, party),
            historyHash,
            false,
            DecisionLine.codes(person.account().holds()));
    Decision decision = article.decide(facts.claim(person.history(), evaluatedOn));
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

  private static boolean isPayable(DecisionLine line) {
    return line.outcome() == Outcome.ENTITLED && line.holds().isEmpty();
  }

  /** An unreleased line stays in its batch only while nothing about it changed. */
  private static List<KnownPayment> dropped(PersonCase person, List<Assessed> assessed) {
    return person.payments().stream()
        .filter(payment -> payment.stage() == KnownPayment.Stage.UNRELEASED)
        .filter(payment -> assessed.stream().noneMatch(each -> stands(person, payment, each)))
        .toList();
  }

  private static boolean stands(PersonCase person, KnownPayment payment, Assessed each) {
    DecisionLine line = each.line(person.account().paidBefore());
    return payment.isAbout(line.eventId(), line.role())
        && isPayable(line)
        && line.amount().equals(Long.toString(payment.amount()))
        && line.version() == payment.eventVersion()
        && person.account().version() == payment.accountVersion();
  }

  private static boolean paidForAnother(
      Assessed each, Optional<KnownPayment> live, Optional<Proposal> proposal) {
    long event = each.party.event().eventId();
    return live.map(p -> !p.isAbout(event, each.party.role())).orElse(false)
        || proposal.map(p -> p.eventId() != event).orElse(false);
  }

  private static Optional<Proposal> proposal(PersonCase person, Assessed each, DecisionLine line) {
    long replaces = 0;
    for (KnownPayment payment : person.payments()) {
      boolean about = payment.isAbout(line.eventId(), line.role());
      if (about && payment.stage() == KnownPayment.Stage.RETURNED && !payment.moneySeen()) {
        return Optional.empty(); // the money has not been seen to come back
      }
      replaces = about && payment.mayBeReplaced() ? payment.paymentId() : replaces;
    }
    return Optional.of(
        new Proposal(
            line.eventId(),
            line.role(),
            each.party.event().version(),
            Long.parseLong(line.amount()),
            replaces));
  }

  private static void keep(
      List<NewDecision> decisions, PersonCase person, Assessed each, boolean paid, Bytes history) {
    DecisionLine line = each.line(paid);
    byte[] claim = ClaimText.write(each.facts.withAlreadyPaid(paid));
    byte[] claimHash = Seal.sha256().digest(claim);
    KnownDecision before = known(person, each.party);
    String law = each.decision.lawVersion();
    boolean same =
        before != null
            && before.line().equals(line)
            && before.lawVersion().equals(law)
            && before.claim().equals(HexFormat.of().formatHex(claimHash));
    if (!same) {
      var facts = new Facts(claimHash, claim, history.hash, history.content);
      decisions.add(
          new NewDecision(line, person.account().written(line.holds()), law, facts, before));
    }
  }

  private static @Nullable KnownDecision known(PersonCase person, Party party) {
    return person.known().stream()
        .filter(known -> known.isAbout(party.event().eventId(), party.role()))
        .findFirst()
        .orElse(null);
  }

  private static List<KnownDecision> retired(PersonCase person) {
    return person.known().stream()
        .filter(known ->
            person.parties().stream().noneMatch(p -> known.isAbout(p.event().eventId(), p.role())))
        .toList();
  }

  /** Released or paid: nothing is taken back; a difference in what is due becomes a case. */
  private static List<Review> reviews(PersonCase person, List<NewDecision> decisions) {
    var reviews = new ArrayList<Review>();
    for (KnownPayment payment : person.payments()) {
      if (payment.stage() == KnownPayment.Stage.RELEASED) {
        review(person, decisions, payment).ifPresent(reviews::add);
      }
    }
    return reviews;
  }

  private static Optional<Review> review(
      PersonCase person, List<NewDecision> decisions, KnownPayment payment) {
    for (KnownDecision gone : retired(person)) {
      if (payment.isAbout(gone.line().eventId(), gone.line().role())) {
        return Optional.of(new Review(payment, gone.runId(), false));
      }
    }
    return decisions.stream()
        .filter(d -> payment.isAbout(d.line().eventId(), d.line().role()))
        .filter(d -> differsInMoney(d, payment))
        .map(d -> new Review(payment, d.before() == null ? 0 : d.before().runId(), true))
        .findFirst();
  }

  private static boolean differsInMoney(NewDecision decision, KnownPayment payment) {
    KnownDecision before = decision.before();
    boolean due = decision.line().amount().equals(Long.toString(payment.amount()));
    boolean wasSame =
        before != null
            && before.line().outcome() == decision.line().outcome()
            && before.line().amount().equals(decision.line().amount());
    return !due && !wasSame;
  }
}
