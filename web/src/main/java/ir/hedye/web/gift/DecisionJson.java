package ir.hedye.web.gift;

import java.util.Map;

/** A decision as the API tells it. */
record DecisionJson(Decided decided, Speech speech) {

  Map<String, Object> values() {
    return new Fields()
        .with("number", decided.number())
        .with("outcome", decided.outcome().name())
        .with("law_version", decided.weighed().law().id())
        .with("decided_on", Fields.day(decided.run().ranOn()))
        .with("evaluated_on", Fields.day(decided.evaluatedOn()))
        .withAll(new WeighedJson(decided.weighed(), speech).values())
        .values();
  }

  static Map<String, Object> step(Step step) {
    return WeighedJson.step(step);
  }
}
