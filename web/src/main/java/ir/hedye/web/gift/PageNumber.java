package ir.hedye.web.gift;

import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for, counted from 1; anything else is the first. */
final class PageNumber {
  private static final int DIGITS_MAX = 5;

  private PageNumber() {}

  static int asked(@Nullable String typed) {
    boolean number =
        typed != null
            && !typed.isEmpty()
            && typed.length() <= DIGITS_MAX
            && typed.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Math.max(1, Integer.parseInt(typed)) : 1;
  }
}
