package ir.hedye.web.desk;

import ir.hedye.web.staff.DeskFrame;
import java.util.Set;

/**
 * A piece of work with which nothing is left to do.
 *
 * @param last who did the last thing
 * @param words what somebody was about to say, so that it is not lost
 */
record GonePage(DeskFrame desk, CaseKey key, Work.Last last, String words) implements DeskPage {

  /** With these an officer ends it; whatever else was done last, its source went by itself. */
  private static final Set<String> ENDS =
      Set.of(CaseBooks.Change.ANSWERED.name(), CaseBooks.Change.SETTLED.name());

  String told() {
    return !ENDS.contains(last.deed())
        ? say("gone.source")
        : say("gone.officer", last.name(), moment(last.at()), say("deed." + last.deed()));
  }

  /** A log never carries what people write. */
  @Override
  public String toString() {
    return "gone " + key;
  }
}
