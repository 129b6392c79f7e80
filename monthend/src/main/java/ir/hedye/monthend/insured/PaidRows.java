package ir.hedye.monthend.insured;

import ir.hedye.monthend.feed.Columns;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Row;

/** Judges the rows of {@code paid.csv}: allowances paid before or outside this system. */
public final class PaidRows {
  private static final int NATIONAL_ID = 0;
  private static final int PAID_ON = 1;
  private static final int AMOUNT = 2;

  public static final Columns COLUMNS =
      Columns.of("national_id").andIfThere("paid_on", "amount", "source");

  private PaidRows() {}

  /** The national ID as a number; {@link Fields#BAD} after setting a bad row aside. */
  public static long judge(Row row) {
    long id = PersonRows.nationalId(row, NATIONAL_ID);
    if (Fields.date(row, PAID_ON) < 0) {
      row.reject(PAID_ON, "impossible date");
    }
    if (!Fields.isEmpty(row, AMOUNT) && Fields.wholeNumber(row, AMOUNT) == Fields.BAD) {
      row.reject(AMOUNT, "no whole number");
    }
    return row.isRejected() ? Fields.BAD : id;
  }
}
