package ir.hedye.monthend.payment;

/** In which role somebody signs a batch at the desk. */
public enum SigningRole {
  /** Who puts the batch together for finance. */
  MAKER,
  /** Who checks it. */
  CHECKER
}
