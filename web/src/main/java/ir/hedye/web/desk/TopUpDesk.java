package ir.hedye.web.desk;

import ir.hedye.law.article85.Role;
import ir.hedye.monthend.correction.Actor;
import ir.hedye.monthend.payment.TopUp;
import ir.hedye.monthend.payment.TopUps;
import ir.hedye.monthend.store.MonthBusyException;
import ir.hedye.web.desk.CaseBooks.Change;
import ir.hedye.web.desk.CaseBooks.Note;
import ir.hedye.web.desk.CaseDesk.Form;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Gate;
import ir.hedye.web.staff.Officer;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The difference, where a decision rose after its payment: proposed from the case of the change by
 * one person, signed by another of another role (law.md, "Once"). The stage of payments notes each
 * step in the journal and pays in the next run.
 */
@Service
class TopUpDesk {
  private static final String EVENT =
      """
      SELECT event_id, role::text AS role FROM review_case
      WHERE case_id = ? AND event_id IS NOT NULL AND role IS NOT NULL
      """;

  private final CaseDesk cases;
  private final DeskJournal books;
  private final Gate gate;
  private final JdbcClient sql;

  TopUpDesk(CaseDesk cases, DeskJournal books, Gate gate, JdbcClient sql) {
    this.cases = cases;
    this.books = books;
    this.gate = gate;
    this.sql = sql;
  }

  /** What can be proposed, and what was. */
  record Seen(boolean isPossible, List<TopUp> all) {
    static final Seen NOTHING = new Seen(false, List.of());
  }

  /** Of which event and spouse a case is. */
  private record About(long event, Role role) {}

  Seen of(CaseFile file) {
    return about(file.key()).map(about -> seen(file, about)).orElse(Seen.NOTHING);
  }

  private Seen seen(CaseFile file, About about) {
    return books.onConnection(connection -> {
      var topUps = new TopUps(connection);
      var own =
          topUps.ofEvent(about.event).stream()
              .filter(each -> each.subject().person().number() == file.person())
              .toList();
      boolean possible =
          topUps
              .possible(about.event, about.role)
              .filter(subject -> own.stream().noneMatch(each -> stands(each, subject)))
              .isPresent();
      return new Seen(possible, own);
    });
  }

  private static boolean stands(TopUp topUp, TopUp.Subject subject) {
    return topUp.subject().equals(subject)
        && (topUp.state() == TopUp.State.PROPOSED || topUp.state() == TopUp.State.SIGNED);
  }

  private Optional<About> about(CaseKey key) {
    return !key.kind().isCase()
        ? Optional.empty()
        : sql.sql(EVENT)
            .param(key.number())
            .query((row, n) ->
                new About(
                    row.getLong("event_id"),
                    row.getString("role").equals("H") ? Role.HUSBAND : Role.WIFE))
            .optional();
  }

  Outcome propose(Form form, String reason) {
    About about = about(form.key()).orElseThrow(DeskScreens::gone);
    Actor author = actor(form.officer(), Action.PROPOSE_CORRECTION);
    var taken = new Taken(Change.PROPOSED, Action.PROPOSE_CORRECTION);
    return step(form, taken, topUps -> topUps.propose(author, about.event, about.role, reason));
  }

  Outcome sign(Form form, long id) {
    Actor signer = actor(form.officer(), Action.CONFIRM_CORRECTION);
    var taken = new Taken(Change.SIGNED, Action.CONFIRM_CORRECTION);
    return step(form, taken, topUps -> topUps.sign(signer, id));
  }

  Outcome refuse(Form form, long id, String why) {
    Actor actor = actor(form.officer(), Action.CONFIRM_CORRECTION);
    var taken = new Taken(Change.REFUSED, Action.CONFIRM_CORRECTION);
    return step(form, taken, topUps -> topUps.refuse(actor, id, why));
  }

  /** The author takes the proposal back. */
  Outcome withdraw(Form form, long id) {
    Actor author = actor(form.officer(), Action.PROPOSE_CORRECTION);
    var taken = new Taken(Change.WITHDRAWN, Action.PROPOSE_CORRECTION);
    return step(form, taken, topUps -> topUps.withdraw(author, id));
  }

  /** Whether that top-up belongs to the case: its number stands in a form. */
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
    TopUp.Answer on(TopUps topUps) throws SQLException;
  }

  /** How the step is written down, and what it needs. */
  private record Taken(Change change, Action action) {}

  private Outcome step(Form form, Taken taken, Deed deed) {
    var step =
        new CaseDesk.Step(
            Note.of(taken.change, form.officer().id()),
            file -> {
              gate.demand(form.officer(), taken.action, file.person());
              var answer = books.onConnection(c -> deed.on(new TopUps(c)));
              return answer instanceof TopUp.Answer.Refused(TopUp.Refusal why)
                  ? Optional.of(new Outcome.Faulty("topup", "TOP_UP_" + why.name()))
                  : Optional.empty();
            });
    try {
      return cases.inCase(form, step);
    } catch (MonthBusyException busy) {
      return new Outcome.Faulty("topup", "MONTH_BUSY");
    }
  }
}
