package ir.hedye.monthend.run;

import ir.hedye.law.article85.Role;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.monthend.correction.Overlay;
import ir.hedye.monthend.determination.PersonFacts;
import ir.hedye.monthend.payable.Hold;
import ir.hedye.monthend.registry.EventLine;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything a run knows of one person: facts, events, what was decided and paid before. */
record PersonCase(
    PersonFacts facts,
    Overlay corrections,
    Account account,
    List<Party> parties,
    ContributionHistory history,
    List<KnownDecision> known,
    List<KnownPayment> payments) {

  /**
   * An event in force that names the person.
   *
   * @param paidToAnother whether money left for this event and role to somebody else, whom an
   *     earlier version named
   */
  record Party(EventLine event, Role role, boolean paidToAnother) {
    /** The same with the corrections in force laid over. */
    Party with(Overlay over) {
      return over.isEmpty() ? this : new Party(over.over(event), role, paidToAnother);
    }
  }

  /**
   * The person's way to the money as the running system knows it.
   *
   * @param sheba in its one form, empty when there is no valid one
   * @param paidBefore in {@code paid.csv}
   * @param frozen whether nothing is to be paid until a person has looked
   * @param bankGone whether the account's bank no longer exists, and nothing else is wrong with it
   * @param holds holds that only the running system knows
   */
  record Account(
      String sheba,
      int version,
      String branch,
      String office,
      boolean paidBefore,
      boolean frozen,
      boolean bankGone,
      Set<Hold> holds) {

    /**
     * Holds as {@code decisions} writes them: {@code determine} does not know that a bank is gone,
     * nor asks how many people are on one account.
     */
    String written(String codes) {
      return Arrays.stream(codes.split("\\|", -1))
          .filter(code -> !code.equals(Hold.ACCOUNT_SHARED.name()))
          .filter(code -> !bankGone || !code.equals(Hold.INVALID_ACCOUNT.name()))
          .collect(Collectors.joining("|"));
    }
  }
}
