package ir.hedye.bench;

/**
 * One of those that are compared.
 *
 * @param name as the table calls it
 * @param work does the whole work once, measured
 */
record Side(String name, Work work) {
  /** Work that is measured. */
  @FunctionalInterface
  interface Work {
    Run once() throws Exception;
  }
}
