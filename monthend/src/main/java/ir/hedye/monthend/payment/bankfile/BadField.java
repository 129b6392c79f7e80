package ir.hedye.monthend.payment.bankfile;

/** A field that cannot be understood: the row goes aside. Never leaves the package. */
final class BadField extends Exception {
  private static final long serialVersionUID = 1;
  private final AnswerField field;
  private final Refusal why;

  BadField(AnswerField field, Refusal why) {
    super(field + ": " + why, null, false, false);
    this.field = field;
    this.why = why;
  }

  AnswerField field() {
    return field;
  }

  Refusal why() {
    return why;
  }
}
