package ir.hedye.web.desk;

import ir.hedye.monthend.registry.RowFault;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.DeskFrame;

/** A row of the registry's file that was set aside: nobody's file, and no number of a person. */
record RegistryPage(DeskFrame desk, CaseFile file, Row row, Typed typed, String said)
    implements DeskPage {

  /**
   * What was wrong.
   *
   * @param value as it was delivered; long numbers are left out, they may be a person's
   * @param reason in English, as the receiving stage and the file of rejects say it
   */
  record Row(String delivery, String column, String value, String reason) {}

  /**
   * What was wrong, in the reader's language; as the file of rejects says it where we have no
   * words.
   */
  String reason() {
    return RowFault.of(row.reason())
        .filter(_ -> desk.frame().language().isRightToLeft())
        .map(RowFault::persian)
        .orElse(row.reason());
  }

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
