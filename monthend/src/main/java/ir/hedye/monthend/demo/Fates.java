package ir.hedye.monthend.demo;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.payment.bankfile.AnswerStatus;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Decides what becomes of each transfer by a seed: the same transfer and seed always meet the same
 * fate, in whatever order files come.
 *
 * @param rejected the share that never leaves, 0 to 1
 * @param returned the share that comes back, 0 to 1; both together at most 1
 */
record Fates(long seed, double rejected, double returned) {
  private static final List<String> WHY_REJECTED = List.of("AC01", "AC04", "AC06", "RC04", "AM04");
  private static final List<String> WHY_RETURNED = List.of("AC04", "AC06", "BE01", "MD07", "MS03");
  private static final long TRACES = 1_000_000_000_000L;
  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  Fates {
    if (!(rejected >= 0 && returned >= 0 && rejected + returned <= 1)) {
      throw new IllegalArgumentException("shares are 0 to 1, both together at most 1");
    }
  }

  /** The final fate of a transfer that the bank was to make on that day. */
  Fate of(String messageId, String transferId, JalaliDate day) {
    // Random, because its numbers are fixed by its specification.
    var random = new Random(seed ^ hash(messageId + "/" + transferId));
    double lot = random.nextDouble();
    int which = random.nextInt(WHY_REJECTED.size());
    String trace = String.format(Locale.ROOT, "%012d", Math.floorMod(random.nextLong(), TRACES));
    if (lot < rejected) {
      return new Fate(AnswerStatus.REJECTED, WHY_REJECTED.get(which), "", day);
    }
    return lot < rejected + returned
        ? new Fate(AnswerStatus.RETURNED, WHY_RETURNED.get(which), trace, day.plusDays(1))
        : new Fate(AnswerStatus.SETTLED, "", trace, day);
  }

  /** FNV-1a over the text's UTF-16 units. */
  private static long hash(String text) {
    long hash = FNV_START;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
