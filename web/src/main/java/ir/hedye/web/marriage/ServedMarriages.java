package ir.hedye.web.marriage;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.web.access.Me;
import ir.hedye.web.gift.Weighed;
import ir.hedye.web.support.Tracking;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Registering a marriage for somebody who is served by somebody else: the person's own service,
 * their own tries of the day, and nothing more than they would see.
 */
@Service
public final class ServedMarriages {
  private final MyMarriages marriages;

  ServedMarriages(MyMarriages marriages) {
    this.marriages = marriages;
  }

  /** What came of what was typed. */
  public sealed interface Answered {
    /** It was looked up, and stands so. */
    record Looked(String code) implements Answered {}

    /**
     * It cannot be taken as typed; no try was used.
     *
     * @param faults their names: SPOUSE, OWN, DAY, FUTURE, PLEDGE
     */
    record Faulty(List<String> faults) implements Answered {}

    /** The tries of the day are used up, or the person is not insured. */
    record Refused() implements Answered {}
  }

  /**
   * A marriage that was looked up.
   *
   * @param stand what the registry says: IN_LEDGER, FOUND, NOT_FOUND, ASKED
   * @param law what the law says, for show; empty while the registry has not told of it
   */
  public record One(
      String code,
      JalaliDate contractDay,
      String stand,
      boolean isRegistered,
      Optional<Weighed> law) {}

  /** How often this person may be looked up today. */
  public int triesLeft(Me me) {
    return marriages.triesLeft(me);
  }

  /** Looks it up; nothing is registered yet. */
  public Answered check(Me me, Entry entry) {
    return switch (marriages.check(me, entry)) {
      case Answer.Done(var one) -> new Answered.Looked(one.code().text());
      case Answer.Faulty(var faults) ->
          new Answered.Faulty(faults.stream().map(Enum::name).sorted().toList());
      default -> new Answered.Refused();
    };
  }

  /** Theirs with that code. */
  public Optional<One> find(Me me, String code) {
    return Tracking.read(code)
        .flatMap(known -> marriages.find(me, known))
        .map(found ->
            new One(
                found.code().text(),
                found.wish().contractDay(),
                found.stand().name(),
                found.isRegistered(),
                marriages.preview(me, found).map(MyMarriages.Shown::weighed)));
  }

  /** Registers what was looked up; false where there is no such thing of theirs. */
  public boolean register(Me me, String code) {
    return Tracking.read(code)
        .map(known -> marriages.register(me, known))
        .filter(Answer.Done.class::isInstance)
        .isPresent();
  }
}
