package ir.hedye.monthend.registry;

import static ir.hedye.monthend.registry.MarriageRows.CONTRACT;
import static ir.hedye.monthend.registry.MarriageRows.CONTRACTS;
import static ir.hedye.monthend.registry.MarriageRows.EVENT_ID;
import static ir.hedye.monthend.registry.MarriageRows.HUSBAND;
import static ir.hedye.monthend.registry.MarriageRows.MARRIAGE_DATE;
import static ir.hedye.monthend.registry.MarriageRows.OFFICE;
import static ir.hedye.monthend.registry.MarriageRows.PROVINCE;
import static ir.hedye.monthend.registry.MarriageRows.REGISTRATION_DATE;
import static ir.hedye.monthend.registry.MarriageRows.STATUS;
import static ir.hedye.monthend.registry.MarriageRows.STATUSES;
import static ir.hedye.monthend.registry.MarriageRows.VERSION;
import static ir.hedye.monthend.registry.MarriageRows.WIFE;

import ir.hedye.monthend.feed.Plain;
import ir.hedye.monthend.feed.Row;

/**
 * A first look at a row, without an object: nearly all rows of a delivery are exactly as known, and
 * a row in the usual spelling shows that by its print alone. Such a row was judged when it was new;
 * every other one is read with care.
 */
final class PlainRow {
  private long eventId;
  private long version;
  private int status;
  private int contract;
  private long days;
  private long print;
  private int place;

  /** Whether the row is an event exactly as known, in the usual spelling. */
  boolean isRepeated(Row row, KnownEvents known) {
    if (!read(row)) {
      return false;
    }
    place = known.place(eventId);
    if (place < 0 || version != known.version(place)) {
      return false;
    }
    print = EventPrint.of(this, row);
    return print == known.print(place);
  }

  private boolean read(Row row) {
    eventId = Plain.number(row, EVENT_ID);
    version = Plain.number(row, VERSION);
    status = Plain.word(row, STATUS, STATUSES);
    contract = Plain.word(row, CONTRACT, CONTRACTS);
    int married = Plain.date(row, MARRIAGE_DATE);
    int registered = Plain.date(row, REGISTRATION_DATE);
    days = (long) married << 32 | registered;
    long signs = eventId | version | status | contract | married | registered;
    return (signs | spouse(row, HUSBAND) | spouse(row, WIFE)) >= 0
        && Plain.isText(row, OFFICE)
        && Plain.isText(row, PROVINCE);
  }

  /** Negative for a spouse whose fields are not in the usual spelling. */
  private static long spouse(Row row, int column) {
    long birth = Plain.date(row, column + 1) - 1L;
    return Plain.tenDigits(row, column) | birth | Plain.number(row, column + 2);
  }

  long eventId() {
    return eventId;
  }

  long version() {
    return version;
  }

  /** Its place among the known events. */
  int place() {
    return place;
  }

  boolean isRevoked() {
    return status == 1;
  }

  boolean isPermanent() {
    return contract == 0;
  }

  /** Contract and registration day, as {@link EventPrint} takes them. */
  long days() {
    return days;
  }

  long print() {
    return print;
  }
}
