package ir.hedye.web.finance;

import ir.hedye.web.finance.FinanceFrames.Seer;
import ir.hedye.web.gift.Speech;
import ir.hedye.web.page.Language;
import ir.hedye.web.page.Words;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Gate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows one payment: a reading of its person's file, which that person will see. */
@Component
final class LineDesk {
  private static final String PURPOSE = "FINANCE";

  private final BooksSnapshot snapshot;
  private final FinanceLimits limits;
  private final FinanceFrames frames;
  private final Gate gate;
  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  LineDesk(BooksSnapshot snapshot, FinanceLimits limits, FinanceFrames frames, Gate gate) {
    this.snapshot = snapshot;
    this.limits = limits;
    this.frames = frames;
    this.gate = gate;
    for (Language language : Language.values()) {
      words.put(language, Words.of(language, Speech.class));
    }
  }

  /** Whose it is; one's own, and what is no payment, is not found. */
  long person(Seer seer, Action action, long paymentId) {
    long person =
        snapshot
            .read(books -> LineSheet.personOf(books, paymentId))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    gate.demand(seer.officer(), action, person);
    return person;
  }

  ModelAndView one(Seer seer, long paymentId, Told told) {
    long person = person(seer, Action.SEE_BATCH, paymentId);
    gate.noteReading(seer.officer(), Action.SEE_BATCH, new Gate.Reading(person, PURPOSE));
    var sheet = snapshot.read(books -> LineSheet.read(books, limits, paymentId));
    var wording = frames.words(seer.visit());
    String title = wording.say("line.title", wording.figures().plain(paymentId));
    var gift = Speech.of(Objects.requireNonNull(words.get(seer.visit().language())));
    var page =
        new LinePage(frames.of(seer, title, FinancePaths.payment(paymentId)), sheet, gift, told);
    return FinanceFrames.view("finance/line", page);
  }
}
