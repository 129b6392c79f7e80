package ir.hedye.web.gift;

import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Frame;
import ir.hedye.web.page.Visit;
import ir.hedye.web.page.Words;
import java.util.ArrayList;
import java.util.List;

/** Who looked at the person's file, a page at a time. */
record ReadingsPage(Frame frame, Readings readings, Speech speech) {
  static final String PATH = "/me/readings";

  static ReadingsPage of(Readings readings, Words words, Assets assets, Visit visit) {
    var frame = new Frame(words, words.say("readings.title"), PATH, assets, visit);
    return new ReadingsPage(frame, readings, Speech.of(words));
  }

  String say(String key, Object... values) {
    return speech.say(key, values);
  }

  String day(Readings.Reading reading) {
    return speech.day(reading.on());
  }

  String reader(Readings.Reading reading) {
    return new ReadingWords(speech).reader(reading);
  }

  String purpose(Readings.Reading reading) {
    return new ReadingWords(speech).purpose(reading);
  }

  String count() {
    return say("readings.count", speech.count(readings.all()));
  }

  /** To newer and older looks. */
  List<Way> ways() {
    var ways = new ArrayList<Way>();
    if (readings.hasNewer()) {
      ways.add(way("readings.newer", readings.page() - 1));
    }
    if (readings.hasOlder()) {
      ways.add(way("readings.older", readings.page() + 1));
    }
    return ways;
  }

  private Way way(String label, int page) {
    String address = frame.language().address(PATH);
    return new Way(say(label), address + (address.contains("?") ? "&" : "?") + "page=" + page);
  }
}
