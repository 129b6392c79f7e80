package ir.hedye.monthend.payment;

import ir.hedye.law.article85.Role;
import ir.hedye.monthend.correction.Actor;
import ir.hedye.monthend.journal.Entry;
import ir.hedye.monthend.journal.Journal;
import ir.hedye.monthend.payment.TopUp.Answer;
import ir.hedye.monthend.payment.TopUp.Refusal;
import ir.hedye.monthend.payment.TopUp.State;
import ir.hedye.monthend.store.MonthLock;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Top-ups (law.md, "Once"): proposed by one person, signed by another of another role, put into a
 * batch by the next run (ADR 16). In the caller's transaction, which they do not commit.
 */
public final class TopUps {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Sql sql;
  private final TopUpTable table;

  public TopUps(Connection transaction) {
    this.sql = new Sql(transaction);
    this.table = new TopUpTable(sql);
  }

  /** What a top-up would be paid now; empty where none can be proposed. */
  public Optional<TopUp.Subject> possible(long eventId, Role role) throws SQLException {
    return table.due(eventId, role).filter(due -> due.more() > 0).map(TopUpTable.Due::subject);
  }

  /**
   * Proposes the difference between the decision in force and what was settled. Under the month's
   * lock, as signing: decisions and payments stand still meanwhile.
   *
   * @throws ir.hedye.monthend.store.MonthBusyException when a month is being run
   */
  public Answer propose(Actor author, long eventId, Role role, String reason) throws SQLException {
    MonthLock.take(sql.connection(), PATIENCE);
    Optional<TopUpTable.Due> due = table.due(eventId, role);
    Optional<Refusal> refusal = against(due, reason);
    return refusal.isPresent()
        ? new Answer.Refused(refusal.get())
        : proposed(author, due.orElseThrow(), reason.strip());
  }

  private Optional<Refusal> against(Optional<TopUpTable.Due> due, String reason)
      throws SQLException {
    if (reason.isBlank()) {
      return Optional.of(Refusal.NO_REASON);
    }
    if (due.isEmpty()) {
      return Optional.of(Refusal.NOT_SETTLED);
    }
    if (due.get().more() <= 0) {
      return Optional.of(Refusal.NOTHING_MORE);
    }
    return table.isThere(due.get().subject())
        ? Optional.of(Refusal.ALREADY_SIGNED_FOR)
        : Optional.empty();
  }

  private Answer proposed(Actor author, TopUpTable.Due due, String reason) throws SQLException {
    long id = table.add(author, due, reason);
    var change = Entry.Change.to(State.PROPOSED + " " + due.more());
    note(
        new Entry.Actor(author.id(), author.role()),
        new Noted(State.PROPOSED, id, due.subject().person().number(), change));
    return new Answer.Done(id);
  }

  /**
   * The second signature; the next run pays.
   *
   * @throws ir.hedye.monthend.store.MonthBusyException when a month is being run
   */
  public Answer sign(Actor signer, long topUpId) throws SQLException {
    MonthLock.take(sql.connection(), PATIENCE);
    Optional<TopUp> open = table.open(topUpId);
    Optional<Refusal> refusal = open.map(found -> against(found, signer)).orElse(NOT_OPEN);
    if (refusal.isEmpty() && signer.isOfSameRoleAs(open.orElseThrow().author())) {
      refusal = Optional.of(Refusal.SAME_ROLE);
    }
    if (refusal.isEmpty() && !table.stillHolds(open.orElseThrow())) {
      refusal = Optional.of(Refusal.NOTHING_MORE);
    }
    return refusal.isPresent()
        ? new Answer.Refused(refusal.get())
        : settle(open.orElseThrow(), signer, State.SIGNED, "");
  }

  private static final Optional<Refusal> NOT_OPEN = Optional.of(Refusal.NOT_OPEN);

  private static Optional<Refusal> against(TopUp open, Actor actor) {
    return actor.isSamePersonAs(open.author())
        ? Optional.of(Refusal.SAME_PERSON)
        : Optional.empty();
  }

  /** Another person says no, and why. */
  public Answer refuse(Actor actor, long topUpId, String why) throws SQLException {
    Optional<TopUp> open = table.open(topUpId);
    Optional<Refusal> refusal = open.map(found -> against(found, actor)).orElse(NOT_OPEN);
    if (refusal.isEmpty() && why.isBlank()) {
      refusal = Optional.of(Refusal.NO_REASON);
    }
    return refusal.isPresent()
        ? new Answer.Refused(refusal.get())
        : settle(open.orElseThrow(), actor, State.REFUSED, why.strip());
  }

  /** The author takes it back before it is signed. */
  public Answer withdraw(Actor actor, long topUpId) throws SQLException {
    Optional<TopUp> open = table.open(topUpId);
    if (open.isEmpty()) {
      return new Answer.Refused(Refusal.NOT_OPEN);
    }
    return actor.isSamePersonAs(open.get().author())
        ? settle(open.get(), actor, State.WITHDRAWN, "")
        : new Answer.Refused(Refusal.NOT_THE_AUTHOR);
  }

  /**
   * Ends one whose decision was replaced, or whose first payment came back, before it was paid; a
   * case says that the difference must be proposed anew (ADR 16). The run does this, under the
   * month's lock; what is not open any more stays as it is.
   */
  public void lapse(long topUpId) throws SQLException {
    for (TopUp open : table.list("WHERE top_up_id = ?", topUpId)) {
      if (table.lapse(topUpId)) {
        note(open, Entry.Actor.SYSTEM, State.LAPSED);
        Cases.open(sql.connection(), List.of(lapsed(open)));
      }
    }
  }

  private static NewCase lapsed(TopUp open) {
    var subject = open.subject();
    return new NewCase(
        CaseKind.TOP_UP_LAPSED,
        Optional.of(
            new NewCase.Subject(
                subject.eventId(),
                subject.role(),
                subject.person().number(),
                OptionalLong.of(subject.firstPayment()))),
        NewCase.Runs.NONE,
        "top-up " + open.id() + " " + open.state());
  }

  private Answer settle(TopUp open, Actor actor, State to, String note) throws SQLException {
    table.settle(open.id(), actor, to, note);
    note(open, new Entry.Actor(actor.id(), actor.role()), to);
    return new Answer.Done(open.id());
  }

  private void note(TopUp open, Entry.Actor actor, State to) throws SQLException {
    var change = new Entry.Change(open.state().name(), to + " " + open.amount().amount());
    note(actor, new Noted(to, open.id(), open.subject().person().number(), change));
  }

  /** What the journal says of a step. */
  private record Noted(State to, long id, long person, Entry.Change change) {}

  private void note(Entry.Actor actor, Noted step) throws SQLException {
    Journal.note(
        sql.connection(),
        new Entry(actor, "TOP_UP_" + step.to, "top-up " + step.id, step.person, step.change));
  }

  /** What waits for the second signature, oldest first. */
  public List<TopUp> open() throws SQLException {
    return table.list("WHERE state = 'PROPOSED'");
  }

  /** All of an event, whatever their state. */
  public List<TopUp> ofEvent(long eventId) throws SQLException {
    return table.list("WHERE event_id = ?", eventId);
  }
}
