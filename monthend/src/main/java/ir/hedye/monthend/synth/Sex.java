package ir.hedye.monthend.synth;

/** As the insured record writes it: M or F. */
enum Sex {
  M,
  F;

  Sex other() {
    return this == M ? F : M;
  }
}
