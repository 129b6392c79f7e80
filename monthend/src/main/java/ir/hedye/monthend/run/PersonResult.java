package ir.hedye.monthend.run;

import ir.hedye.law.article85.Role;
import ir.hedye.monthend.payable.DecisionLine;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a run makes of one person.
 *
 * @param decisions decisions that are new or differ from the one in force
 * @param retired decisions in force on events that no longer name the person
 * @param withdrawn unreleased payments that drop out of their batch
 * @param reviews released payments whose decision changed: cases for a person
 * @param proposal the payment to propose, if one is due
 */
record PersonResult(
    List<NewDecision> decisions,
    List<KnownDecision> retired,
    List<Long> withdrawn,
    List<Review> reviews,
    Optional<Proposal> proposal) {

  /**
   * A decision to be kept.
   *
   * @param written its holds as the command {@code decisions} writes them
   * @param waits whether one of its conditions awaits a list
   * @param corrections those it rests on, as {@link Assessed#corrections}
   * @param before the decision that it replaces, null when it is the first
   */
  record NewDecision(
      DecisionLine line,
      String written,
      boolean waits,
      String lawVersion,
      String corrections,
      Facts facts,
      @Nullable KnownDecision before) {}

  /** The facts in their written form. */
  @SuppressWarnings("ArrayRecordComponent") // written out, never compared
  record Facts(byte[] claimHash, byte[] claim, byte[] historyHash, byte[] history) {}

  /**
   * A released payment and the two decisions side by side.
   *
   * @param oldRun 0 when there was no decision
   */
  record Review(KnownPayment payment, int oldRun, boolean stillDecided) {}

  /**
   * A payment to be proposed to finance.
   *
   * @param replaces the rejected or returned payment in whose place it stands, 0 for none
   * @param corrections those its decision rests on, as {@link Assessed#corrections}
   */
  record Proposal(
      long eventId, Role role, long eventVersion, long amount, long replaces, String corrections) {}
}
