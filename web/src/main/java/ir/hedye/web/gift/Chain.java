package ir.hedye.web.gift;

import ir.hedye.law.value.Rial;
import ir.hedye.web.gift.Link.Progress;
import ir.hedye.web.gift.Link.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The chain of one marriage's gift in words, from the registry to the account. */
record Chain(MyMarriage marriage, Speech speech) {

  List<Link> links() {
    return Arrays.stream(Stage.values())
        .filter(stage -> stage != Stage.REGISTERED || marriage.registered().isPresent())
        .map(this::link)
        .toList();
  }

  private Link link(Stage stage) {
    Situation situation = marriage.situation();
    Progress progress = situation.of(stage);
    String text =
        switch (progress) {
          case DONE -> done(stage);
          case NOW, STOPPED -> speech.say("link." + situation.name());
          case AHEAD -> "";
        };
    return new Link(stage, progress, speech.say("stage." + stage.name()), text);
  }

  private String done(Stage stage) {
    return switch (stage) {
      case REGISTERED -> registered();
      case RECEIVED -> received();
      case CONDITIONS -> decided();
      case CALCULATED -> amount().map(speech::rials).orElse("");
      case VOUCHER -> payout(p -> voucher(p.voucher()));
      case SIGNED -> payout(p -> p.days().signed().map(speech::day).orElse(""));
      case SENT -> payout(p -> p.days().sent().map(speech::day).orElse(""));
      case PAID -> payout(this::paid);
    };
  }

  private String registered() {
    return marriage
        .registered()
        .map(own ->
            speech.say("link.registered", speech.day(own.contractDay()), speech.day(own.on())))
        .orElse("");
  }

  private String received() {
    var first = marriage.event().first();
    return speech.say(
        "link.received", speech.month(first.period()), speech.day(first.receivedOn()));
  }

  private String decided() {
    return marriage.isEntitled()
        ? marriage
            .decided()
            .map(decided -> speech.say("link.decided", speech.day(decided.run().ranOn())))
            .orElse("")
        : speech.say("link.differs");
  }

  /** What was or will be paid: money that was sent out tells, else the decision. */
  Optional<Rial> amount() {
    return marriage
        .payout()
        .map(Payout::amount)
        .or(() -> marriage.decided().flatMap(d -> d.weighed().decision().amount()));
  }

  private String voucher(String number) {
    return number.isEmpty() ? "" : speech.say("link.voucher", speech.code(number));
  }

  private String paid(Payout payout) {
    return speech.say(
        "link.paid",
        payout.days().settled().map(speech::day).orElse(""),
        payout.account().map(account -> Accounts.words(account, speech)).orElse(""));
  }

  private String payout(Function<Payout, String> words) {
    return marriage.payout().map(words).orElse("");
  }
}
