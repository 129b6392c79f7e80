package ir.hedye.web.gift;

import java.util.Locale;

/**
 * One link of the chain from the registry to the account, as it stands.
 *
 * @param name of the stage
 * @param text what happened there, or what it waits for; may be empty
 */
record Link(Stage stage, Progress progress, String name, String text) {

  /** The stages in their order. */
  enum Stage {
    /** By the person; not every marriage is. */
    REGISTERED,
    RECEIVED,
    CONDITIONS,
    CALCULATED,
    VOUCHER,
    SIGNED,
    SENT,
    PAID
  }

  /** How far a stage is. */
  enum Progress {
    DONE,
    NOW,
    STOPPED,
    AHEAD;

    /** As class of the style sheet. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
