package ir.hedye.monthend.settings;

import ir.hedye.law.time.JalaliDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A figure that may change from a day on: {@code 3}, or {@code 1400-01-01=3;1406-01-01=4}. Before
 * its first day the first value holds.
 */
public record DatedFigure(Map<JalaliDate, Long> values) {
  private static final JalaliDate FIRST = new JalaliDate(1300, 1, 1);
  private static final int DIGITS_MAX = 17;

  public DatedFigure {
    values = Map.copyOf(values);
  }

  /** What is set there. */
  public static DatedFigure of(Setting setting, Map<String, String> environment) {
    var values = new TreeMap<JalaliDate, Long>();
    for (String part : setting.in(environment).split(";", -1)) {
      int equals = part.indexOf('=');
      var day = equals < 0 ? Optional.of(FIRST) : JalaliDate.read(part.substring(0, equals));
      String number = part.substring(equals + 1).strip();
      boolean makesSense =
          day.isPresent()
              && number.matches("[0-9]{1," + DIGITS_MAX + "}")
              && values.put(day.get(), Long.valueOf(number)) == null;
      if (!makesSense) {
        throw setting.wrong("a whole number, or day=number;day=number with each day once");
      }
    }
    return new DatedFigure(values);
  }

  /** The same, where each value must lie from {@code least} to {@code most}. */
  public static DatedFigure of(
      Setting setting, Map<String, String> environment, int least, int most) {
    var figure = of(setting, environment);
    if (figure.values.values().stream().anyMatch(value -> value < least || value > most)) {
      throw setting.wrong("from " + least + " to " + most);
    }
    return figure;
  }

  /** The value in force on that day, of a figure whose bounds are those of an int. */
  public int wholeOn(JalaliDate day) {
    return Math.toIntExact(on(day));
  }

  /** The value in force on that day. */
  public long on(JalaliDate day) {
    var sorted = new TreeMap<>(values);
    var found = sorted.floorEntry(day);
    return found == null ? sorted.firstEntry().getValue() : found.getValue();
  }
}
