package ir.hedye.monthend.drill;

import ir.hedye.monthend.demo.SmscMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What people's telephones showed.
 *
 * @param times how often, by number (98 and ten digits), space and text
 */
record Told(Map<String, Integer> times) {
  private static final int NUMBER_DIGITS = 12;

  static Told of(List<SmscMessage> messages) {
    var times = new TreeMap<String, Integer>();
    messages.forEach(sms -> times.merge(sms.way().to() + " " + sms.text(), 1, Integer::sum));
    return new Told(times);
  }

  /**
   * Where it is not what should have been told once; empty when it is.
   *
   * @param again how many submits to a number were marked as said again
   */
  List<String> differencesFrom(Told once, Map<String, Integer> again) {
    var all = new TreeSet<>(times.keySet());
    all.addAll(once.times.keySet());
    var differences = new ArrayList<String>();
    for (String message : all) {
      int surplus = times.getOrDefault(message, 0) - once.times.getOrDefault(message, 0);
      int allowed =
          once.times.containsKey(message)
              ? again.getOrDefault(message.substring(0, NUMBER_DIGITS), 0)
              : 0;
      if (surplus < 0 || surplus > allowed) {
        differences.add(
            "told %+d times too often, %d allowed: %s".formatted(surplus, allowed, message));
      }
    }
    return differences;
  }
}
