package ir.hedye.web.outside.stub;

/** How the stub answers: the last digit of what it is asked about decides. */
enum Mood {
  YES,
  NO,
  /** Answers, but long after everybody's time limit. */
  SLOW,
  DOWN;

  /** 9 is no, 8 slow, 7 down, every other digit yes. */
  static Mood of(String asked) {
    return switch (asked.isEmpty() ? '7' : asked.charAt(asked.length() - 1)) {
      case '9' -> NO;
      case '8' -> SLOW;
      case '7' -> DOWN;
      default -> YES;
    };
  }
}
