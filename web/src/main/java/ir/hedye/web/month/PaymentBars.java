package ir.hedye.web.month;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The month's payments by the state they are in, in the order of their way. */
record PaymentBars(Money money, Speech speech) {

  List<Bar> bars() {
    long all = money.sum(paying -> true).payments();
    return Arrays.stream(Standing.values())
        .filter(state -> money.in(state).payments() > 0)
        .map(state -> bar(state, money.in(state), all))
        .toList();
  }

  private Bar bar(Standing state, Money.Sum sum, long all) {
    return new Bar(
        speech.say("payment." + state.name()),
        speech.say("payment.rials", speech.figures().exact(sum.money())),
        speech.count(sum.payments()),
        new Bar.Length(sum.payments(), all),
        "payment-" + state.name().toLowerCase(Locale.ROOT));
  }
}
