package ir.hedye.monthend.run;

import ir.hedye.monthend.payable.DecisionLine;
import ir.hedye.monthend.run.PersonResult.NewDecision;
import ir.hedye.monthend.run.PersonResult.Proposal;
import ir.hedye.monthend.run.PersonResult.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one person's decisions mean for the money: which unreleased line leaves its batch, what is
 * proposed, at most once, and which released payment a person must look at.
 */
final class PersonMoney {
  private final PersonCase person;
  private final List<KnownPayment> dropped;
  private final Optional<KnownPayment> live;
  private Optional<Proposal> proposal = Optional.empty();

  PersonMoney(PersonCase person, List<Assessed> assessed) {
    this.person = person;
    this.dropped =
        person.payments().stream()
            .filter(payment -> payment.stage() == KnownPayment.Stage.UNRELEASED)
            .filter(payment -> assessed.stream().noneMatch(each -> stands(payment, each)))
            .toList();
    this.live =
        person.payments().stream().filter(p -> p.isLive() && !dropped.contains(p)).findFirst();
  }

  /** An unreleased line stays in its batch only while nothing about it changed. */
  private boolean stands(KnownPayment payment, Assessed each) {
    DecisionLine line = each.line(person.account().paidBefore());
    return payment.isAbout(line.eventId(), line.role())
        && isPayable(line)
        && line.amount().equals(Long.toString(payment.amount()))
        && line.version() == payment.eventVersion()
        && person.account().version() == payment.accountVersion()
        && payment.corrections().equals(each.corrections());
  }

  /** Frozen is no hold of the law's: the entitlement shows as it is, and no money moves. */
  private boolean isPayable(DecisionLine line) {
    return Assessed.isPayable(line) && !person.account().frozen();
  }

  /** Whether the allowance was paid, or is about to be: for another event, or to another spouse. */
  boolean isPaidElsewhere(Assessed each) {
    long event = each.party().event().eventId();
    return person.account().paidBefore()
        || each.party().paidToAnother()
        || live.map(p -> !p.isAbout(event, each.party().role())).orElse(false)
        || proposal.map(p -> p.eventId() != event).orElse(false);
  }

  /** Proposes a payment where the line can be paid and no other payment is on its way. */
  void propose(Assessed each, DecisionLine line) {
    if (isPayable(line) && live.isEmpty() && proposal.isEmpty() && !isToppedUp(line)) {
      proposal =
          Optional.of(
              new Proposal(
                  line.eventId(),
                  line.role(),
                  each.party().event().version(),
                  Long.parseLong(line.amount()),
                  replaced(line),
                  each.corrections()));
    }
  }

  /** The difference was paid already, so the whole amount would pay it twice: a person looks. */
  private boolean isToppedUp(DecisionLine line) {
    return person.payments().stream()
        .anyMatch(payment -> payment.isAbout(line.eventId(), line.role()) && payment.toppedUp());
  }

  /** The payment that did not reach the person, which a new one names; 0 for none. */
  private long replaced(DecisionLine line) {
    return person.payments().stream()
        .filter(payment -> payment.isAbout(line.eventId(), line.role()) && payment.mayBeReplaced())
        .mapToLong(KnownPayment::paymentId)
        .reduce(0, (earlier, later) -> later);
  }

  Optional<Proposal> proposal() {
    return proposal;
  }

  List<Long> droppedIds() {
    return dropped.stream().map(KnownPayment::paymentId).toList();
  }

  /**
   * Released or paid: nothing is taken back; a difference in what is due becomes a case.
   *
   * @param retired decisions about events in which the person has no part any more
   */
  List<Review> reviews(List<NewDecision> decisions, List<KnownDecision> retired) {
    var reviews = new ArrayList<Review>();
    for (KnownPayment payment : person.payments()) {
      if (payment.stage() == KnownPayment.Stage.RELEASED) {
        review(decisions, retired, payment).ifPresent(reviews::add);
      }
    }
    return reviews;
  }

  private static Optional<Review> review(
      List<NewDecision> decisions, List<KnownDecision> retired, KnownPayment payment) {
    for (KnownDecision gone : retired) {
      if (payment.isAbout(gone.line().eventId(), gone.line().role())) {
        return Optional.of(new Review(payment, gone.runId(), false));
      }
    }
    return decisions.stream()
        .filter(d -> payment.isAbout(d.line().eventId(), d.line().role()))
        .filter(d -> differs(d, payment))
        .map(d -> new Review(payment, d.before() == null ? 0 : d.before().runId(), true))
        .findFirst();
  }

  private static boolean differs(NewDecision decision, KnownPayment payment) {
    KnownDecision before = decision.before();
    boolean due = decision.line().amount().equals(Long.toString(payment.amount()));
    boolean wasSame =
        before != null
            && before.line().outcome() == decision.line().outcome()
            && before.line().amount().equals(decision.line().amount());
    return !due && !wasSame;
  }
}
