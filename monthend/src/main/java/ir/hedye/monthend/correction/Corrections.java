package ir.hedye.monthend.correction;

import ir.hedye.law.article85.Role;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.correction.CorrectionBooks.Move;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Correcting a fact instead of overruling the law. An officer proposes, with the evidence; a second
 * person of another role confirms; the next run decides again with the corrected fact, and no later
 * feed or delivery overwrites it.
 *
 * <p>Every method works in the caller's transaction and leaves the commit to it. What is not
 * allowed is an {@link Answer.Refused} and writes nothing. Who may do this, and whose file they may
 * see, the caller has asked before; this stage knows that two people and two roles it takes, and so
 * does the database. Facts as they stand, for the forms of a desk: {@link FactsNow}.
 */
public final class Corrections {
  /** Whoever confirms waits so long for a month that is being run. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private Corrections() {}

  /** Something done with corrections that may be refused on the way. */
  private interface Step {
    long take() throws SQLException;
  }

  private static Answer answer(Step step) throws SQLException {
    try {
      return new Answer.Done(step.take());
    } catch (StepRefusedException refused) {
      return refused.answer();
    }
  }

  /** Writes a proposal down; it changes no decision. Waits for nobody. */
  public static Answer propose(Connection transaction, Actor author, Proposal proposal)
      throws SQLException {
    var sql = new Sql(transaction);
    return answer(() -> {
      StepRefusedException.unless(
          proposal.evidence().isThere() && !proposal.evidence().reason().isEmpty(),
          Refusal.NO_EVIDENCE);
      Draft draft = new Drafting(new FactsNow(sql)).of(proposal.fact());
      new Deciding(sql).demandNamed(draft, proposal.supersedes());
      return new CorrectionBooks(sql).add(author, draft, proposal);
    });
  }

  /**
   * Brings a proposal into force: from the next run on the law sees it. Demands another person of
   * another role, and that the fact is still what it was when it was proposed.
   *
   * @throws ir.hedye.monthend.store.MonthBusyException when a month is being run; the transaction
   *     is then of no more use, and the same can be tried again later
   */
  public static Answer confirm(Connection transaction, Actor actor, long correctionId)
      throws SQLException {
    var deciding = new Deciding(new Sql(transaction));
    return answer(() -> {
      deciding.lock(PATIENCE);
      deciding.confirm(deciding.demandOpen(correctionId), actor);
      return correctionId;
    });
  }

  /** A second person says no, and why. Any role but the author's own person may. */
  public static Answer refuse(Connection transaction, Actor actor, long correctionId, String why)
      throws SQLException {
    var sql = new Sql(transaction);
    return answer(() -> {
      Correction open = new Deciding(sql).demandOpen(correctionId);
      Deciding.demandAnother(open, actor);
      StepRefusedException.unless(!why.isBlank(), Refusal.NO_EVIDENCE);
      new CorrectionBooks(sql).settle(open, actor, Move.to(Correction.State.REFUSED, why.strip()));
      return correctionId;
    });
  }

  /** The author takes an open proposal back. One in force is taken back by {@link Fact.Lift}. */
  public static Answer withdraw(Connection transaction, Actor actor, long correctionId)
      throws SQLException {
    var sql = new Sql(transaction);
    return answer(() -> {
      Correction open = new Deciding(sql).demandOpen(correctionId);
      boolean own = actor.isSamePersonAs(open.proposed().by());
      StepRefusedException.unless(own, Refusal.NOT_THE_AUTHOR);
      new CorrectionBooks(sql).settle(open, actor, Move.to(Correction.State.WITHDRAWN, ""));
      return correctionId;
    });
  }

  /** What waits for a second person, oldest first. */
  public static List<Correction> open(Connection connection) throws SQLException {
    return new CorrectionTable(new Sql(connection)).open();
  }

  public static Optional<Correction> find(Connection connection, long correctionId)
      throws SQLException {
    return new CorrectionTable(new Sql(connection)).find(correctionId);
  }

  /** These, in the order of their numbers: the corrections that a decision used. */
  public static List<Correction> all(Connection connection, Collection<Long> correctionIds)
      throws SQLException {
    return new CorrectionTable(new Sql(connection)).all(correctionIds);
  }

  /** Whatever their state: about the person, or about an event that names them. */
  public static List<Correction> about(Connection connection, NationalId person)
      throws SQLException {
    return new CorrectionTable(new Sql(connection)).about(person);
  }

  /** Whatever their state: about the event itself or one of its windows. */
  public static List<Correction> aboutEvent(Connection connection, long eventId)
      throws SQLException {
    return new CorrectionTable(new Sql(connection)).aboutEvent(eventId);
  }

  /** The months for which {@link Fact.WindowDays} can be proposed, with the possible days. */
  public static List<WindowEdge> windowEdges(Connection connection, long eventId, Role role)
      throws SQLException {
    return new Windows(new FactsNow(new Sql(connection))).edges(eventId, role);
  }

  /**
   * Who else was refused, or waits for review, on the same fact as a confirmed correction: on the
   * same employer's list, or in the same event. Nobody who was corrected there already.
   */
  public static List<AlsoRefused> alsoRefused(Connection connection, long correctionId)
      throws SQLException {
    return new SameFacts(new Sql(connection)).of(correctionId);
  }
}
