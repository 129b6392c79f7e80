package ir.hedye.monthend.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.law.article85.Role;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.cli.SmallFolder;
import ir.hedye.monthend.store.MonthBusyException;
import ir.hedye.monthend.store.MonthLock;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A correction is the work of two people of two roles, and its history stays")
class TwoPeopleTest extends CorrectionDrill {
  @BeforeEach
  void theMonth() {
    months.month(registry("contract=TEMPORARY"), "1405-07");
  }

  private long proposed() {
    return done(propose(event(Field.CONTRACT, "PERMANENT")));
  }

  @Test
  @DisplayName("The author cannot confirm, in whatever role")
  void the_author_cannot_confirm() {
    long id = proposed();
    assertThat(why(confirm(OFFICER, id))).isEqualTo(Refusal.SAME_PERSON);
    assertThat(why(confirm(new Actor("staff 11", "BRANCH_HEAD"), id)))
        .isEqualTo(Refusal.SAME_PERSON);
    assertThat(shell.rows("SELECT state FROM hedye.correction")).containsExactly("PROPOSED");
  }

  @Test
  @DisplayName("Another person of the same role cannot confirm")
  void the_same_role_cannot_confirm() {
    assertThat(why(confirm(new Actor("staff 13", "BRANCH_OFFICER"), proposed())))
        .isEqualTo(Refusal.SAME_ROLE);
  }

