package ir.hedye.web.gift;

import java.util.List;

/**
 * An account or mobile as a page shows it.
 *
 * @param isGiven whether there is one
 */
record Contact(String label, String text, boolean isGiven) {
  static List<Contact> of(Particulars person, Speech speech) {
    var account = person.account().map(known -> Accounts.words(known, speech));
    var mobile = person.mobile().map(speech.figures()::plain);
    String none = speech.say("contact.none");
    return List.of(
        new Contact(speech.say("contact.account"), account.orElse(none), account.isPresent()),
        new Contact(speech.say("contact.mobile"), mobile.orElse(none), mobile.isPresent()));
  }
}
