package ir.hedye.monthend.contact;

import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.contact.Thaw.Answer;
import ir.hedye.monthend.contact.Thaw.Forgets;
import ir.hedye.monthend.contact.Thaw.Refusal;
import ir.hedye.monthend.contact.Thaw.State;
import ir.hedye.monthend.correction.Actor;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.journal.Entry;
import ir.hedye.monthend.journal.Journal;
import ir.hedye.monthend.notice.Message;
import ir.hedye.monthend.notice.Outbox;
import ir.hedye.monthend.store.MonthLock;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Ends the freeze of somebody who said "it was not me": proposed by one person, confirmed by
 * another of another role, who both saw the same account and mobile (ADR 28). What is not the
 * person's own is forgotten with it; the next run pays what is due. In the caller's transaction,
 * which this does not commit.
 */
public final class Thaws {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Optional<Refusal> NOT_OPEN = Optional.of(Refusal.NOT_OPEN);

  private final Sql sql;
  private final ThawTable table;
  private final Outbox outbox;

  public Thaws(Connection transaction, Outbox outbox) {
    this.sql = new Sql(transaction);
    this.table = new ThawTable(sql);
    this.outbox = outbox;
  }

  /**
   * Proposes to let payments go on.
   *
   * @param reason what was found out, and how it is known that the right person said it
   * @throws ir.hedye.monthend.store.MonthBusyException when a month is being run
   */
  public Answer propose(Actor author, NationalId person, Forgets forgets, String reason)
      throws SQLException {
    MonthLock.take(sql.connection(), PATIENCE);
    if (reason.isBlank()) {
      return new Answer.Refused(Refusal.NO_REASON);
    }
    var standing = table.standing(person);
    if (standing.isEmpty()) {
      return new Answer.Refused(Refusal.NOT_FROZEN);
    }
    if (!table.list("WHERE national_id = ? AND state = 'PROPOSED'", person.number()).isEmpty()) {
      return new Answer.Refused(Refusal.ALREADY_PROPOSED);
    }
    long id =
        table.add(author, new ThawTable.Proposal(person, forgets, reason), standing.orElseThrow());
    note(id, author, State.PROPOSED, person);
    return new Answer.Done(id);
  }

  /**
   * The second person's yes: what is not the person's own is forgotten, payments go on from the
   * next run, the case is closed, and every number on file lately hears of it.
   *
   * @param on the Jalali day in Tehran
   * @throws ir.hedye.monthend.store.MonthBusyException when a month is being run
   */
  public Answer confirm(Actor actor, long thawId, JalaliDate on) throws SQLException {
    MonthLock.take(sql.connection(), PATIENCE);
    Optional<Thaw> open = table.open(thawId);
    Optional<Refusal> refusal = open.map(found -> against(found, actor)).orElse(NOT_OPEN);
    if (refusal.isEmpty() && actor.isOfSameRoleAs(open.orElseThrow().author())) {
      refusal = Optional.of(Refusal.SAME_ROLE);
    }
    if (refusal.isEmpty() && !isAsSeen(open.orElseThrow())) {
      refusal = Optional.of(Refusal.CHANGED_SINCE);
    }
    if (refusal.isPresent()) {
      return new Answer.Refused(refusal.get());
    }
    Answer done = settle(open.orElseThrow(), actor, State.CONFIRMED, "");
    lift(open.orElseThrow(), Fields.packed(on));
    return done;
  }

  private boolean isAsSeen(Thaw open) throws SQLException {
    return table.standing(open.person()).equals(table.seen(open.id()));
  }

  private void lift(Thaw thaw, int on) throws SQLException {
    var file = new ContactFile(sql, thaw.person().number());
    var numbers = file.numbersToWarn();
    if (thaw.forgets().account()) {
      file.forgetAccount(on);
    }
    if (thaw.forgets().mobile()) {
      file.forgetMobile(on);
    }
    file.thaw();
    var told = new Contacts.Told(thaw.person(), "thaw/" + thaw.id(), new Message.PaymentsResumed());
    outbox.queue(sql.connection(), Contacts.notices(told, numbers));
  }

  /** Another person says no, and why; the person stays frozen. */
  public Answer refuse(Actor actor, long thawId, String why) throws SQLException {
    Optional<Thaw> open = table.open(thawId);
    Optional<Refusal> refusal = open.map(found -> against(found, actor)).orElse(NOT_OPEN);
    if (refusal.isEmpty() && why.isBlank()) {
      refusal = Optional.of(Refusal.NO_REASON);
    }
    return refusal.isPresent()
        ? new Answer.Refused(refusal.get())
        : settle(open.orElseThrow(), actor, State.REFUSED, why.strip());
  }

  /** The author takes it back before it is confirmed. */
  public Answer withdraw(Actor actor, long thawId) throws SQLException {
    Optional<Thaw> open = table.open(thawId);
    if (open.isEmpty()) {
      return new Answer.Refused(Refusal.NOT_OPEN);
    }
    return actor.isSamePersonAs(open.get().author())
        ? settle(open.get(), actor, State.WITHDRAWN, "")
        : new Answer.Refused(Refusal.NOT_THE_AUTHOR);
  }

  private static Optional<Refusal> against(Thaw open, Actor actor) {
    return actor.isSamePersonAs(open.author())
        ? Optional.of(Refusal.SAME_PERSON)
        : Optional.empty();
  }

  private Answer settle(Thaw open, Actor actor, State to, String note) throws SQLException {
    table.settle(open.id(), actor, to, note);
    note(open.id(), actor, to, open.person());
    return new Answer.Done(open.id());
  }

  private void note(long id, Actor actor, State to, NationalId person) throws SQLException {
    String before = to == State.PROPOSED ? "" : State.PROPOSED.name();
    Journal.note(
        sql.connection(),
        new Entry(
            new Entry.Actor(actor.id(), actor.role()),
            "THAW_" + to,
            "thaw " + id,
            person.number(),
            new Entry.Change(before, to.name())));
  }

  /** All of a person, whatever their state, the oldest first. */
  public List<Thaw> of(NationalId person) throws SQLException {
    return table.list("WHERE national_id = ?", person.number());
  }
}
