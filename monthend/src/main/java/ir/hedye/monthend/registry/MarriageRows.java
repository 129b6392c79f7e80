package ir.hedye.monthend.registry;

import static java.nio.charset.StandardCharsets.US_ASCII;

import ir.hedye.law.article85.Marriage;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.feed.Columns;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Row;
import java.util.Optional;

/** Judges the rows of the registry's file against the closed list of bad rows (formats.md). */
public final class MarriageRows {
  static final int EVENT_ID = 0;
  static final int VERSION = 1;
  static final int STATUS = 2;
  static final int CONTRACT = 3;
  static final int MARRIAGE_DATE = 4;
  static final int REGISTRATION_DATE = 5;
  static final int OFFICE = 6;
  static final int HUSBAND = 7;
  static final int WIFE = 10;
  static final int PROVINCE = 13;

  public static final Columns COLUMNS =
      Columns.of(
          "event_id",
          "version",
          "status",
          "contract",
          "marriage_date",
          "registration_date",
          "office",
          "husband_id",
          "husband_birth_date",
          "husband_prior_marriages",
          "wife_id",
          "wife_birth_date",
          "wife_prior_marriages",
          "province");

  static final byte[][] STATUSES = words("REGISTERED", "REVOKED");
  static final byte[][] CONTRACTS = words("PERMANENT", "TEMPORARY");

  private MarriageRows() {}

  private static byte[][] words(String... words) {
    byte[][] bytes = new byte[words.length][];
    for (int i = 0; i < words.length; i++) {
      bytes[i] = words[i].getBytes(US_ASCII);
    }
    return bytes;
  }

  /** The event's number alone, or {@link Fields#BAD}. */
  public static long eventId(Row row) {
    return Fields.wholeNumber(row, EVENT_ID);
  }

  /** The typed row; empty after setting a bad one aside. */
  public static Optional<EventLine> read(Row row) {
    var line =
        new EventLine(
            number(row, EVENT_ID),
            number(row, VERSION),
            word(row, STATUS, STATUSES, RowFault.UNKNOWN_STATUS) == 1,
            contract(row),
            requiredDate(row, MARRIAGE_DATE),
            optionalDate(row, REGISTRATION_DATE),
            row.text(OFFICE),
            spouse(row, HUSBAND),
            wife(row),
            row.text(PROVINCE));
    return row.isRejected() ? Optional.empty() : Optional.of(line);
  }

  private static Marriage.Contract contract(Row row) {
    boolean permanent = word(row, CONTRACT, CONTRACTS, RowFault.UNKNOWN_CONTRACT) == 0;
    return permanent ? Marriage.Contract.PERMANENT : Marriage.Contract.TEMPORARY;
  }

  private static SpouseLine wife(Row row) {
    long id = Fields.tenDigits(row, WIFE);
    boolean same =
        id != Fields.BAD
            ? id == Fields.tenDigits(row, HUSBAND)
            : !row.text(WIFE).isEmpty() && row.text(WIFE).equals(row.text(HUSBAND));
    if (same) {
      row.reject(WIFE, RowFault.SAME_SPOUSES.english());
    }
    return spouse(row, WIFE);
  }

  private static SpouseLine spouse(Row row, int column) {
    long id = Fields.tenDigits(row, column);
    if (id == Fields.BAD) {
      return SpouseLine.foreign(row.text(column));
    }
    if (!NationalId.checks(id)) {
      row.reject(column, RowFault.NATIONAL_ID.english());
    }
    int birthDate = requiredDate(row, column + 1);
    long prior = number(row, column + 2);
    return new SpouseLine("", id, birthDate, prior);
  }

  private static long number(Row row, int column) {
    long number = Fields.wholeNumber(row, column);
    if (number == Fields.BAD) {
      row.reject(column, RowFault.NO_NUMBER.english());
    }
    return number;
  }

  private static int word(Row row, int column, byte[][] words, RowFault fault) {
    int word = Fields.oneOf(row, column, words);
    if (word < 0) {
      row.reject(column, fault.english());
    }
    return word;
  }

  private static int optionalDate(Row row, int column) {
    int date = Fields.date(row, column);
    if (date < 0) {
      row.reject(column, RowFault.NO_SUCH_DAY.english());
    }
    return date;
  }

  private static int requiredDate(Row row, int column) {
    int date = Fields.date(row, column);
    if (date <= 0) {
      var fault = date == 0 ? RowFault.DAY_MISSING : RowFault.NO_SUCH_DAY;
      row.reject(column, fault.english());
    }
    return date;
  }
}
