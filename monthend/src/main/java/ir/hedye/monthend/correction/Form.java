package ir.hedye.monthend.correction;

import ir.hedye.law.article85.Marriage;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Folding;
import java.util.Arrays;
import java.util.Optional;

/** In which form a field's value is written: the one text of each value. */
enum Form {
  DAY {
    @Override
    Optional<String> read(String folded) {
      return JalaliDate.read(folded).map(JalaliDate::toString);
    }
  },
  DAY_OR_NONE {
    @Override
    Optional<String> read(String folded) {
      return folded.isEmpty() ? Optional.of("") : DAY.read(folded);
    }
  },
  TEXT {
    @Override
    Optional<String> read(String folded) {
      boolean oneLine = folded.codePoints().noneMatch(Character::isISOControl);
      return Optional.of(folded).filter(text -> oneLine && text.length() <= TEXT_MAX);
    }
  },
  COUNT {
    @Override
    Optional<String> read(String folded) {
      return folded.matches("[0-9]{1,4}")
          ? Optional.of(Integer.toString(Integer.parseInt(folded)))
          : Optional.empty();
    }
  },
  CONTRACT {
    @Override
    Optional<String> read(String folded) {
      return Arrays.stream(Marriage.Contract.values())
          .map(Enum::name)
          .filter(folded::equals)
          .findFirst();
    }
  },
  SEX {
    @Override
    Optional<String> read(String folded) {
      return Optional.of(folded).filter(sex -> sex.equals("M") || sex.equals("F"));
    }
  },
  /** A month's contribution rows; they are given as {@link GivenRow}, never typed. */
  ROWS {
    @Override
    Optional<String> read(String folded) {
      return Optional.empty();
    }
  };

  private static final int TEXT_MAX = 200;

  abstract Optional<String> read(String folded);

  /** The value in its one form; empty when it is none. */
  Optional<String> of(String typed) {
    return read(Folding.fold(typed));
  }
}
