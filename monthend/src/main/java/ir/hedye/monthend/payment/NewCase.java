package ir.hedye.monthend.payment;

import ir.hedye.law.article85.Role;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A case to be opened.
 *
 * @param runs the runs whose decisions a person must compare
 * @param detail what happened: codes and figures, no names
 */
public record NewCase(CaseKind kind, Optional<Subject> subject, Runs runs, String detail) {

  /** Whom it is about. */
  public record Subject(long eventId, Role role, long nationalId, OptionalLong paymentId) {}

  /** The old and the new decision, by the runs that made them. */
  public record Runs(OptionalInt oldRun, OptionalInt newRun) {
    public static final Runs NONE = new Runs(OptionalInt.empty(), OptionalInt.empty());

    public static Runs of(int oldRun, int newRun) {
      return new Runs(OptionalInt.of(oldRun), OptionalInt.of(newRun));
    }
  }

  /** A log never carries a person. */
  @Override
  public String toString() {
    return "case " + kind;
  }
}
