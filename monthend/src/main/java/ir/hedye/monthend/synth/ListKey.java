package ir.hedye.monthend.synth;

/**
 * An employer's list.
 *
 * @param month see {@link Months}
 */
record ListKey(Workshop workshop, int month, int number) {}
