package ir.hedye.web.gift;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.Rial;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a JSON object in their order; each value as the API writes its kind. */
public final class Fields {
  private final Map<String, Object> values = new LinkedHashMap<>();

  public Fields with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** The fields of another object after these. */
  public Fields withAll(Map<String, Object> more) {
    values.putAll(more);
    return this;
  }

  /** Null where there is none. */
  public Fields withDay(String name, Optional<JalaliDate> day) {
    return with(name, day.map(Fields::day));
  }

  /** Money is a whole number of rials; null where there is none. */
  public Fields withMoney(String name, Optional<Rial> money) {
    return with(name, money.map(Rial::amount));
  }

  public Map<String, Object> values() {
    return values;
  }

  /** A day in both calendars. */
  public static Map<String, Object> day(JalaliDate day) {
    return new Fields()
        .with("jalali", day.toString())
        .with("gregorian", day.toCivil().toString())
        .values();
  }
}
