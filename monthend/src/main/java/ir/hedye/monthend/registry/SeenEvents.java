package ir.hedye.monthend.registry;

import com.carrotsearch.hppc.LongLongHashMap;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The events that a delivery has named so far, each with the print of its first good row. Known
 * events have their place, so that only new ones are looked up.
 */
final class SeenEvents {
  private final KnownEvents known;
  private final BitSet places;
  private final long[] prints;
  private final LongLongHashMap fresh = new LongLongHashMap();

  /** Whether the event was named before in this delivery, and then how. */
  enum Sight {
    FIRST,
    SAME,
    OTHERWISE
  }

  SeenEvents(KnownEvents known) {
    this.known = known;
    this.places = new BitSet(known.size());
    this.prints = new long[known.size()];
  }

  /**
   * Takes a good row in.
   *
   * @param place the event's place among the known, or -1
   */
  Sight see(long eventId, int place, long print) {
    if (place < 0) {
      return seeFresh(eventId, print);
    }
    if (places.get(place)) {
      return prints[place] == print ? Sight.SAME : Sight.OTHERWISE;
    }
    places.set(place);
    prints[place] = print;
    return Sight.FIRST;
  }

  private Sight seeFresh(long eventId, long print) {
    if (fresh.putIfAbsent(eventId, print)) {
      return Sight.FIRST;
    }
    return fresh.get(eventId) == print ? Sight.SAME : Sight.OTHERWISE;
  }

  /** Known events that no good row has named. */
  long[] missing() {
    return IntStream.range(0, known.size())
        .filter(place -> !places.get(place))
        .mapToLong(known::id)
        .toArray();
  }

  /** Events named. */
  long count() {
    return places.cardinality() + (long) fresh.size();
  }
}
