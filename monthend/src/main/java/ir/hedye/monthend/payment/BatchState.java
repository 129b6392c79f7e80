package ir.hedye.monthend.payment;

/** Where a batch stands, in this order. */
public enum BatchState {
  /** Made by a run; waits for two signatures. */
  PROPOSED,
  /** Signed by two people. */
  SIGNED,
  /** Checked line by line; its bank files are being made. */
  RELEASED,
  /** Its bank files are out. */
  SENT;

  boolean isBeforeRelease() {
    return this == PROPOSED || this == SIGNED;
  }

  /** What a manifest says: signing does not change what was signed. */
  BatchState inManifest() {
    return isBeforeRelease() ? PROPOSED : this;
  }
}
