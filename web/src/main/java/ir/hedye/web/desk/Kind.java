package ir.hedye.web.desk;

import java.util.Locale;

/** What a piece of work is. */
enum Kind {
  /** A support request: an objection. */
  SUPPORT,
  /** A decision that a doubt keeps back. */
  REVIEW,
  /** Entitled, but no message can reach the person, or none helps. */
  HOLD,
  /** A decision that changed after its payment was released. */
  CHANGED,
  /** Something else that only a person can settle, such as news about a corrected fact. */
  NEWS,
  /** A payment that came back. */
  RETURNED,
  /** A row of the registry's file that was set aside. */
  REGISTRY;

  /** As it stands in an address. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it stands in the books as a case, which its end closes. */
  boolean isCase() {
    return this == CHANGED || this == NEWS;
  }

  /** Whether a fact of the file can be corrected from here. */
  boolean isCorrectable() {
    return this == SUPPORT || this == REVIEW || this == HOLD || isCase();
  }
}
