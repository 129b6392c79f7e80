package ir.hedye.monthend.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** A career in the making, aimed at one marriage day. */
record CareerDraft(AwkwardDays days, Day married, long wageLevel, List<RowDraft> rows) {
  static final List<String> UNCOVERED =
      List.of("EMPLOYER_PAYS", "FREELANCE", "VOLUNTARY", "DRIVER", "CONSTRUCTION", "CARPET_WEAVER");

  /** The usual wages of a month, in rials: under every minimum wage, ordinary, huge. */
  private static final List<Long> LEVELS =
      List.of(
          3_000_000L, 3_000_000L, 70_000_000L, 300_000_000L, 300_000_000L, 30_000_000_000_000_000L);

  CareerDraft(AwkwardDays days, Day married) {
    this(days, married, days.dice().pick(LEVELS), new ArrayList<>());
  }

  Dice dice() {
    return days.dice();
  }

  /** M. */
  Month month() {
    return married.month();
  }

  /** A new row, a covered worker's whole month until it is changed. */
  RowDraft add(Month month) {
    var row = new RowDraft(month, wage());
    if (dice().percent(10)) {
      row.category("SEMINARY");
    }
    rows.add(row);
    return row;
  }

  /** A row of that month that begins and ends on these days, as far as they lie in it. */
  RowDraft addSpan(Month month, Day start, Day leave) {
    var row = add(month);
    if (start.isAfter(month.first()) && !start.isAfter(month.last())) {
      row.from(start);
    }
    var contribution = row.row();
    if (leave.isBefore(month.last()) && !leave.isBefore(contribution.span().getFirst())) {
      row.until(leave);
    }
    return row.days(dice().percent(50) ? month.length() : row.row().span().size());
  }

  Career career() {
    return new Career(rows.stream().map(RowDraft::row).toList(), married, days.at());
  }

  /** A month's wage in rials: about the person's level, none, tiny or large. */
  private BigInteger wage() {
    return switch (dice().between(0, 39)) {
      case 0, 1 -> BigInteger.ZERO;
      case 2, 3 -> BigInteger.valueOf(dice().between(1, 30));
      case 4 -> BigInteger.valueOf(dice().random().nextLong(1_000_000_000_000L));
      default -> BigInteger.valueOf(wageLevel / 2 + dice().random().nextLong(wageLevel));
    };
  }
}
