package ir.hedye.monthend.run;

import ir.hedye.law.article85.Role;

/**
 * One of our own payments to the person, as it stands before this run.
 *
 * @param corrections those its decision rests on, as {@link Assessed#corrections}
 * @param toppedUp whether a live top-up stands beside it
 */
record KnownPayment(
    long paymentId,
    long eventId,
    Role role,
    long eventVersion,
    long amount,
    int accountVersion,
    Stage stage,
    boolean moneySeen,
    String corrections,
    boolean toppedUp) {

  /** How far a payment has gone, as far as a new decision is concerned. */
  enum Stage {
    UNRELEASED,
    RELEASED,
    REJECTED,
    RETURNED,
    WITHDRAWN;

    static Stage of(String state) {
      return switch (state) {
        case "PROPOSED", "SIGNED" -> UNRELEASED;
        case "REJECTED" -> REJECTED;
        case "RETURNED" -> RETURNED;
        case "WITHDRAWN" -> WITHDRAWN;
        default -> RELEASED;
      };
    }
  }

  /** On its way or paid; money said to come back counts until it was seen to. */
  boolean isLive() {
    return stage == Stage.UNRELEASED
        || stage == Stage.RELEASED
        || (stage == Stage.RETURNED && !moneySeen);
  }

  boolean isAbout(long event, Role spouse) {
    return eventId == event && role == spouse;
  }

  /** Money that did not reach the person and may be paid anew. */
  boolean mayBeReplaced() {
    return stage == Stage.REJECTED || (stage == Stage.RETURNED && moneySeen);
  }
}
