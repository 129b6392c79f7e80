package ir.hedye.web.month;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Frame;
import ir.hedye.web.page.Words;
import java.util.List;

/** What is seen before any month was run: how far things are, and what comes next. */
record EmptyPage(Frame frame, List<Todo> todos) {

  /**
   * One thing to be done before there is a month to see.
   *
   * @param done what is there already; empty while it is to be done
   * @param command that does it
   */
  record Todo(String name, String done, String command) {
    boolean isDone() {
      return !done.isEmpty();
    }
  }

  static EmptyPage of(Beginning beginning, Words words, Assets assets) {
    var speech = Speech.of(words);
    String feed = beginning.feedAsOf().map(day -> feed(speech, day, beginning)).orElse("");
    String delivery =
        beginning
            .delivered()
            .map(month -> speech.say("empty.delivered", speech.figures().month(month)))
            .orElse("");
    String month = beginning.delivered().map(Object::toString).orElse("yyyy-MM");
    return new EmptyPage(
        new Frame(words, words.say("empty.title"), "/month", assets),
        List.of(
            new Todo(speech.say("empty.load"), feed, "./hedye load DIR"),
            new Todo(speech.say("empty.receive"), delivery, "./hedye receive FILE"),
            new Todo(speech.say("empty.run"), "", "./hedye run --month " + month)));
  }

  private static String feed(Speech speech, JalaliDate day, Beginning beginning) {
    return beginning.withPaid() ? speech.say("empty.loaded", speech.figures().day(day)) : "";
  }
}
