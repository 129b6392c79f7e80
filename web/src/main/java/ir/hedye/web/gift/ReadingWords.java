package ir.hedye.web.gift;

import ir.hedye.web.gift.Readings.Reading;

/** Who looked and for what, in words: role, branch or office, purpose. */
record ReadingWords(Speech speech) {
  private static final String BETWEEN = ": ";

  String reader(Reading reading) {
    String[] parts = reading.reader().split(" ", 2);
    if (!speech.words().has("reader." + parts[0])) {
      return reading.reader(); // not of the desks: as it was written down
    }
    String role = speech.say("reader." + parts[0]);
    if (!reading.branch().isEmpty()) {
      return speech.say("reader.of", role, reading.branch());
    }
    return parts.length < 2 ? role : speech.say("reader.code", role, digits(parts[1]));
  }

  /** A purpose is a word of ours, and may be followed by the officer's own words. */
  String purpose(Reading reading) {
    int end = reading.purpose().indexOf(BETWEEN);
    String code = end < 0 ? reading.purpose() : reading.purpose().substring(0, end);
    if (!speech.words().has("purpose." + code)) {
      return reading.purpose();
    }
    String worded = speech.say("purpose." + code);
    return end < 0
        ? worded
        : speech.say("purpose.with", worded, digits(reading.purpose().substring(end + 2)));
  }

  private String digits(String text) {
    return speech.figures().plain(text);
  }
}
