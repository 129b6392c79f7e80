package ir.hedye.web.gift;

import ir.hedye.law.article85.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One person's file as a desk shows it: what the portal shows its person, and of the spouse as
 * little.
 */
public record DeskFile(MyGift gift, Speech speech) {

  /** A payment to the person, in words. */
  public record Paid(String amount, String state, String account, String bank, String day) {}

  public String say(String key, Object... values) {
    return speech.say(key, values);
  }

  public String name() {
    return gift.person().map(Particulars::name).orElse("");
  }

  public String branch() {
    return gift.person().map(Particulars::branch).orElse("");
  }

  List<MarriagePart> marriages() {
    return gift.marriages().stream()
        .map(marriage -> new MarriagePart(marriage, gift.outlook(), speech))
        .toList();
  }

  public boolean hasMarriages() {
    return !gift.marriages().isEmpty();
  }

  /** Account and mobile as they stand, masked. */
  List<Contact> contacts() {
    return gift.person().map(person -> Contact.of(person, speech)).orElse(List.of());
  }

  /** The events that name the person, with their contract day in words. */
  public List<Named> events() {
    return gift.marriages().stream()
        .map(m -> new Named(m.event().key().id(), m.event().key().role().name(), day(m)))
        .toList();
  }

  /** An event by its number, and as whom it names the person. */
  public record Named(long id, String role, String day) {}

  private String day(MyMarriage marriage) {
    return speech.day(marriage.event().facts().marriedOn());
  }

  /** The latest day on which a decision in force was made. */
  public Optional<String> decidedOn() {
    return gift.marriages().stream()
        .flatMap(marriage -> marriage.decided().stream())
        .map(decided -> speech.day(decided.run().ranOn()))
        .findFirst();
  }

  public boolean isRefused() {
    return gift.marriages().stream()
        .flatMap(marriage -> marriage.decided().stream())
        .anyMatch(decided -> decided.outcome() == Outcome.NOT_ENTITLED);
  }

  /** Every payment, the first first. */
  public List<Paid> payments() {
    var all = new ArrayList<Paid>();
    gift.marriages()
        .forEach(marriage -> marriage.payouts().forEach(payout -> all.add(paid(payout))));
    return all;
  }

  private Paid paid(Payout payout) {
    return new Paid(
        speech.rials(payout.amount()),
        say("standing." + payout.state().name()),
        payout.account().map(account -> Accounts.words(account, speech)).orElse(""),
        payout
            .bank()
            .refusal()
            .map(said -> speech.isPersian() ? said.sentence() : said.isoName())
            .orElse(""),
        payout.days().moved().map(speech::day).orElse(""));
  }
}
