package ir.hedye.monthend.synth;

/**
 * One side of a couple.
 *
 * @param prior earlier marriages, as the registry counts them
 */
record Spouse(Person person, int prior, Standing standing) {

  /** How the Organization stands to somebody who marries. */
  enum Standing {
    /** Insured, and in no earlier feed or event. */
    NEWLY_SEEN,
    /** Insured, and known from an earlier event. */
    KNOWN,
    /** Never insured. */
    UNINSURED,
    /** Without an Iranian national ID. */
    FOREIGN
  }
}
