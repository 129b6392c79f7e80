package ir.hedye.web.assist;

import ir.hedye.web.gift.GiftSheet;
import ir.hedye.web.marriage.Entry;
import ir.hedye.web.marriage.ServedMarriages;
import ir.hedye.web.page.Field;
import ir.hedye.web.staff.DeskFrame;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the pages of assisted service show. */
final class AssistPage {
  private AssistPage() {}

  /** Whom, and why; or the code. */
  record Asking(DeskFrame desk, Optional<String> told, boolean good) {
    List<Purpose> purposes() {
      return List.of(Purpose.values());
    }
  }

  /** A page with one field. */
  record One(DeskFrame desk, Field field) {}

  /** The form of a marriage, with what was typed and what is wrong with it. */
  record MarriageForm(DeskFrame desk, Entry entry, List<String> faults, int triesLeft) {
    Field spouse() {
      return field("spouse", entry.spouse(), "SPOUSE", "OWN");
    }

    Field day() {
      return field("day", entry.day(), "DAY", "FUTURE");
    }

    private Field field(String name, String typed, String... own) {
      String key = "assist.marriage." + name;
      var text = new Field.Text(desk.say(key), desk.say(key + ".hint"));
      return new Field(name, text, "off", typed, error(own));
    }

    String pledgeError() {
      return error("PLEDGE");
    }

    /** That the tries are used up; it belongs to no field. */
    String often() {
      return error("OFTEN");
    }

    private String error(String... own) {
      return Stream.of(own)
          .filter(faults::contains)
          .map(fault -> desk.say("assist.marriage.wrong." + fault))
          .findFirst()
          .orElse("");
    }

    String tries() {
      return desk.say("assist.marriage.tries", desk.frame().words().figures().plain(triesLeft));
    }
  }

  /** What the registry said, and the law for show. */
  record Looked(DeskFrame desk, ServedMarriages.One one) {
    String day() {
      return desk.frame().words().figures().day(one.contractDay());
    }

    String stand() {
      return desk.say("assist.marriage.stand." + one.stand());
    }

    /** What the law says with what is known today; empty while the registry has told nothing. */
    String outcome() {
      return one.law()
          .map(law -> desk.say("assist.marriage.outcome." + law.decision().outcome().name()))
          .orElse("");
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
      return told.filter(word ->
              Set.of("taken", "waits", "opened", "same", "mobile", "marriage").contains(word))
          .isPresent();
    }
  }
}
