package ir.hedye.monthend.journal;

/**
 * One thing that somebody did.
 *
 * @param actor who did it, and in which role
 * @param deed what was done, a fixed word such as {@code BATCH_SIGNED}
 * @param subject what it was done to: a kind and a number of ours, never a national ID
 * @param person whose file it concerns, as a national ID's number; 0 for nobody's
 * @param change what stood there before and what stands there now
 */
public record Entry(Actor actor, String deed, String subject, long person, Change change) {

  /**
   * Somebody who acts.
   *
   * @param name as the journal keeps it
   * @param role the role in which it was done; empty for the program itself
   */
  public record Actor(String name, String role) {
    /** The program, acting by itself. */
    public static final Actor SYSTEM = new Actor("Hedye", "");
  }

  /** Both sides as text; empty where there is none. */
  public record Change(String before, String after) {
    public static Change to(String after) {
      return new Change("", after);
    }

    @Override
    public String toString() {
      return "Change[…]";
    }
  }

  /** Nobody's number is printed. */
  @Override
  public String toString() {
    return "Entry " + deed + " " + subject;
  }
}
