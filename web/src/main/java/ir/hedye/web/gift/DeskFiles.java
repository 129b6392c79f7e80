package ir.hedye.web.gift;

import ir.hedye.law.article85.Outcome;
import ir.hedye.web.page.Language;
import ir.hedye.web.page.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Files for the desks. Whoever calls has asked before whether the officer may see them, and notes
 * the reading.
 */
@Component
public final class DeskFiles {
  private final GiftFile file;
  private final Map<Language, Speech> speeches = new EnumMap<>(Language.class);

  DeskFiles(GiftFile file) {
    this.file = file;
    for (Language language : Language.values()) {
      speeches.put(language, Speech.of(Words.of(language, Speech.class)));
    }
  }

  /** The file of the person with that national ID's number. */
  public DeskFile of(long person, Language language) {
    return new DeskFile(file.of(person), in(language));
  }

  public Speech in(Language language) {
    return Objects.requireNonNull(speeches.get(language));
  }

  /** The decision that a run made of that event and role; empty when it made none. */
  public Optional<Told> decision(Which which, Language language) {
    return file.decision(which).map(decided -> new Told(decided, in(language)));
  }

  /** Which decision. */
  public record Which(long person, long eventId, String role, int run) {
    /** A log never carries a person. */
    @Override
    public String toString() {
      return "decision on " + eventId + " in run " + run;
    }
  }

  /** A decision in words, whether or not it is still in force. */
  public record Told(Decided decided, Speech speech) {
    public String number() {
      return decided.number();
    }

    public boolean isEntitled() {
      return decided.outcome() == Outcome.ENTITLED;
    }

    public String outcome() {
      return speech.say("outcome." + decided.outcome().name());
    }

    public String on() {
      return speech.day(decided.run().ranOn());
    }

    public String amount() {
      return decided.weighed().decision().amount().map(speech::rials).orElse("");
    }

    public Conditions conditions() {
      return new Conditions(decided.weighed().decision(), speech);
    }
  }
}
