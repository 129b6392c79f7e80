package ir.hedye.web.gift;

import ir.hedye.web.gift.Link.Progress;
import ir.hedye.web.gift.Link.Stage;
import ir.hedye.web.gift.OwnRegistrations.Registered;
import java.util.Arrays;
import java.util.List;

/** A marriage that the person registered and no file of the registry has brought yet, in words. */
record WaitingPart(Registered registered, int number, Speech speech) {

  /** Unique on its page. */
  String id() {
    return "waiting-" + number;
  }

  String say(String key) {
    return speech.say(key, speech.day(registered.contractDay()), speech.day(registered.on()));
  }

  /** The chain as far as it has come: registered, and the registry's file awaited. */
  List<Link> chain() {
    return Arrays.stream(Stage.values()).map(this::link).toList();
  }

  private Link link(Stage stage) {
    return switch (stage) {
      case REGISTERED -> link(stage, Progress.DONE, say("link.registered"));
      case RECEIVED -> link(stage, Progress.NOW, say("link.AWAITING_FILE"));
      default -> link(stage, Progress.AHEAD, "");
    };
  }

  private Link link(Stage stage, Progress progress, String text) {
    return new Link(stage, progress, speech.say("stage." + stage.name()), text);
  }

  Way way() {
    return new Way(speech.say("way.registered"), speech.address("/me/marriage"));
  }
}
