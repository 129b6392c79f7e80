package ir.hedye.web.desk;

import ir.hedye.law.article85.Role;
import ir.hedye.monthend.correction.Correction;
import ir.hedye.monthend.correction.Field;
import ir.hedye.web.desk.Checks.Check;
import ir.hedye.web.gift.DeskFile;
import ir.hedye.web.gift.DeskFiles.Told;
import java.util.List;
import java.util.Map;

/**
 * What is read beside a piece of work.
 *
 * @param told both decisions of a change, the old one first
 */
record CaseParts(
    DeskFile file,
    Known known,
    List<EventFacts> events,
    List<Correction> corrections,
    Map<Check, Boolean> checks,
    List<Told> told,
    TopUpDesk.Seen topUps,
    ThawDesk.Seen thaw) {

  /**
   * The person's record.
   *
   * @param nationalId shown to the officer, who compares it with the papers
   */
  record Known(String nationalId, String insuranceNumber, Map<Field, String> identity) {
    /** A log never carries a person. */
    @Override
    public String toString() {
      return "record";
    }
  }

  /** What the registry says of one event. */
  record EventFacts(long id, Role role, Map<Field, String> fields) {}
}
