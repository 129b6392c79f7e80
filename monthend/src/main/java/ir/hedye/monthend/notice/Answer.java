package ir.hedye.monthend.notice;

/** What came of one submit. */
sealed interface Answer {
  /** The centre took it. */
  record Accepted(String messageId) implements Answer {}

  /** The centre said no; nothing was taken. */
  record Refused(int status) implements Answer {}

  /** It left us, and nothing came back: it may or may not be under way. */
  record Unanswered() implements Answer {}

  /** It never left us. */
  record Unsent() implements Answer {}
}
