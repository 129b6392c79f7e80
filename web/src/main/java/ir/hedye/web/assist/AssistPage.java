package ir.hedye.web.assist;

import ir.hedye.web.gift.GiftSheet;
import ir.hedye.web.staff.DeskFrame;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the pages of assisted service show. */
final class AssistPage {
  private AssistPage() {}

  /** Whom, and why; or the code. */
  record Asking(DeskFrame desk, Optional<String> told, boolean good) {
    List<Purpose> purposes() {
      return List.of(Purpose.values());
    }
  }

  /** What can be asked about. */
  record Reasons(Set<String> codes) {}

  /** The person's file, and what can be done for them. */
  record Sheet(
      DeskFrame desk, AssistedVisit visit, GiftSheet gift, Reasons reasons, Optional<String> told) {
    String until() {
      return desk.frame().words().figures().moment(visit.endsAt());
    }

    String reason(String code) {
      String key = "reason." + code;
      return desk.frame().words().has(key) ? desk.say(key) : code;
    }

    boolean isGood() {
      return told.filter(word -> Set.of("taken", "waits", "opened", "same").contains(word))
          .isPresent();
    }
  }
}
