package ir.hedye.web.desk;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.journal.Entry;
import ir.hedye.web.desk.CaseBooks.Change;
import ir.hedye.web.desk.CaseBooks.Note;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Officer;
import ir.hedye.web.support.Answering;
import ir.hedye.web.support.RequestFile;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What an officer does with one piece of work. Each deed is a transaction of its own: it sees that
 * nobody was quicker, does it, and notes it in the journal; all of it or nothing.
 */
@Service
class CaseDesk {
  private final WorkQueue queue;
  private final CaseBooks books;
  private final Answering answering;
  private final DeskJournal journal;
  private final DeskLimits limits;
  private final TransactionTemplate transaction;

  CaseDesk(
      WorkQueue queue,
      CaseBooks books,
      Answering answering,
      DeskJournal journal,
      DeskLimits limits,
      PlatformTransactionManager transactions) {
    this.queue = queue;
    this.books = books;
    this.answering = answering;
    this.journal = journal;
    this.limits = limits;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** A form about a piece of work, and the stamp that it was made with. */
  record Form(Officer officer, CaseKey key, String stamp) {}

  /** That piece of work as the officer may see it. */
  Optional<CaseFile> find(Officer officer, CaseKey key) {
    return queue.find(officer, key).map(item -> new CaseFile(item, request(key)));
  }

  private Optional<RequestFile> request(CaseKey key) {
    return key.kind() == Kind.SUPPORT ? answering.find(key.number()) : Optional.empty();
  }

  /** What was done with it last; for work that is not to be found any more. */
  Work last(CaseKey key) {
    return books.work(key);
  }

  Outcome take(Form form) {
    return change(form, Note.of(Change.TAKEN, form.officer().id()));
  }

  Outcome giveBack(Form form) {
    return change(form, Note.of(Change.GIVEN_BACK, form.officer().id()));
  }

  Outcome wake(Form form) {
    return change(form, Note.of(Change.WOKEN, form.officer().id()));
  }

  /** Lets it rest; on that day it is there again by itself. */
  Outcome rest(Form form, String day, String why) {
    Optional<JalaliDate> until = JalaliDate.read(day).filter(d -> d.isAfter(limits.today()));
    if (until.isEmpty()) {
      return new Outcome.Faulty("until", "NOT_A_LATER_DAY");
    }
    return why.isBlank()
        ? new Outcome.Faulty("why", "NO_WORDS")
        : change(
            form,
            new Note(Change.HELD, form.officer().id(), why.strip(), Fields.packed(until.get())));
  }

  /** Done with, as long as its source stays what it is; a case of the books is closed. */
  Outcome settle(Form form, String why) {
    if (why.isBlank()) {
      return new Outcome.Faulty("settled", "NO_WORDS");
    }
    var note = new Note(Change.SETTLED, form.officer().id(), why.strip(), 0);
    return inCase(form, new Step(note, this::close));
  }

  private Optional<Outcome> close(CaseFile file) {
    if (ThawDesk.concerns(file)) {
      // its end would hide a person who is still not paid
      return Optional.of(new Outcome.Faulty("settled", "STILL_FROZEN"));
    }
    if (file.key().kind().isCase()) {
      books.closeCase(file.key().number());
    }
    return Optional.empty();
  }

  private Outcome change(Form form, Note note) {
    return inCase(form, new Step(note, _ -> Optional.empty()));
  }

  /** What is noted, and what is done beside it; that may answer why not. */
  record Step(Note note, Function<CaseFile, Optional<Outcome>> work) {}

  /** Does something with it while nobody else can. */
  Outcome inCase(Form form, Step step) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          if (find(form.officer(), form.key()).isEmpty()) {
            return new Outcome.Gone(last(form.key()));
          }
          books.hold(form.key());
          if (form.key().kind() == Kind.SUPPORT) {
            answering.hold(form.key().number());
          }
          return held(form, step);
        }));
  }

  private Outcome held(Form form, Step step) {
    Optional<CaseFile> now = find(form.officer(), form.key());
    if (now.isEmpty()) {
      return new Outcome.Gone(last(form.key()));
    }
    if (!now.get().stamp().equals(form.stamp())) {
      return Lateness.of(now.get(), form.stamp());
    }
    return step.work.apply(now.get()).orElseGet(() -> written(form, step, now.get()));
  }

  private Outcome written(Form form, Step step, CaseFile before) {
    books.write(form.key(), step.note);
    journal.note(
        form.officer(),
        new DeskJournal.Deed(
            "CASE_" + step.note.change().name(),
            Action.HANDLE_REQUEST,
            "case " + form.key(),
            before.person()),
        new Entry.Change(state(before), step.note.words()));
    return new Outcome.Done();
  }

  private static String state(CaseFile file) {
    return file.item().work().last().map(Work.Last::deed).orElse("");
  }
}
