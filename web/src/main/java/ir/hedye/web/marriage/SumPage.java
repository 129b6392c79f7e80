package ir.hedye.web.marriage;

import ir.hedye.law.article85.Outcome;
import ir.hedye.web.gift.Conditions;
import ir.hedye.web.gift.DayScale;
import ir.hedye.web.gift.MonthChart;
import ir.hedye.web.gift.Reckoning;
import ir.hedye.web.gift.Speech;
import ir.hedye.web.gift.Weighed;
import ir.hedye.web.marriage.MyMarriages.Shown;
import ir.hedye.web.page.Frame;
import java.util.Optional;

/** The third step: what the law says, for show. */
record SumPage(Frame frame, Registration registration, Shown shown, Speech speech)
    implements MarriagePage {
  @Override
  public Step step() {
    return registration.isRegistered() ? Step.SUBMISSION : Step.CALCULATION;
  }

  Weighed weighed() {
    return shown.weighed();
  }

  String outcome() {
    return say("sum.outcome." + weighed().decision().outcome().name());
  }

  String tone() {
    return switch (weighed().decision().outcome()) {
      case ENTITLED -> "done";
      case NOT_ENTITLED, REVOKED -> "no";
      case AWAITING_LIST, REVIEW -> "attention";
    };
  }

  String when() {
    return say("sum.when", speech.day(shown.on()));
  }

  /** Empty unless entitled. */
  String amount() {
    return weighed()
        .decision()
        .amount()
        .filter(_ -> weighed().decision().outcome() == Outcome.ENTITLED)
        .map(speech::rials)
        .orElse("");
  }

  Conditions conditions() {
    return new Conditions(weighed().decision(), speech);
  }

  MonthChart chart() {
    return MonthChart.of(weighed(), speech);
  }

  Optional<DayScale> scale() {
    return DayScale.of(weighed(), speech);
  }

  Optional<Reckoning> reckoning() {
    return Reckoning.of(weighed(), speech);
  }
}
