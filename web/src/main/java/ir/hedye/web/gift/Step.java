package ir.hedye.web.gift;

import java.util.Optional;

/**
 * Something that stands in the way, and what takes it away.
 *
 * @param code as the books name it
 * @param number by which people can name it to the Organization; 0 for none
 * @param next what to do, and by when
 * @param tag the number in words; empty for none
 */
public record Step(
    String code, int number, String text, String next, Optional<Way> way, String tag) {

  static Step numbered(Key key, String text, String next, Optional<Way> way) {
    return new Step(key.code(), key.number(), text, next, way, key.tag());
  }

  static Step unnumbered(String code, String text, String next, Optional<Way> way) {
    return new Step(code, 0, text, next, way, "");
  }

  /** Code and number of a reason or hold. */
  record Key(String code, int number, String tag) {
    static Key of(Enum<?> code, int number, Speech speech) {
      return new Key(code.name(), number, speech.say("code", speech.figures().plain(number)));
    }
  }
}
