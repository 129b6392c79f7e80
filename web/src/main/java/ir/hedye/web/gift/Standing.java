package ir.hedye.web.gift;

/** Where a payment stands; the names are the books' own. */
enum Standing {
  PROPOSED,
  SIGNED,
  RELEASED,
  SENT,
  ACCEPTED,
  SETTLED,
  REJECTED,
  RETURNED,
  WITHDRAWN
}
