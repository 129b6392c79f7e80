package ir.hedye.monthend.drill;

import java.util.List;

/**
 * One command of the undisturbed month.
 *
 * @param before the home as it was, its server stopped
 * @param typed the command
 * @param bytes what it sends to the database
 */
record Passage(Home before, List<String> typed, Bytes bytes, Outcome after) {
  /** What it came to. */
  record Outcome(State state, Told told) {}

  /**
   * Bytes that a command sends.
   *
   * @param opening of them, before its own work
   */
  record Bytes(long opening, long all) {
    private static final double FIRST = 0.05;
    private static final double LAST = 0.98;

    /**
     * A byte in mid-work.
     *
     * @param chance 0 to 1
     */
    long at(double chance) {
      return opening + Math.round((all - opening) * (FIRST + chance * (LAST - FIRST)));
    }
  }
}
