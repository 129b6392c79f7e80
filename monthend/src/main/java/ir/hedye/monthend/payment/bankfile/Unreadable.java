package ir.hedye.monthend.payment.bankfile;

import java.io.IOException;

/**
 * A file cannot be read any further: at which line, and why, in words that carry no value of it.
 */
final class Unreadable extends IOException {
  private static final long serialVersionUID = 1;
  private final long line;

  Unreadable(long line, String why) {
    super(why);
    this.line = line;
  }

  long line() {
    return line;
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
