package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.value.Folding;
import ir.hedye.law.value.Rial;
import ir.hedye.law.value.Sheba;
import java.util.Optional;
import java.util.function.Function;

/** Understands the fields of an answer, the same for CSV and XML. */
final class AnswerReading {
  private final AnswerFormat format;

  /** What a field's text becomes, or nothing when it makes no sense. */
  private record Rule<T>(Refusal refusal, Function<String, Optional<T>> read) {}

  AnswerReading(AnswerFormat format) {
    this.format = format;
  }

  /** The answer about one payment, or the row set aside. */
  BankAnswer payment(RawAnswer raw) {
    try {
      var payment =
          new AnsweredPayment(
              messageId(raw),
              required(raw, AnswerField.END_TO_END_ID, ids(EndToEndId::read)),
              compared(raw, AnswerField.AMOUNT, amounts()),
              compared(raw, AnswerField.SHEBA, new Rule<>(Refusal.NOT_A_SHEBA, Sheba::read)));
      return new AnswerLine(raw.line(), payment, outcome(raw));
    } catch (BadField bad) {
      return refused(raw, bad);
    }
  }

  /** The answer about a whole message, or the row set aside. */
  BankAnswer toAll(RawAnswer raw, Optional<String> block) {
    try {
      return new AnswerToAll(raw.line(), messageId(raw), block, outcome(raw));
    } catch (BadField bad) {
      return refused(raw, bad);
    }
  }

  RefusedAnswer refused(RawAnswer raw, BadField bad) {
    var field = new RefusedAnswer.Field(format.nameOf(bad.field()), raw.text(bad.field()));
    return new RefusedAnswer(raw.line(), field, bad.why(), raw.row());
  }

  private Outcome outcome(RawAnswer raw) throws BadField {
    return new Outcome(
        required(raw, AnswerField.STATUS, statuses()),
        raw.reason(),
        Optional.of(Folding.fold(raw.text(AnswerField.TRACE))).filter(text -> !text.isEmpty()),
        optional(raw, AnswerField.SETTLED_ON, new Rule<>(Refusal.IMPOSSIBLE_DATE, BankDay::read)));
  }

  private MessageId messageId(RawAnswer raw) throws BadField {
    return required(raw, AnswerField.MSG_ID, ids(MessageId::read));
  }

  private static <T> Rule<T> ids(Function<String, Optional<T>> read) {
    return new Rule<>(Refusal.NOT_AN_ID_OF_OURS, read);
  }

  private Rule<Rial> amounts() {
    return new Rule<>(Refusal.NO_WHOLE_AMOUNT, format::amount);
  }

  private Rule<AnswerStatus> statuses() {
    return new Rule<>(Refusal.UNKNOWN_STATUS, format::status);
  }

  /** What must match ours: a CSV row always says it, a status report may leave it out. */
  private <T> Optional<T> compared(RawAnswer raw, AnswerField field, Rule<T> rule) throws BadField {
    return format == AnswerFormat.CSV
        ? Optional.of(required(raw, field, rule))
        : optional(raw, field, rule);
  }

  private static <T> T required(RawAnswer raw, AnswerField field, Rule<T> rule) throws BadField {
    return optional(raw, field, rule).orElseThrow(() -> new BadField(field, Refusal.EMPTY));
  }

  private static <T> Optional<T> optional(RawAnswer raw, AnswerField field, Rule<T> rule)
      throws BadField {
    String text = Folding.fold(raw.text(field));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = rule.read().apply(text);
    if (value.isEmpty()) {
      throw new BadField(field, rule.refusal());
    }
    return value;
  }
}
