package ir.hedye.web.support;

import ir.hedye.law.value.Folding;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a person asks, as typed.
 *
 * @param reason the code chosen from the short list
 * @param body in their own words; letters folded, line ends kept
 */
public record Asking(String reason, String body) {
  public static final int BODY_MAX = 2000;

  /** What is wrong with it. */
  public enum Fault {
    NO_REASON,
    NO_WORDS,
    TOO_LONG
  }

  /** Reads what was typed. Signs that steer a terminal or a line are dropped. */
  public static Asking read(String reason, String body) {
    String words = Folding.fold(body.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n]]", " "));
    return new Asking(Folding.fold(reason), words);
  }

  /** Empty when it can be taken. */
  Set<Fault> faults(Set<String> reasons) {
    var faults = EnumSet.noneOf(Fault.class);
    if (!reasons.contains(reason)) {
      faults.add(Fault.NO_REASON);
    }
    if (body.isEmpty()) {
      faults.add(Fault.NO_WORDS);
    }
    if (body.length() > BODY_MAX) {
      faults.add(Fault.TOO_LONG);
    }
    return faults;
  }
}
