package ir.hedye.monthend.synth;

import ir.hedye.law.article85.LawBook;
import ir.hedye.law.article85.LawVersion.MinimumWage;
import java.util.List;

/**
 * The minimum daily wage of every month: as the law's own table has it, before that by our table of
 * older years.
 */
final class WageScale {
  /** No insured wage is above seven times the minimum. */
  private static final int CEILING = 7;

  private static final int FIRST = 1388 * 12;
  private static final int MONTHS = 60 * 12;

  private final long[] daily = new long[MONTHS];

  WageScale() {
    for (List<String> row : Table.rows("minimum-wages.csv")) {
      from(Integer.parseInt(row.get(0)) * 12, Long.parseLong(row.get(1)));
    }
    for (MinimumWage wage : LawBook.standard().versions().getLast().minimumWages()) {
      from(wage.from().yearMonth().index(), wage.daily().amount());
    }
  }

  /** Rials a day. */
  long minimum(int month) {
    return daily[Math.clamp(month - FIRST, 0, MONTHS - 1)];
  }

  /** The insurable total, in rials, of so many days at a multiple of the minimum wage. */
  long wage(int month, int days, double multiple) {
    return (long) (minimum(month) * Math.min(multiple, CEILING) * days);
  }

  private void from(int month, long rials) {
    for (int i = Math.max(0, month - FIRST); i < MONTHS; i++) {
      daily[i] = rials;
    }
  }
}
