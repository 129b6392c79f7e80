package ir.hedye.web.staff;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.journal.Entry;
import ir.hedye.web.page.Assets;
import ir.hedye.web.page.Visit;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What everybody did, for the auditor. The list shows no person and no content; opening an entry
 * that concerns a person is a reading of that person's file, and noted as one.
 */
@Controller
final class JournalPages {
  static final String LIST = StaffDoors.HOME + "/journal";

  private final DeskFrames frames;
  private final JournalBook book;
  private final Gate gate;
  private final Noting noting;

  JournalPages(Assets assets, JournalBook book, Gate gate, Noting noting) {
    this.frames = new DeskFrames(assets, JournalPages.class);
    this.book = book;
    this.gate = gate;
    this.noting = noting;
  }

  /** What is typed to search; nothing of it names an insured person. */
  record SearchForm(String day, String deed, String actor, long before) {
    SearchForm {
      day = day == null ? "" : day.strip();
      deed = deed == null ? "" : deed.strip();
      actor = actor == null ? "" : actor.strip();
      before = before <= 0 ? Long.MAX_VALUE : before;
    }

    Optional<JalaliDate> dayRead() {
      return JalaliDate.read(ir.hedye.law.value.Folding.fold(day));
    }

    boolean isWrong() {
      return !day.isEmpty() && dayRead().isEmpty();
    }

    JournalBook.Search search() {
      return new JournalBook.Search(dayRead(), deed, actor, before);
    }
  }

  @GetMapping(LIST)
  @Needs(Action.READ_JOURNAL)
  ModelAndView list(@RequestParam Map<String, String> typed, Visit visit, Officer officer) {
    var form =
        new SearchForm(
            typed.getOrDefault("day", ""),
            typed.getOrDefault("deed", ""),
            typed.getOrDefault("actor", ""),
            number(typed.getOrDefault("before", "")));
    var title = new DeskFrames.Title(frames.words(visit).say("journal.title"), LIST);
    var page =
        new JournalView.All(
            frames.frame(visit, officer, title),
            form,
            book.search(form.search()),
            new JournalView.Around(book.deeds(), book.heads()));
    note(officer, "JOURNAL_SEARCHED", form.search().words(), 0);
    return new ModelAndView("staff/journal", Map.of("page", page));
  }

  private static long number(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }

  @GetMapping(LIST + "/{entry}")
  @Needs(Action.READ_JOURNAL)
  ModelAndView one(@PathVariable long entry, Visit visit, Officer officer) {
    var row =
        book.find(entry)
            .filter(found -> !found.isOfPerson() || !gate.isOwn(officer, found.nationalId()))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var words = frames.words(visit);
    var title =
        new DeskFrames.Title(
            words.say("journal.entry", words.figures().plain(entry)), LIST + "/" + entry);
    noteReading(officer, row);
    var page = new JournalView.One(frames.frame(visit, officer, title), row);
    return new ModelAndView("staff/entry", Map.of("page", page));
  }

  private void noteReading(Officer officer, JournalBook.Row row) {
    if (row.isOfPerson()) {
      gate.noteReading(officer, Action.READ_JOURNAL, new Gate.Reading(row.nationalId(), "journal"));
    }
    note(officer, "JOURNAL_READ", "entry " + row.entryId(), row.nationalId());
  }

  private void note(Officer officer, String deed, String subject, long person) {
    var actor = officer.actor(Action.READ_JOURNAL);
    var entry = new Entry(actor, deed, subject, person, new Entry.Change("", ""));
    noting.together(() -> {
      noting.note(entry);
      return deed;
    });
  }
}
