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
    // A missing birth date reads as 0: one less is negative too.
    int birth = Plain.date(row, BIRTH_DATE) - 1;
    boolean plain = (id | birth) >= 0 && row.isBare(DECEASED_ON) && isPlainSex(row);
    return plain && NationalId.checks(id) ? id : judgeWithCare(row);
  }

  private static boolean isPlainSex(Row row) {
    return row.length(SEX) == 1 && (row.at(SEX, 0) == 'M' || row.at(SEX, 0) == 'F');
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

  /** What a decision looks at in the row of that person; {@link #judge} must have taken it. */
  static KnownPerson known(Row row, long nationalId) {
    return new KnownPerson(
        nationalId,
        Fields.date(row, BIRTH_DATE),
        sex(row),
        row.text(MOBILE),
        row.text(SHEBA),
        row.isBare(DECEASED_ON) ? 0 : Fields.date(row, DECEASED_ON));
  }

  private static char sex(Row row) {
    return isPlainSex(row) ? (char) row.at(SEX, 0) : (char) SEXES[Fields.oneOf(row, SEX, SEXES)][0];
  }

  /** The typed row; {@link #judge} must have taken it. */
  public static PersonLine read(Row row) {
    return new PersonLine(
        Fields.tenDigits(row, NATIONAL_ID),
        row.text(INSURANCE_NUMBER),
        row.text(FIRST_NAME),
        row.text(LAST_NAME),
        Fields.date(row, BIRTH_DATE),
        sex(row),
        row.text(BRANCH),
        row.text(MOBILE),
        row.text(SHEBA),
        Fields.date(row, DECEASED_ON));
  }
}
