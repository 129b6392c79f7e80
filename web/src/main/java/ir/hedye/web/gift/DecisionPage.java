package ir.hedye.web.gift;

import ir.hedye.law.value.NationalId;
import ir.hedye.web.page.Frame;
import java.util.List;

/** The decisions in force, to be printed: with all that one needs to object. */
record DecisionPage(Frame frame, MyGift gift, NationalId person, Speech speech) {
  static final String PATH = "/me/decision";

  static DecisionPage of(MyGift gift, NationalId person, Frame frame) {
    return new DecisionPage(frame, gift, person, Speech.of(frame.words()));
  }

  String say(String key, Object... values) {
    return speech.say(key, values);
  }

  String name() {
    return gift.person().map(Particulars::name).orElse("");
  }

  String branch() {
    return gift.person().map(Particulars::branch).orElse("");
  }

  String nationalId() {
    return speech.figures().plain(person.text());
  }

  /** The marriages about which there is a decision. */
  List<MarriagePart> marriages() {
    return gift.marriages().stream()
        .filter(marriage -> marriage.decided().isPresent())
        .map(marriage -> new MarriagePart(marriage, gift.outlook(), speech))
        .toList();
  }

  Way back() {
    return new Way(say("decision.back"), frame.language().address(GiftPage.PATH));
  }
}
