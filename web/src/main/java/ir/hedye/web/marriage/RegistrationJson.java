package ir.hedye.web.marriage;

import ir.hedye.web.gift.Fields;
import ir.hedye.web.gift.Speech;
import ir.hedye.web.gift.WeighedJson;
import ir.hedye.web.marriage.MyMarriages.Shown;
import java.util.Map;
import java.util.Optional;

/** A registered marriage as the API tells it; of the spouse only what was typed. */
final class RegistrationJson {
  private RegistrationJson() {}

  static Map<String, Object> of(Registration one) {
    return fields(one).values();
  }

  /** The same with what the law says, for show: null while the registry has told nothing. */
  static Map<String, Object> of(Registration one, Optional<Shown> shown, Speech speech) {
    return fields(one).with("preview", shown.map(law -> preview(law, speech))).values();
  }

  private static Map<String, Object> preview(Shown shown, Speech speech) {
    return new Fields()
        .with("for", Fields.day(shown.on()))
        .with("outcome", shown.weighed().decision().outcome().name())
        .withAll(new WeighedJson(shown.weighed(), speech).values())
        .values();
  }

  private static Fields fields(Registration one) {
    return new Fields()
        .with("code", one.code().text())
        .with("contract_day", Fields.day(one.wish().contractDay()))
        .with("spouse_national_id", one.wish().spouse().text())
        .with("registered_at", one.registeredAt().map(Object::toString))
        .with("stand", one.stand().name());
  }
}
