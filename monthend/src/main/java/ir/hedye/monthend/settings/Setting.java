package ir.hedye.monthend.settings;

import ir.hedye.monthend.feed.RefusedInput;
import java.util.Map;

/**
 * One setting of the environment.
 *
 * @param name of the environment variable
 * @param meaning in one sentence
 * @param unit what the value counts or looks like
 * @param defaultValue what holds where nothing is set; empty for none
 */
public record Setting(String name, String meaning, String unit, String defaultValue) {

  /** What is set there, or the default; blank counts as not set. */
  public String in(Map<String, String> environment) {
    String set = environment.getOrDefault(name, "").strip();
    return set.isEmpty() ? defaultValue : set;
  }

  /** The same as a whole number from {@code least} to {@code most}. */
  public int wholeNumberIn(Map<String, String> environment, int least, int most) {
    String text = in(environment);
    if (!text.matches("[0-9]{1,9}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > most) {
      throw wrong("a whole number from " + least + " to " + most);
    }
    return Integer.parseInt(text);
  }

  /** The same as yes or no: {@code true} or {@code false}. */
  public boolean isTrueIn(Map<String, String> environment) {
    return switch (in(environment)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong("true or false");
    };
  }

  /** The refusal of a value; it never repeats the value, which may be secret. */
  public RefusedInput wrong(String wanted) {
    return RefusedInput.of(name, "must be " + wanted);
  }
}
