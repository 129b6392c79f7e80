package ir.hedye.web.desk;

import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;

/** A row of the registry's file that was set aside: nobody's file, and no number of a person. */
record RegistryPage(DeskFrame desk, CaseFile file, Row row, Typed typed, String said)
    implements DeskPage {

  /**
   * What was wrong.
   *
   * @param value as it was delivered; long numbers are left out, they may be a person's
   * @param reason as the receiving stage says it
   */
  record Row(String delivery, String column, String value, String reason) {}

  String path(String end) {
    return address(file.key().path() + end);
  }

  boolean handles() {
    return desk.officer().filter(me -> me.may(Action.HANDLE_REQUEST)).isPresent();
  }

  boolean isMine() {
    return desk.officer().filter(me -> file.item().work().isTakenBy(me.id())).isPresent();
  }
}
