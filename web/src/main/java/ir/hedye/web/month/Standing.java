package ir.hedye.web.month;

/** Where a payment stands, in the order of its way; the names are the books' own. */
enum Standing {
  PROPOSED,
  SIGNED,
  RELEASED,
  SENT,
  ACCEPTED,
  SETTLED,
  REJECTED,
  RETURNED,
  WITHDRAWN;

  /** Dropped out before it was released: no payment any more. */
  boolean isGone() {
    return this == WITHDRAWN;
  }

  /** Has come as far as that state on the common way, or beyond; what came back has been sent. */
  boolean reached(Standing milestone) {
    return !isGone() && compareTo(milestone) >= 0;
  }
}
