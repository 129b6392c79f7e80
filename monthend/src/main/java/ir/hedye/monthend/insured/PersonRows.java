package ir.hedye.monthend.insured;

import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.feed.Columns;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Plain;
import ir.hedye.monthend.feed.Row;

/** Judges the rows of {@code insured.csv}. */
public final class PersonRows {
  private static final int NATIONAL_ID = 0;
  private static final int INSURANCE_NUMBER = 1;
  private static final int FIRST_NAME = 2;
  private static final int LAST_NAME = 3;
  private static final int BIRTH_DATE = 4;
  private static final int SEX = 5;
  private static final int BRANCH = 6;
  private static final int MOBILE = 7;
  private static final int SHEBA = 8;
  private static final int DECEASED_ON = 9;

  public static final Columns COLUMNS =
      Columns.of(
          "national_id",
          "insurance_number",
          "first_name",
          "last_name",
          "birth_date",
          "sex",
          "branch",
          "mobile",
          "sheba",
          "deceased_on");

  private static final byte[][] SEXES = {{'M'}, {'F'}};

  private PersonRows() {}

  /**
   * The national ID as a number, after judging the whole row; {@link Fields#BAD} after setting a
   * bad one aside.
   */
  public static long judge(Row row) {
    long id = Plain.tenDigits(row, NATIONAL_ID);
    int birth = Plain.date(row, BIRTH_DATE);
    int sex = Plain.word(row, SEX, SEXES);
    // A missing birth date reads as 0: one less is negative too.
    boolean plain = (id | birth - 1 | sex | Plain.date(row, DECEASED_ON)) >= 0;
    return plain && NationalId.checks(id) ? id : judgeWithCare(row);
  }

  private static long judgeWithCare(Row row) {
    long id = nationalId(row, NATIONAL_ID);
    int birth = Fields.date(row, BIRTH_DATE);
    if (birth <= 0) {
      row.reject(BIRTH_DATE, birth == 0 ? "date is missing" : "impossible date");
    }
    if (Fields.oneOf(row, SEX, SEXES) < 0) {
      row.reject(SEX, "unknown sex");
    }
    if (Fields.date(row, DECEASED_ON) < 0) {
      row.reject(DECEASED_ON, "impossible date");
    }
    return row.isRejected() ? Fields.BAD : id;
  }

  /** A national ID in a feed of the Organization: ten digits that check. */
  static long nationalId(Row row, int column) {
    long id = Fields.tenDigits(row, column);
    if (id == Fields.BAD) {
      row.reject(column, "national ID is not ten digits");
    } else if (!NationalId.checks(id)) {
      row.reject(column, "national ID fails its check");
    }
    return id;
  }

  /** The typed row; {@link #judge} must have taken it. */
  public static PersonLine read(Row row) {
    return new PersonLine(
        Fields.tenDigits(row, NATIONAL_ID),
        row.text(INSURANCE_NUMBER),
        row.text(FIRST_NAME),
        row.text(LAST_NAME),
        Fields.date(row, BIRTH_DATE),
        (char) SEXES[Fields.oneOf(row, SEX, SEXES)][0],
        row.text(BRANCH),
        row.text(MOBILE),
        row.text(SHEBA),
        Fields.date(row, DECEASED_ON));
  }
}
