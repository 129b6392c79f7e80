package ir.hedye.monthend.correction;

import static org.assertj.core.api.Assertions.assertThat;

import ir.hedye.law.history.Basis;
import ir.hedye.law.history.Category;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.monthend.run.SecondMonth;
import ir.hedye.monthend.store.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One couple whose facts are corrected by two officers. */
abstract class CorrectionDrill extends SecondMonth {
  static final Actor OFFICER = new Actor("staff 11", "BRANCH_OFFICER");
  static final Actor HEAD = new Actor("staff 12", "BRANCH_HEAD");
  static final JalaliMonth OF_THE_MARRIAGE = new JalaliMonth(1405, 6);
  static final NationalId MAN = new NationalId(SmallFolder.id(1));
  static final Evidence DEED =
      new Evidence("HD-100200", List.of("ab".repeat(32)), "در سند دیده شد");
  static final GivenRow WORKED =
      new GivenRow(
          Category.COMPULSORY, Basis.WORK, 30, 200_000_000, Optional.empty(), Optional.empty());

  <T> T inBooks(Database.Work<T> work) {
    try {
      return shell.books().inTransaction(work);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  <T> List<T> listed(Database.Work<List<T>> work) {
    return inBooks(work);
  }

  Answer propose(Fact fact, Long... supersedes) {
    var proposal = new Proposal(fact, DEED, Set.of(supersedes));
    return inBooks(books -> Corrections.propose(books, OFFICER, proposal));
  }

  Answer confirm(Actor actor, long id) {
    return inBooks(books -> Corrections.confirm(books, actor, id));
  }

  static long done(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Done.class);
    return answer instanceof Answer.Done made ? made.correctionId() : 0;
  }

  static Refusal why(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Refused.class);
    return answer instanceof Answer.Refused refused ? refused.why() : Refusal.NOT_OPEN;
  }

  /** Proposed by one, confirmed by another. */
  long correct(Fact fact, Long... supersedes) {
    long id = done(propose(fact, supersedes));
    return done(confirm(HEAD, id));
  }

  static Fact event(Field field, String value) {
    return new Fact.Event(1, List.of(new Fact.Given(field, value)));
  }

  static Fact identity(Field field, String value) {
    return new Fact.Identity(MAN, List.of(new Fact.Given(field, value)));
  }

  static Fact month(JalaliMonth month, GivenRow... rows) {
    return new Fact.Month(MAN, month, "w1", List.of(rows));
  }

  /** The list of the marriage's month has not come for the husband. */
  static SmallFolder listAwaited() {
    SmallFolder folder = couple();
    folder
        .lines(SmallFolder.CONTRIBUTIONS)
        .removeIf(line -> line.startsWith(SmallFolder.id(1)) && line.contains(",1405-06,"));
    return folder;
  }

  static SmallFolder registry(String columnAndValue) {
    return couple().set(SmallFolder.MARRIAGES, "1", columnAndValue);
  }

  List<String> corrections() {
    return shell.rows(
        """
        SELECT event_id, role, corrections FROM hedye.decision
        WHERE superseded_by IS NULL AND corrections <> '{}' ORDER BY 1, 2\
        """);
  }
}
