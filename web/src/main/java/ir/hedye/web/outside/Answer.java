package ir.hedye.web.outside;

/** What another body's service says. */
public enum Answer {
  YES,
  NO,
  /** It is down, slow, not set up, or said something we do not understand. */
  NOT_NOW
}
