package ir.hedye.monthend.insured;

import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.feed.Plain;
import ir.hedye.monthend.feed.Row;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One number for each workshop and list number, exactly: the usual form (ten digits, a short list
 * number) is its own number; any other text gets one from a dictionary.
 */
final class ListKeys {
  /** The greatest list number that has its place beside the workshop. */
  static final int USUAL_MAX = 99_999;

  private static final long LIST_NUMBERS = 1_000_000;

  private final ConcurrentHashMap<String, Long> unusual = new ConcurrentHashMap<>();
  private final AtomicLong next = new AtomicLong(-1);

  long of(Row row) {
    long workshop = Plain.tenDigits(row, ContributionRows.WORKSHOP);
    long list =
        row.isBare(ContributionRows.LIST_NO)
            ? 1
            : Fields.plainNumber(row, ContributionRows.LIST_NO, 5);
    return (workshop | list) >= 0 ? usual(workshop, list) : unusual(row);
  }

  /** The number of a list with ten digits and a short list number. */
  static long usual(long workshop, long list) {
    return workshop * LIST_NUMBERS + list;
  }

  private long unusual(Row row) {
    long workshop = Fields.tenDigits(row, ContributionRows.WORKSHOP);
    if (workshop != Fields.BAD) {
      String folded = ContributionRows.listNumber(row);
      if (folded.length() <= 5 && folded.matches("0|[1-9][0-9]*")) {
        return usual(workshop, Long.parseLong(folded));
      }
    }
    String text = row.text(ContributionRows.WORKSHOP) + '\n' + ContributionRows.listNumber(row);
    return unusual.computeIfAbsent(text, key -> next.getAndDecrement());
  }
}
