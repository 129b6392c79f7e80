package ir.hedye.monthend.notice;

/** How a message wants to be treated by the centre. */
enum Urgency {
  /** In its turn; the centre tries for two days. */
  ORDINARY(0, "000002000000000R"),
  /** A one-time code: first, and worthless after two minutes. */
  CODE(1, "000000000200000R");

  private final byte priority;
  private final String validity;

  Urgency(int priority, String validity) {
    this.priority = (byte) priority;
    this.validity = validity;
  }

  byte priority() {
    return priority;
  }

  /** SMPP's relative time: years, months, days, hours, minutes, seconds, tenths, R. */
  String validity() {
    return validity;
  }
}
