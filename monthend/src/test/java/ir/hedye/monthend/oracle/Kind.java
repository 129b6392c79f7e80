package ir.hedye.monthend.oracle;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column holds, which decides when two fields say the same. */
enum Kind {
  TEXT,
  DAY,
  MONTH,
  NUMBER;

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

  /** The field in its one form: a day is the same day however its separators are written. */
  String canonical(String folded) {
    return switch (this) {
      case TEXT -> folded;
      case DAY -> Day.read(folded).map(Day::toString).orElse(folded);
      case MONTH -> Month.read(folded).map(Month::toString).orElse(folded);
      case NUMBER -> whole(folded).map(BigInteger::toString).orElse(folded);
    };
  }

  /** A whole number of any length, perhaps below zero. */
  static Optional<BigInteger> whole(String folded) {
    return WHOLE.matcher(folded).matches() ? Optional.of(new BigInteger(folded)) : Optional.empty();
  }
}
