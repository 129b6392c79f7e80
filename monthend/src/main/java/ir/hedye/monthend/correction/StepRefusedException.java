package ir.hedye.monthend.correction;

/** A step that is not taken; becomes an {@link Answer.Refused} at the door. */
final class StepRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Refusal why;
  private final String detail;

  StepRefusedException(Refusal why, String detail) {
    super(why + " " + detail);
    this.why = why;
    this.detail = detail;
  }

  StepRefusedException(Refusal why) {
    this(why, "");
  }

  Answer answer() {
    return new Answer.Refused(why, detail);
  }

  static void unless(boolean good, Refusal why) {
    if (!good) {
      throw new StepRefusedException(why);
    }
  }
}
