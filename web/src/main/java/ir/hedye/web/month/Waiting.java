package ir.hedye.web.month;

import java.util.Comparator;
import java.util.List;

/**
 * Days from marriage to money, of those who were paid.
 *
 * @param average rounded half up
 * @param median half were paid within so many days
 */
record Waiting(long people, long average, long median) {

  static Waiting of(List<Money.Wait> waits) {
    long people = waits.stream().mapToLong(Money.Wait::people).sum();
    if (people == 0) {
      return new Waiting(0, 0, 0);
    }
    long days = waits.stream().mapToLong(wait -> wait.days() * wait.people()).sum();
    return new Waiting(people, Math.round((double) days / people), median(waits, people));
  }

  private static long median(List<Money.Wait> waits, long people) {
    long seen = 0;
    for (var wait : waits.stream().sorted(Comparator.comparingLong(Money.Wait::days)).toList()) {
      seen += wait.people();
      if (seen * 2 >= people) {
        return wait.days();
      }
    }
    throw new IllegalStateException("a median of nobody");
  }
}
