package ir.hedye.web.trial;

import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Frame;
import ir.hedye.web.page.Words;
import java.util.List;

/** The first page: what the gift is, and the doors. */
record WelcomePage(Frame frame, List<Door> doors) {

  /** One way in. */
  record Door(String address, String name, String text) {}

  private static final List<String> ALWAYS = List.of("sign-in", "check");
  private static final List<String> WITH_MONTH = List.of("sign-in", "check", "month");

  /**
   * In these words.
   *
   * @param isMonthOpen whether everybody sees the finished month: no door leads to a closed one
   */
  static WelcomePage of(Words words, Assets assets, boolean isMonthOpen) {
    var language = words.language();
    var doors =
        (isMonthOpen ? WITH_MONTH : ALWAYS)
            .stream()
                .map(door ->
                    new Door(
                        language.address("/" + door),
                        words.say("door." + door),
                        words.say("door." + door + ".text")))
                .toList();
    return new WelcomePage(new Frame(words, words.say("welcome.title"), "/", assets), doors);
  }

  String say(String key) {
    return frame.say(key);
  }
}
