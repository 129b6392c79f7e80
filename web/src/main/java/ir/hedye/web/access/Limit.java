package ir.hedye.web.access;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may be done by each of many: at once up to a number, then one each time a
 * while has passed. Of the many only the latest are remembered, so memory has an end.
 */
final class Limit {
  private static final int REMEMBERED_MAX = 50_000;

  private final Bandwidth bandwidth;
  private final TimeMeter clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > REMEMBERED_MAX;
        }
      };

  /**
   * @param atOnce how many without waiting
   * @param each after which time there is one more
   */
  Limit(int atOnce, Duration each, TimeMeter clock) {
    bandwidth = Bandwidth.builder().capacity(atOnce).refillGreedy(1, each).build();
    this.clock = clock;
  }

  /** Counts one more by that one; false when it is one too many. */
  boolean allows(String who) {
    return bucket(who).tryConsume(1);
  }

  private synchronized Bucket bucket(String who) {
    return buckets.computeIfAbsent(
        who, _ -> Bucket.builder().addLimit(bandwidth).withCustomTimePrecision(clock).build());
  }
}
