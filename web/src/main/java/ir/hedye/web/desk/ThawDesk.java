package ir.hedye.web.desk;

import ir.hedye.law.time.Tehran;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.contact.Thaw;
import ir.hedye.monthend.contact.Thaws;
import ir.hedye.monthend.correction.Actor;
import ir.hedye.monthend.notice.Outbox;
import ir.hedye.monthend.payment.CaseKind;
import ir.hedye.monthend.store.MonthBusyException;
import ir.hedye.web.contact.ContactFiles;
import ir.hedye.web.contact.ContactState;
import ir.hedye.web.desk.CaseBooks.Change;
import ir.hedye.web.desk.CaseBooks.Note;
import ir.hedye.web.desk.CaseDesk.Form;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Gate;
import ir.hedye.web.staff.Officer;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Ends the freeze of somebody who said "it was not me", on the page of its case: proposed by one
 * person, confirmed by another of another role (ADR 28). The stage of contacts notes each step in
 * the journal, closes the case and tells the person.
 */
@Service
class ThawDesk {
  /** The part of the page; a fault that no field has. */
  private static final String WHOLE = "thaw";

  private final CaseDesk cases;
  private final DeskJournal books;
  private final ContactFiles contacts;
  private final Outbox outbox;
  private final Gate gate;
  private final InstantSource clock;

  ThawDesk(
      CaseDesk cases,
      DeskJournal books,
      ContactFiles contacts,
      Outbox outbox,
      Gate gate,
      InstantSource clock) {
    this.cases = cases;
    this.books = books;
    this.contacts = contacts;
    this.outbox = outbox;
    this.gate = gate;
    this.clock = clock;
  }

  /** What is on file, empty where a case is of another kind, and what was proposed. */
  record Seen(Optional<ContactState> contacts, List<Thaw> all) {
    static final Seen NOTHING = new Seen(Optional.empty(), List.of());

    boolean isOpen() {
      return all.stream().anyMatch(each -> each.state() == Thaw.State.PROPOSED);
    }
  }

  /** Whether a case ends by this and by nothing else. */
  static boolean concerns(CaseFile file) {
    return file.key().kind() == Kind.NEWS
        && file.item().about().equals(CaseKind.FROZEN_BY_PERSON.name());
  }

  Seen of(CaseFile file) {
    if (!concerns(file)) {
      return Seen.NOTHING;
    }
    var person = NationalId.of(file.person());
    var all = books.onConnection(connection -> new Thaws(connection, outbox).of(person));
    return new Seen(contacts.of(person), all);
  }

  Outcome propose(Form form, Thaw.Forgets forgets, String reason) {
    Actor author = actor(form.officer(), Action.PROPOSE_CORRECTION);
    var taken = new Taken(Change.PROPOSED, Action.PROPOSE_CORRECTION, "reason");
    return step(form, taken, (thaws, who) -> thaws.propose(author, who, forgets, reason));
  }

  Outcome confirm(Form form, long id) {
    Actor actor = actor(form.officer(), Action.CONFIRM_CORRECTION);
    var taken = new Taken(Change.SIGNED, Action.CONFIRM_CORRECTION, WHOLE);
    var today = Tehran.dayOf(clock.instant());
    return step(form, taken, (thaws, _) -> thaws.confirm(actor, id, today));
  }

  Outcome refuse(Form form, long id, String why) {
    Actor actor = actor(form.officer(), Action.CONFIRM_CORRECTION);
    var taken = new Taken(Change.REFUSED, Action.CONFIRM_CORRECTION, "against");
    return step(form, taken, (thaws, _) -> thaws.refuse(actor, id, why));
  }

  Outcome withdraw(Form form, long id) {
    Actor author = actor(form.officer(), Action.PROPOSE_CORRECTION);
    var taken = new Taken(Change.WITHDRAWN, Action.PROPOSE_CORRECTION, WHOLE);
    return step(form, taken, (thaws, _) -> thaws.withdraw(author, id));
  }

  /** Whether that thaw belongs to the case: its number stands in a form. */
  boolean isOf(Form form, long id) {
    return cases
        .find(form.officer(), form.key())
        .filter(file -> of(file).all().stream().anyMatch(each -> each.id() == id))
        .isPresent();
  }

  private static Actor actor(Officer officer, Action action) {
    return new Actor(officer.getName(), officer.roleFor(action).map(Enum::name).orElse("NOBODY"));
  }

  private interface Deed {
    Thaw.Answer on(Thaws thaws, NationalId person) throws SQLException;
  }

  /** How the step is written down, what it needs, and which field holds its reason. */
  private record Taken(Change change, Action action, String field) {
    Outcome fault(Thaw.Refusal why) {
      return new Outcome.Faulty(
          why == Thaw.Refusal.NO_REASON ? field : WHOLE, "THAW_" + why.name());
    }
  }

  private Outcome step(Form form, Taken taken, Deed deed) {
    var note = Note.of(taken.change, form.officer().id());
    try {
      return cases.inCase(form, new CaseDesk.Step(note, file -> fault(form, taken, file, deed)));
    } catch (MonthBusyException busy) {
      return new Outcome.Faulty(WHOLE, "MONTH_BUSY");
    }
  }

  private Optional<Outcome> fault(Form form, Taken taken, CaseFile file, Deed deed) {
    gate.demand(form.officer(), taken.action, file.person());
    if (!concerns(file)) {
      throw DeskScreens.gone();
    }
    var person = NationalId.of(file.person());
    var answer = books.onConnection(open -> deed.on(new Thaws(open, outbox), person));
    return answer instanceof Thaw.Answer.Refused(Thaw.Refusal why)
        ? Optional.of(taken.fault(why))
        : Optional.empty();
  }
}
