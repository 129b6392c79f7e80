package ir.hedye.web.desk;

import ir.hedye.monthend.correction.Actor;
import ir.hedye.monthend.correction.Answer;
import ir.hedye.monthend.correction.Correction;
import ir.hedye.monthend.correction.Corrections;
import ir.hedye.monthend.correction.Evidence;
import ir.hedye.monthend.correction.Fact;
import ir.hedye.monthend.correction.Proposal;
import ir.hedye.monthend.journal.Entry;
import ir.hedye.monthend.store.MonthBusyException;
import ir.hedye.web.desk.CaseBooks.Change;
import ir.hedye.web.desk.CaseBooks.Note;
import ir.hedye.web.desk.CaseDesk.Form;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Gate;
import ir.hedye.web.staff.Officer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proposes, confirms, refuses and takes back corrections of facts. What a correction is and how
 * many hands it takes, the stage of corrections knows; here are asked scope and own file, and each
 * step is noted in the journal.
 */
@Service
class CorrectionDesk {
  private final CaseDesk cases;
  private final CorrectionBook book;
  private final DeskJournal journal;
  private final Gate gate;
  private final TransactionTemplate transaction;

  CorrectionDesk(
      CaseDesk cases,
      CorrectionBook book,
      DeskJournal journal,
      Gate gate,
      PlatformTransactionManager transactions) {
    this.cases = cases;
    this.book = book;
    this.journal = journal;
    this.gate = gate;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** A correction, and for which work and whose file it was proposed. */
  record Filed(Correction correction, CaseKey key, long person) {}

  /** What is proposed, and on what it rests. */
  record Proposed(Fact fact, Evidence evidence, Set<Long> supersedes) {}

  Optional<Filed> find(long id) {
    return journal
        .onConnection(c -> Corrections.find(c, id))
        .flatMap(correction ->
            book.link(id).map(link -> new Filed(correction, link.key(), link.person())));
  }

  /** Proposes a correction from a piece of work. */
  Outcome propose(Form form, Proposed proposed) {
    return cases.inCase(
        form,
        new CaseDesk.Step(
            Note.of(Change.PROPOSED, form.officer().id()),
            file -> {
              gate.demand(form.officer(), Action.PROPOSE_CORRECTION, file.person());
              var about = new CorrectionBook.Link(0, file.key(), file.person());
              Answer answer = write(form.officer(), about, proposed);
              return answer instanceof Answer.Refused refused
                  ? Optional.of(new Outcome.Faulty("fact", refused.why().name()))
                  : Optional.empty();
            }));
  }

  /** In the caller's transaction. */
  Answer write(Officer officer, CorrectionBook.Link about, Proposed proposed) {
    var proposal = new Proposal(proposed.fact, proposed.evidence, proposed.supersedes);
    Answer answer =
        journal.onConnection(
            c -> Corrections.propose(c, actor(officer, Action.PROPOSE_CORRECTION), proposal));
    if (answer instanceof Answer.Done(long id)) {
      book.link(new CorrectionBook.Link(id, about.key(), about.person()));
      note(officer, new Noted("CORRECTION_PROPOSED", Action.PROPOSE_CORRECTION, id));
    }
    return answer;
  }

  private static Actor actor(Officer officer, Action action) {
    return new Actor(officer.getName(), officer.roleFor(action).map(Enum::name).orElse("NOBODY"));
  }

  /** A second person of another role confirms. */
  Outcome confirm(Officer officer, long id) {
    var actor = actor(officer, Action.CONFIRM_CORRECTION);
    var noted = new Noted("CORRECTION_CONFIRMED", Action.CONFIRM_CORRECTION, id);
    return step(officer, noted, c -> Corrections.confirm(c, actor, id));
  }

  Outcome refuse(Officer officer, long id, String why) {
    var actor = actor(officer, Action.CONFIRM_CORRECTION);
    var noted = new Noted("CORRECTION_REFUSED", Action.CONFIRM_CORRECTION, id);
    return step(officer, noted, c -> Corrections.refuse(c, actor, id, why));
  }

  /** The author takes it back. */
  Outcome withdraw(Officer officer, long id) {
    var actor = actor(officer, Action.PROPOSE_CORRECTION);
    var noted = new Noted("CORRECTION_WITHDRAWN", Action.PROPOSE_CORRECTION, id);
    return step(officer, noted, c -> Corrections.withdraw(c, actor, id));
  }

  private interface Deed {
    Answer on(Connection transaction) throws SQLException;
  }

  /** What is noted in the journal. */
  private record Noted(String name, Action action, long id) {}

  private Outcome step(Officer officer, Noted noted, Deed deed) {
    Filed filed = find(noted.id).orElseThrow(DeskScreens::gone);
    gate.demand(officer, noted.action, filed.person());
    try {
      return Objects.requireNonNull(
          transaction.execute(status -> {
            Answer answer = journal.onConnection(deed::on);
            if (answer instanceof Answer.Refused refused) {
              return new Outcome.Faulty("fact", refused.why().name());
            }
            note(officer, noted);
            return new Outcome.Done();
          }));
    } catch (MonthBusyException busy) {
      return new Outcome.Faulty("fact", "MONTH_BUSY");
    }
  }

  private void note(Officer officer, Noted noted) {
    Filed filed = find(noted.id).orElseThrow(DeskScreens::gone);
    var deed =
        new DeskJournal.Deed(noted.name, noted.action, "correction " + noted.id, filed.person());
    journal.note(officer, deed, change(filed.correction()));
  }

  private static Entry.Change change(Correction correction) {
    return new Entry.Change(
        correction.changes().stream()
            .map(change -> change.field() + "=" + change.before())
            .collect(Collectors.joining("\n")),
        correction.changes().stream()
            .map(change -> change.field() + "=" + change.after())
            .collect(Collectors.joining("\n")));
  }
}
