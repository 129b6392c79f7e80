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
  private static final int EVENT_ID = 0;
  private static final int VERSION = 1;
  private static final int STATUS = 2;
  private static final int CONTRACT = 3;
  private static final int MARRIAGE_DATE = 4;
  private static final int REGISTRATION_DATE = 5;
  private static final int OFFICE = 6;
  private static final int HUSBAND = 7;
  private static final int WIFE = 10;
  private static final int PROVINCE = 13;

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

  private static final byte[][] STATUSES = words("REGISTERED", "REVOKED");
  private static final byte[][] CONTRACTS = words("PERMANENT", "TEMPORARY");

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
    long eventId = number(row, EVENT_ID);
    long version = number(row, VERSION);
    int status = word(row, STATUS, STATUSES, "unknown status");
    int contract = word(row, CONTRACT, CONTRACTS, "unknown contract");
    int marriedOn = requiredDate(row, MARRIAGE_DATE);
    int registeredOn = Fields.date(row, REGISTRATION_DATE);
    if (registeredOn < 0) {
      row.reject(REGISTRATION_DATE, "impossible date");
    }
    SpouseLine husband = spouse(row, HUSBAND);
    if (husband.isIranian() && husband.nationalId() == Fields.tenDigits(row, WIFE)) {
      row.reject(WIFE, "the same national ID for both spouses");
    }
    SpouseLine wife = spouse(row, WIFE);
    if (row.isRejected()) {
      return Optional.empty();
    }
    return Optional.of(
        new EventLine(
            eventId,
            version,
            status == 1,
            contract == 0 ? Marriage.Contract.PERMANENT : Marriage.Contract.TEMPORARY,
            marriedOn,
            registeredOn,
            row.text(OFFICE),
            husband,
            wife,
            row.text(PROVINCE)));
  }

  private static SpouseLine spouse(Row row, int column) {
    long id = Fields.tenDigits(row, column);
    if (id == Fields.BAD) {
      return SpouseLine.foreign(row.text(column));
    }
    if (!NationalId.checks(id)) {
      row.reject(column, "national ID fails its check");
    }
    int birthDate = requiredDate(row, column + 1);
    long prior = number(row, column + 2);
    return new SpouseLine("", id, birthDate, prior);
  }

  private static long number(Row row, int column) {
    long number = Fields.wholeNumber(row, column);
    if (number == Fields.BAD) {
      row.reject(column, "no whole number");
    }
    return number;
  }

  private static int word(Row row, int column, byte[][] words, String reason) {
    int word = Fields.oneOf(row, column, words);
    if (word < 0) {
      row.reject(column, reason);
    }
    return word;
  }

  private static int requiredDate(Row row, int column) {
    int date = Fields.date(row, column);
    if (date <= 0) {
      row.reject(column, date == 0 ? "date is missing" : "impossible date");
    }
    return date;
  }
}
