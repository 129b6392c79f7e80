package ir.hedye.web.gift;

import ir.hedye.law.article85.Calculation;
import ir.hedye.law.article85.Evidence;
import java.util.Map;
import java.util.Optional;

/** What the law made of a claim as the API tells it: every condition, and the arithmetic. */
public record WeighedJson(Weighed weighed, Speech speech) {

  public Map<String, Object> values() {
    var conditions = new Conditions(weighed.decision(), speech);
    return new Fields()
        .with("conditions", conditions.all().stream().map(WeighedJson::condition).toList())
        .with("doubts", conditions.doubts().stream().map(WeighedJson::step).toList())
        .with("paid_days", weighed.daysOfWork().map(this::days))
        .with("amount", weighed.decision().calculation().map(this::amount))
        .values();
  }

  private static Map<String, Object> condition(Condition condition) {
    return new Fields()
        .with("clause", condition.clause().name())
        .with("cite", condition.cite())
        .with("sense", condition.sense())
        .with("result", condition.result().name())
        .with("saw", condition.saw())
        .with("reasons", condition.against().stream().map(WeighedJson::step).toList())
        .values();
  }

  static Map<String, Object> step(Step step) {
    return new Fields()
        .with("code", step.code())
        .with("number", step.number())
        .with("text", step.text())
        .with("next", step.next())
        .values();
  }

  private Map<String, Object> days(Evidence.DaysOfWork days) {
    return new Fields()
        .with("found", days.found().shown())
        .with("lowest", days.found().lowest())
        .with("highest", days.found().highest())
        .with("needed", days.needed())
        .with("from", Fields.day(days.window().from()))
        .with("before", Fields.day(days.window().before()))
        .with("months", CountedMonth.of(weighed).stream().map(WeighedJson::counted).toList())
        .values();
  }

  private static Map<String, Object> counted(CountedMonth month) {
    return new Fields()
        .with("month", month.month().toString())
        .with("days", month.days())
        .with("inside", month.inside())
        .with("look", month.look().name())
        .values();
  }

  private Map<String, Object> amount(Calculation calculation) {
    return new Fields()
        .withMoney("rials", weighed.decision().amount())
        .withMoney("wages", Optional.of(calculation.wages().shown()))
        .with("divisor", calculation.divisor())
        .withMoney("average", Optional.of(calculation.average()))
        .withMoney("floor", Optional.ofNullable(calculation.floor()))
        .with("months", WageMonth.of(weighed).stream().map(WeighedJson::wage).toList())
        .values();
  }

  private static Map<String, Object> wage(WageMonth month) {
    return new Fields()
        .with("month", month.month().toString())
        .withMoney("wage", Optional.of(month.wage()))
        .with("inside", month.inside())
        .withMoney("share", Optional.of(month.share()))
        .values();
  }
}