  @Test
  @DisplayName("What is confirmed, refused or withdrawn is not open any more")
  void settled_is_settled() {
    long id = proposed();
    assertThat(why(inBooks(books -> Corrections.withdraw(books, HEAD, id))))
        .isEqualTo(Refusal.NOT_THE_AUTHOR);
    done(confirm(HEAD, id));
    assertThat(why(confirm(HEAD, id))).isEqualTo(Refusal.NOT_OPEN);
    assertThat(why(inBooks(books -> Corrections.withdraw(books, OFFICER, id))))
        .isEqualTo(Refusal.NOT_OPEN);
    assertThat(why(inBooks(books -> Corrections.refuse(books, HEAD, id, "نه"))))
        .isEqualTo(Refusal.NOT_OPEN);
    assertThat(why(confirm(HEAD, 99))).isEqualTo(Refusal.UNKNOWN_CORRECTION);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "UPDATE correction SET state = 'CONFIRMED', decided_by = author, decided_role = 'X'",
        "UPDATE correction SET state = 'CONFIRMED', decided_by = 'x', decided_role = author_role",
        "UPDATE correction SET state = 'REFUSED', decided_by = author, decided_role = 'X'",
        "UPDATE correction SET state = 'WITHDRAWN', decided_by = 'x', decided_role = 'X'",
        "UPDATE correction SET state = 'CONFIRMED'",
        "UPDATE correction SET author = 'x'",
        "UPDATE correction_fact SET value = 'TEMPORARY'",
        "UPDATE correction_fact SET confirmed = true",
        "UPDATE correction_step SET actor = 'x'",
        "DELETE FROM correction_fact",
        "DELETE FROM correction_step",
        "DELETE FROM correction"
      })
  void the_database_itself_refuses(String statement) {
    proposed();
    assertThatThrownBy(() ->
            shell.books().inTransaction(books -> books.createStatement().executeUpdate(statement)))
        .isInstanceOf(SQLException.class);
  }

  @ParameterizedTest(name = "in force: {0}")
  @ValueSource(
      strings = {
        "UPDATE correction SET state = 'PROPOSED', decided_by = NULL, decided_role = NULL",
        "UPDATE correction SET decided_by = 'x'",
        """
        INSERT INTO correction_fact (correction_id, confirmed, subject, field, before_value, value)
        VALUES (2, true, 1, 'CONTRACT', '', 'PERMANENT')\
        """
      })
  void the_database_keeps_what_is_in_force(String statement) {
    done(confirm(HEAD, proposed()));
    shell.rows(
        """
        WITH other AS (INSERT INTO hedye.correction (kind, event_id, state, author, author_role,
          document, reason, decided_by, decided_role)
          VALUES ('EVENT', 1, 'CONFIRMED', 'a', 'A', 'd', 'r', 'b', 'B') RETURNING correction_id)
        SELECT * FROM other\
        """);
    assertThatThrownBy(() ->
            shell.books().inTransaction(books -> books.createStatement().executeUpdate(statement)))
        .isInstanceOf(SQLException.class);
  }

  @Test
  @DisplayName("A later correction names the one whose place it takes; both stay in the history")
  void superseding_is_said() {
    long first = done(confirm(HEAD, proposed()));
    var office = event(Field.CONTRACT, "TEMPORARY");
    assertThat(why(propose(office))).isEqualTo(Refusal.ALREADY_CORRECTED);
    assertThat(why(propose(office, 99L))).isEqualTo(Refusal.ALREADY_CORRECTED);
    long second = correct(office, first);
    months.run("1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo("NOT_ENTITLED,,NOT_PERMANENT,");
    assertThat(corrections()).containsExactly("1 H {" + second + "}", "1 W {" + second + "}");
    assertThat(listed(books -> Corrections.aboutEvent(books, 1)))
        .extracting(Correction::isInForce)
        .containsExactly(false, true);
  }

  @Test
  @DisplayName("A correction that takes over one field leaves the other fields as they were")
  void one_field_is_taken_over() {
    long both =
        correct(
            new Fact.Event(
                1,
                List.of(
                    new Fact.Given(Field.CONTRACT, "PERMANENT"),
                    new Fact.Given(Field.OFFICE, "104"))));
    long office = correct(event(Field.OFFICE, "105"), both);
    months.run("1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);
    assertThat(corrections()).first().isEqualTo("1 H {" + both + "," + office + "}");
  }

  @Test
  @DisplayName("A correction that was wrong is lifted by two people: the feeds speak again")
  void lifting() {
    long id = done(confirm(HEAD, proposed()));
    months.run("1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo(ENTITLED);
    correct(new Fact.Lift(id), id);
    months.run("1405-07");
    assertThat(months.decision("1405-07", HUSBAND)).isEqualTo("NOT_ENTITLED,,NOT_PERMANENT,");
    assertThat(why(propose(new Fact.Lift(id)))).isEqualTo(Refusal.NOT_IN_FORCE);
  }

  @Test
  @DisplayName("What changed since it was proposed is not confirmed")
  void changed_since() {
    long id = proposed();
    SmallFolder second = couple().set(SmallFolder.MARRIAGES, "1", "version=2");
    months.take(second, "1405-08");
    assertThat(why(confirm(HEAD, id))).isEqualTo(Refusal.CHANGED_SINCE);
    months.run("1405-08");
  }

  @Test
  @DisplayName("Confirming waits for a month that is being run, and then says so")
  void confirming_takes_the_lock() throws SQLException {
    long id = proposed();
    try (var running = shell.books().connect()) {
      running.setAutoCommit(false);
      MonthLock.take(running, Duration.ofSeconds(30));
      assertThatThrownBy(() -> confirm(HEAD, id)).isInstanceOf(MonthBusyException.class);
      running.rollback();
    }
    done(confirm(HEAD, id));
  }

  @Test
  @DisplayName("A confirmation that dies before its commit leaves nothing; the same again does it")
  void a_killed_confirmation() throws SQLException {
    long id = proposed();
    try (var dying = shell.books().connect()) {
      dying.setAutoCommit(false);
      done(Corrections.confirm(dying, HEAD, id));
    }
    assertThat(shell.rows("SELECT state FROM hedye.correction")).containsExactly("PROPOSED");
    assertThat(shell.number("SELECT count(*) FROM hedye.changed_person")).isZero();
    assertThat(shell.number("SELECT count(*) FROM hedye.correction_step")).isEqualTo(1);
    done(confirm(HEAD, id));
  }

  @Test
  @DisplayName("Every step is in the correction's history and in the journal of both spouses")
  void every_step_is_kept() {
    long id = done(confirm(HEAD, proposed()));
    assertThat(shell.rows("SELECT step, to_state, actor, actor_role FROM hedye.correction_step"))
        .containsExactly("1 PROPOSED staff 11 BRANCH_OFFICER", "2 CONFIRMED staff 12 BRANCH_HEAD");
    assertThat(
            shell.rows(
                """
                SELECT deed, subject, role, before_text, after_text FROM hedye.journal_entry
                WHERE national_id <> 0 ORDER BY entry_id\
                """))
        .hasSize(4)
        .last()
        .isEqualTo(
            "CORRECTION_CONFIRMED correction %d BRANCH_HEAD CONTRACT TEMPORARY CONTRACT PERMANENT"
                .formatted(id));
  }

  @Test
  @DisplayName("What is no fact, or no news, is not even proposed")
  void bad_proposals() {
    var nobody = new NationalId(SmallFolder.id(7));
    assertThat(why(propose(event(Field.CONTRACT, "TEMPORARY")))).isEqualTo(Refusal.NOTHING_CHANGES);
    assertThat(why(propose(event(Field.CONTRACT, "FOREVER")))).isEqualTo(Refusal.BAD_VALUE);
    assertThat(why(propose(event(Field.MARRIED_ON, "1405-12-30")))).isEqualTo(Refusal.BAD_VALUE);
    assertThat(why(propose(event(Field.SEX, "M")))).isEqualTo(Refusal.BAD_VALUE);
    assertThat(why(propose(new Fact.Event(9, List.of(new Fact.Given(Field.OFFICE, "1"))))))
        .isEqualTo(Refusal.UNKNOWN_EVENT);
    assertThat(why(propose(new Fact.Month(nobody, OF_THE_MARRIAGE, "", List.of()))))
        .isEqualTo(Refusal.UNKNOWN_PERSON);
    assertThat(why(propose(month(OF_THE_MARRIAGE, WORKED.with(32, 1)))))
        .isEqualTo(Refusal.BAD_ROWS);
    assertThat(why(propose(new Fact.WindowDays(1, Role.HUSBAND, new JalaliMonth(1405, 5), 3))))
        .isEqualTo(Refusal.NOT_AT_THE_EDGE);
    proposed();
    assertThat(why(propose(event(Field.CONTRACT, "PERMANENT"))))
        .isEqualTo(Refusal.ALREADY_PROPOSED);
    assertThat(listed(Corrections::open)).hasSize(1);
  }
}
