package ir.hedye.web.desk;

import ir.hedye.web.staff.DeskFrame;

/**
 * A piece of work with which nothing is left to do.
 *
 * @param last who did the last thing; an empty name where no officer did
 * @param words what somebody was about to say, so that it is not lost
 */
record GonePage(DeskFrame desk, CaseKey key, Work.Last last, String words) implements DeskPage {

  String told() {
    return last.name().isEmpty()
        ? say("gone.source")
        : say("gone.officer", last.name(), moment(last.at()), say("deed." + last.deed()));
  }

  /** A log never carries what people write. */
  @Override
  public String toString() {
    return "gone " + key;
  }
}
