package ir.hedye.web.gift;

import ir.hedye.web.gift.Event.Delivery;
import ir.hedye.web.gift.OwnRegistrations.Registered;
import java.util.Map;
import java.util.Optional;

/** The person's file as the API tells it. */
record GiftJson(MyGift gift, Speech speech) {

  Map<String, Object> values() {
    return new Fields()
        .with("insured", gift.isInsured())
        .with("person", gift.person().map(this::person))
        .withDay("next_run", gift.outlook().nextRun())
        .with("news_waiting", gift.outlook().changed())
        .with("registered", gift.waiting().stream().map(GiftJson::registered).toList())
        .with("marriages", gift.marriages().stream().map(this::marriage).toList())
        .values();
  }

  private Map<String, Object> person(Particulars person) {
    return new Fields()
        .with("name", person.name())
        .with("branch", person.branch())
        .with("account", person.account().map(GiftJson::account))
        .with("mobile", person.mobile())
        .with("frozen", person.frozen())
        .values();
  }

  private static Map<String, Object> account(Account account) {
    return new Fields()
        .with("bank", account.bank().map(bank -> bank.persianName()))
        .with("last_four", account.lastFour())
        .values();
  }

  private static Map<String, Object> registered(Registered own) {
    return new Fields()
        .with("contract_day", Fields.day(own.contractDay()))
        .with("registered_on", Fields.day(own.on()))
        .values();
  }

  private Map<String, Object> marriage(MyMarriage marriage) {
    var headline = new Headline(marriage, gift.outlook(), speech);
    return new Fields()
        .with("event", event(marriage.event()))
        .with("registered", marriage.registered().map(GiftJson::registered))
        .with("situation", marriage.situation().name())
        .with("title", headline.title())
        .with("text", headline.text())
        .with("notes", headline.notes())
        .with("chain", new Chain(marriage, speech).links().stream().map(GiftJson::link).toList())
        .with("holds", headline.holds().stream().map(DecisionJson::step).toList())
        .with("decision", marriage.decided().map(d -> new DecisionJson(d, speech).values()))
        .with("payments", marriage.payouts().stream().map(this::payment).toList())
        .values();
  }

  private static Map<String, Object> event(Event event) {
    return new Fields()
        .with("id", event.key().id())
        .with("role", event.key().role().name())
        .with("revoked", event.facts().revoked())
        .with("permanent", event.facts().permanent())
        .with("married_on", Fields.day(event.facts().marriedOn()))
        .withDay("registered_on", event.facts().registeredOn())
        .with("first_delivery", delivery(event.first()))
        .with("latest_delivery", delivery(event.latest()))
        .values();
  }

  private static Map<String, Object> delivery(Delivery delivery) {
    return new Fields()
        .with("period", delivery.period().toString())
        .with("received_on", Fields.day(delivery.receivedOn()))
        .values();
  }

  private static Map<String, Object> link(Link link) {
    return new Fields()
        .with("stage", link.stage().name())
        .with("progress", link.progress().name())
        .with("name", link.name())
        .with("text", link.text())
        .values();
  }

  private Map<String, Object> payment(Payout payout) {
    return new Fields()
        .with("top_up", payout.topUp())
        .with("state", payout.state().name())
        .withMoney("rials", Optional.of(payout.amount()))
        .with("voucher", payout.voucher())
        .with("account", payout.account().map(GiftJson::account))
        .withDay("signed_on", payout.days().signed())
        .withDay("sent_on", payout.days().sent())
        .withDay("settled_on", payout.days().settled())
        .with("trace", payout.bank().trace())
        .with("bank_reason", payout.bank().refusal().map(meaning -> meaning.code()))
        .values();
  }
}
