package ir.hedye.monthend.run;

import ir.hedye.law.article85.Article85;
import ir.hedye.law.article85.LawBook;
import ir.hedye.monthend.notice.Notice;
import ir.hedye.monthend.payment.bankfile.Banks;
import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The road of one month, in one transaction: each line takes what the lines above it made; none
 * looks back.
 */
public final class MonthRun {
  private final Sql sql;
  private final RunOrder order;
  private final Proposing proposing;
  private final Progress progress;
  private final Banks banks = Banks.standard();

  /**
   * What follows a run's decisions in the same transaction: the batch with its vouchers, and the
   * notices.
   */
  public interface Proposing {
    /** The run's batch and vouchers, its payments standing; also when only money is reversed. */
    void propose(Connection transaction, int runId) throws SQLException;

    /** Takes unreleased payments out of their batches. */
    void withdraw(Connection transaction, List<Long> paymentIds) throws SQLException;

    /** What people are told; in the run's transaction. */
    void tell(Connection transaction, List<Notice> notices) throws SQLException;

    /** Whether money that came back waits to be reversed in the books. */
    boolean hasReversals(Connection transaction) throws SQLException;
  }

  /** Hears how far the run has come. */
  @FunctionalInterface
  public interface Progress {
    void at(long done, long all);
  }

  /**
   * @param transaction holds the month's lock and does not commit by itself
   */
  public MonthRun(Connection transaction, RunOrder order, Proposing proposing, Progress progress) {
    this.sql = new Sql(transaction);
    this.order = order;
    this.proposing = proposing;
    this.progress = progress;
  }

  /** Runs the month; the caller commits, or rolls back a rehearsal. */
  public RunReport run() throws SQLException {
    RunFrame frame = RunFrame.open(sql, order);
    EndedBanks.queuePeople(sql, banks.endedBy(order.evaluatedOn()));
    NewsAfterCorrection.openCases(sql, frame.runId());
    sql.run(RunSql.TO_DECIDE);
    sql.run("ANALYZE to_decide");
    long people = decideAll();
    sql.run("DELETE FROM changed_person c USING to_decide t WHERE c.national_id = t.national_id");
    SignedTopUps.propose(sql);
    RunReport report = report(frame, people);
    if (report.isNothingNew()) {
      return report;
    }
    var books = new RunBooks(sql, frame.runId());
    books.bookDecisions();
    books.bookRun(order, frame, people);
    new Proposals(sql, order, frame).book(proposing);
    proposing.tell(sql.connection(), new RunNotices(sql, frame.runId()).all());
    return report;
  }

  private long decideAll() throws SQLException {
    long all = sql.number("SELECT count(*) FROM to_decide JOIN person USING (national_id)");
    var decider = new PersonDecider(new Article85(LawBook.standard()), order.evaluatedOn());
    var holds = new SystemHolds(order.evaluatedOn(), order.quietDays(), banks);
    var writer = new RunWriter(sql);
    long done = 0;
    try (var people = new People(sql, holds);
        var aside = new DecidingAside(decider)) {
      List<PersonCase> turn;
      do {
        turn = people.next(DecidingAside.PEOPLE);
        for (DecidingAside.Decided each : aside.exchange(turn)) {
          writer.write(each.person(), each.result());
          progress.at(++done, all);
        }
      } while (!turn.isEmpty());
    }
    writer.flush();
    return done;
  }

  private RunReport report(RunFrame frame, long people) throws SQLException {
    var summary = new Summary(sql);
    RunReport.Money proposed = summary.proposed();
    long decisions = sql.number("SELECT count(*) FROM r_decision");
    long retired = sql.number("SELECT count(*) FROM r_retired");
    long withdrawn = sql.number("SELECT count(*) FROM r_withdrawn");
    boolean news = decisions + retired + withdrawn + proposed.payments() > 0;
    boolean runs = news || frame.runNo() == 1 || proposing.hasReversals(sql.connection());
    return new RunReport(
        order.month(),
        runs ? frame.runNo() : 0,
        people,
        decisions,
        proposed,
        withdrawn,
        sql.number("SELECT count(*) FROM r_review"),
        summary.offices(),
        summary.outcomes(),
        summary.reasons(),
        summary.changes());
  }
}
