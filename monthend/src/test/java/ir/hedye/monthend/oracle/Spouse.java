package ir.hedye.monthend.oracle;

import java.math.BigInteger;

/** One side of a marriage event, with a checked Iranian national ID. */
record Spouse(Line line, Role role) {
  /** The two sides: their word in the output, their columns, the sex their record must have. */
  enum Role {
    HUSBAND("husband", "M"),
    WIFE("wife", "F");

    final String column;
    final String sex;

    Role(String column, String sex) {
      this.column = column;
      this.sex = sex;
    }
  }

  String nationalId() {
    return line.get(role.column + "_id");
  }

  Day born() {
    return Day.of(line.get(role.column + "_birth_date"));
  }

  /** Whether the registry counts no earlier marriage. */
  boolean isFirstMarriage() {
    return new BigInteger(line.get(role.column + "_prior_marriages")).signum() == 0;
  }
}
