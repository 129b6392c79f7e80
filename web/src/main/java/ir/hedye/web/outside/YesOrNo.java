package ir.hedye.web.outside;

import java.util.Map;

/** Reads a service's {@code {"answer": "yes"}} or {@code "no"}; anything else is "not now". */
final class YesOrNo {
  private YesOrNo() {}

  static Answer ask(Service service, Map<String, String> question) {
    String said = service.ask(question).map(fields -> fields.getOrDefault("answer", "")).orElse("");
    return switch (said) {
      case "yes" -> Answer.YES;
      case "no" -> Answer.NO;
      default -> Answer.NOT_NOW;
    };
  }
}
