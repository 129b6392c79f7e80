package ir.hedye.monthend.run;

import ir.hedye.law.article85.Article85;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.determination.ClaimText;
import ir.hedye.monthend.feed.Seal;
import ir.hedye.monthend.payable.DecisionLine;
import ir.hedye.monthend.run.PersonCase.Party;
import ir.hedye.monthend.run.PersonResult.Facts;
import ir.hedye.monthend.run.PersonResult.NewDecision;
import java.util.ArrayList;
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

  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Bytes(byte[] hash, byte[] content) {
    static Bytes of(byte[] content) {
      return new Bytes(Seal.sha256().digest(content), content);
    }

    String hex() {
      return HexFormat.of().formatHex(hash);
    }
  }

  PersonResult decide(PersonCase person) {
    Bytes history = Bytes.of(person.history().toBytes());
    List<Assessed> assessed =
        person.parties().stream()
            .map(party -> Assessed.of(person, party, history.hex(), article, evaluatedOn))
            .toList();
    var money = new PersonMoney(person, assessed);
    var decisions = new ArrayList<NewDecision>();
    for (Assessed each : assessed) {
      boolean paid = money.isPaidElsewhere(each);
      money.propose(each, each.line(paid));
      news(each, paid, history).ifPresent(decisions::add);
    }
    List<KnownDecision> retired = retired(person);
    return new PersonResult(
        decisions,
        retired,
        money.droppedIds(),
        money.reviews(decisions, retired),
        money.proposal());
  }

  /** The decision, unless the same was made before under the same law from the same facts. */
  private static Optional<NewDecision> news(Assessed each, boolean paid, Bytes history) {
    DecisionLine line = each.line(paid);
    Bytes claim = Bytes.of(ClaimText.write(each.facts().withAlreadyPaid(paid)));
    KnownDecision before = known(each.person(), each.party());
    String law = each.decision().lawVersion();
    boolean same =
        before != null
            && before.line().equals(line)
            && before.lawVersion().equals(law)
            && before.claim().equals(claim.hex())
            && before.corrections().equals(each.corrections());
    if (same) {
      return Optional.empty();
    }
    var facts = new Facts(claim.hash, claim.content, history.hash, history.content);
    var written = each.person().account().written(line.holds());
    return Optional.of(
        new NewDecision(line, written, each.waits(), law, each.corrections(), facts, before));
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
}
