package ir.hedye.web.gift;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Frame;
import ir.hedye.web.page.Visit;
import ir.hedye.web.page.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The page "my marriage gift", worded for its reader. */
record GiftPage(Frame frame, MyGift gift, Speech speech) {
  static final String PATH = "/me";

  static GiftPage of(MyGift gift, Words words, Assets assets, Visit visit) {
    var frame = new Frame(words, words.say("gift.title"), PATH, assets, visit);
    return new GiftPage(frame, gift, Speech.of(words));
  }

  String say(String key, Object... values) {
    return speech.say(key, values);
  }

  List<MarriagePart> marriages() {
    return gift.marriages().stream()
        .map(marriage -> new MarriagePart(marriage, gift.outlook(), speech))
        .toList();
  }

  /** What the person registered and the registry's file has not brought yet. */
  List<WaitingPart> waiting() {
    return IntStream.range(0, gift.waiting().size())
        .mapToObj(i -> new WaitingPart(gift.waiting().get(i), i + 1, speech))
        .toList();
  }

  /** Whom the page greets; empty for somebody who is not insured. */
  String greeting() {
    return gift.person().map(person -> say("gift.greeting", person.name())).orElse("");
  }

  /** Account and mobile as they stand, masked. */
  List<Contact> contacts() {
    return gift.person().map(person -> Contact.of(person, speech)).orElse(List.of());
  }

  /** Up to which month the registry has told. */
  String delivered() {
    Optional<JalaliMonth> month = gift.outlook().delivered();
    return month.map(m -> say("none.delivered", speech.month(m))).orElse(say("none.undelivered"));
  }

  Way register() {
    return Ways.marriage(speech);
  }

  Way account() {
    return Ways.account(speech);
  }

  Way support() {
    return Ways.support(speech);
  }
}
