package ir.hedye.web.desk;

import ir.hedye.web.gift.DeskFile;
import ir.hedye.web.page.Field;
import ir.hedye.web.staff.DeskFrame;
import java.util.List;
import java.util.Optional;

/**
 * Finding one person, and the file that was found.
 *
 * @param work open work about the person that the officer may see
 */
record PersonPage(DeskFrame desk, Form form, Optional<DeskFile> file, List<Item> work)
    implements DeskPage {
  static final List<String> PURPOSES = List.of("CALL", "VISIT", "LETTER", "INSPECTION");

  /** The form as it was typed. */
  record Form(Field nationalId, String purpose, String words, String fault) {
    /** A log never carries a person. */
    @Override
    public String toString() {
      return "form";
    }
  }

  List<String> purposes() {
    return PURPOSES;
  }
}
