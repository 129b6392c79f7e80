package ir.hedye.monthend.registry;

import ir.hedye.law.article85.Marriage;
import ir.hedye.monthend.feed.Plain;
import ir.hedye.monthend.feed.Row;

/**
 * 64 bits of all that we read of an event's row: equal rows have equal prints, and different rows
 * different ones but for chance.
 */
final class EventPrint {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private EventPrint() {}

  static long of(EventLine line) {
    long print = mix(line.eventId(), line.version());
    boolean permanent = line.contract() == Marriage.Contract.PERMANENT;
    print = mix(print, (line.revoked() ? 2 : 0) + (permanent ? 1 : 0));
    print = mix(print, (long) line.marriedOn() << 32 | line.registeredOn());
    print = mix(print, line.office());
    print = spouse(print, line.husband());
    print = spouse(print, line.wife());
    return mix(print, line.province());
  }

  private static long spouse(long print, SpouseLine spouse) {
    return mix(mix(mix(print, spouse.id()), spouse.birthDate()), spouse.priorMarriages());
  }

  /** The same of a row's bytes; only of a row that {@link PlainRow} can read. */
  static long of(PlainRow plain, Row row) {
    long print = mix(plain.eventId(), plain.version());
    print = mix(print, (plain.isRevoked() ? 2 : 0) + (plain.isPermanent() ? 1 : 0));
    print = mix(print, plain.days());
    print = mix(print, row, MarriageRows.OFFICE);
    print = spouse(print, row, MarriageRows.HUSBAND);
    print = spouse(print, row, MarriageRows.WIFE);
    return mix(print, row, MarriageRows.PROVINCE);
  }

  private static long spouse(long print, Row row, int column) {
    long birth = Plain.date(row, column + 1);
    return mix(mix(mix(print, row, column), birth), Plain.number(row, column + 2));
  }

  private static long mix(long print, Row row, int column) {
    int length = row.length(column);
    long mixed = mix(print, length);
    for (int i = 0; i < length; i++) {
      mixed = (mixed ^ row.at(column, i)) * 0x100000001B3L;
    }
    return mix(mixed, 0);
  }

  private static long mix(long print, String text) {
    long mixed = mix(print, text.length());
    for (int i = 0; i < text.length(); i++) {
      mixed = (mixed ^ text.charAt(i)) * 0x100000001B3L;
    }
    return mix(mixed, 0);
  }

  private static long mix(long print, long value) {
    long mixed = (print ^ value) * GOLDEN;
    mixed ^= mixed >>> 32;
    mixed *= 0xD6E8FEB86659FD93L;
    return mixed ^ mixed >>> 29;
  }
}
