package ir.hedye.monthend.payment.bankfile;

import ir.hedye.law.value.Rial;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * In which form the answer came: how fields are named, and how statuses and amounts are written.
 */
enum AnswerFormat {
  CSV {
    @Override
    String nameOf(AnswerField field) {
      return field.column();
    }

    @Override
    Optional<AnswerStatus> status(String text) {
      return AnswerStatus.ofWord(text);
    }

    @Override
    Optional<Rial> amount(String text) {
      return WHOLE.matcher(text).matches() ? rials(text) : Optional.empty();
    }
  },

  PAIN_002 {
    @Override
    String nameOf(AnswerField field) {
      return field.element();
    }

    @Override
    Optional<AnswerStatus> status(String text) {
      return AnswerStatus.ofCode(text);
    }

    @Override
    Optional<Rial> amount(String text) {
      return DECIMAL.matcher(text).matches() ? rials(text) : Optional.empty();
    }
  };

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,5})?");

  abstract String nameOf(AnswerField field);

  abstract Optional<AnswerStatus> status(String text);

  /** Whole rials above zero; anything else is empty. */
  abstract Optional<Rial> amount(String text);

  private static Optional<Rial> rials(String digits) {
    BigDecimal amount = new BigDecimal(digits).stripTrailingZeros();
    return amount.scale() <= 0 && amount.signum() > 0
        ? Optional.of(new Rial(amount.longValueExact()))
        : Optional.empty();
  }
}
