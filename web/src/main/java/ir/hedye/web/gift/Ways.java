package ir.hedye.web.gift;

import ir.hedye.law.article85.Reason;
import ir.hedye.monthend.payable.Hold;
import java.util.Optional;

/** Where in the portal a reason or a hold is mended. */
final class Ways {
  private Ways() {}

  static Optional<Way> of(Reason reason, Speech speech) {
    return switch (reason) {
      case EMPLOYER_PAYS, NOT_PERMANENT, NO_LAW_VERSION -> Optional.empty();
      case NOT_FIRST_MARRIAGE,
          RELATION_ENDED,
          CATEGORY_NOT_COVERED,
          TOO_FEW_DAYS,
          NOT_REGISTERED,
          IDENTITY_MISMATCH,
          DATES_INCONSISTENT,
          CONFLICTING_EVENTS,
          WINDOW_EDGE ->
          Optional.of(support(speech));
    };
  }

  static Optional<Way> of(Hold hold, Speech speech) {
    return switch (hold) {
      case NO_ACCOUNT,
          INVALID_ACCOUNT,
          NO_MOBILE,
          INVALID_MOBILE,
          ACCOUNT_NOT_OWNED,
          ACCOUNT_SHARED ->
          Optional.of(account(speech));
      case DECEASED, ALREADY_PAID -> Optional.of(support(speech));
      case ACCOUNT_UNCONFIRMED, ACCOUNT_CHANGED -> Optional.empty();
    };
  }

  static Way account(Speech speech) {
    return new Way(speech.say("way.account"), speech.address("/me/account"));
  }

  static Way marriage(Speech speech) {
    return new Way(speech.say("way.marriage"), speech.address("/me/marriage"));
  }

  static Way support(Speech speech) {
    return new Way(speech.say("way.support"), speech.address("/me/support"));
  }
}
