package ir.hedye.web.contact;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.web.contact.ContactState.Account;
import ir.hedye.web.contact.ContactState.Bank;
import ir.hedye.web.contact.ContactState.Change;
import ir.hedye.web.page.Field;
import ir.hedye.web.page.FieldError;
import ir.hedye.web.page.Frame;
import java.util.List;

/**
 * The page of account and mobile.
 *
 * @param said what came of the last thing asked; empty when nothing was
 */
record ContactPage(Frame frame, ContactState state, Field sheba, String said) {

  String say(String key, Object... values) {
    return frame.say(key, values);
  }

  List<FieldError> errors() {
    return sheba.isWrong() ? List.of(new FieldError(sheba.name(), sheba.error())) : List.of();
  }

  String bank(Bank bank) {
    String name = frame.language().isRightToLeft() ? bank.persian() : bank.english();
    return name.isEmpty() ? say("bank.unknown") : name;
  }

  String day(JalaliDate day) {
    return frame.words().figures().day(day);
  }

  /** Digits as the reader writes them. */
  String digits(String text) {
    return frame.words().figures().plain(text);
  }

  /** Whether the account can be paid to, in a sentence. */
  String standing(Account account) {
    if (account.bankEnded().isPresent()) {
      return say("standing.ended", day(account.bankEnded().get()));
    }
    return account.returned()
        ? say("standing.returned")
        : say("standing." + account.owner().name());
  }

  boolean isGood(Account account) {
    return account.bankEnded().isEmpty()
        && !account.returned()
        && account.owner() != ContactState.Owner.NOT_OWNED;
  }

  String change(Change change) {
    String who = say(change.own() ? "change.own" : "change.feed");
    String key = "change." + change.what().name();
    return change.end().isEmpty() ? say(key + ".none", who) : say(key, who, digits(change.end()));
  }

  String moment(Change change) {
    return frame.words().figures().moment(change.at());
  }
}
