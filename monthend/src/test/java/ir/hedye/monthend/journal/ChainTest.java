package ir.hedye.monthend.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.hedye.monthend.run.Stages;
import ir.hedye.monthend.store.Sql;
import ir.hedye.monthend.store.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The journal's chain of seals")
class ChainTest {
  private TestDatabase books;

  @BeforeEach
  void open() throws SQLException {
    books = TestDatabase.fresh(Stages.MIGRATIONS.toArray(String[]::new));
  }

  @AfterEach
  void close() throws SQLException {
    books.close();
  }

  private static Entry entry(String subject) {
    var actor = new Entry.Actor("staff 1 مریم", "AUDITOR");
    return new Entry(actor, "DEED", subject, 7_971_100_035L, new Entry.Change("پیش", "پس"));
  }

  private void note(String... subjects) throws SQLException {
    books
        .database()
        .inTransaction(tx -> {
          for (String subject : subjects) {
            Journal.note(tx, entry(subject));
          }
          return subjects.length;
        });
  }

  private void read() throws SQLException {
    books
        .database()
        .inTransaction(tx ->
            new Sql(tx)
                .run(
                    "INSERT INTO reading (national_id, reader, purpose) VALUES (1, 'AUDITOR',"
                        + " 'why')"));
  }

  private int seal() throws SQLException {
    return Chain.seal(books.database());
  }

  private List<String> broken() throws SQLException {
    var broken = new ArrayList<String>();
    books.database().inTransaction(tx -> Chain.verify(tx, broken::add));
    return broken;
  }

  private void asOwner(String... statements) throws SQLException {
    try (var owner = books.connectAsOwner();
        var statement = owner.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private long number(String query) throws SQLException {
    try (var connection = books.connect()) {
      return new Sql(connection).number(query);
    }
  }

  /** Three seals over five entries and a reading. */
  private void threeSeals() throws SQLException {
    note("one", "two");
    seal();
    note("three");
    read();
    seal();
    note("four", "five");
    seal();
  }

  @Test
  @DisplayName("Whatever is noted is sealed once, readings too, and holds")
  void whatever_is_noted_is_sealed_once() throws SQLException {
    threeSeals();

    assertThat(seal()).isZero();
    assertThat(number("SELECT count(*) FROM journal_seal")).isEqualTo(3);
    assertThat(number("SELECT sum(cardinality(entries)) FROM journal_seal")).isEqualTo(5);
    assertThat(number("SELECT sum(cardinality(readings)) FROM journal_seal")).isEqualTo(1);
    assertThat(number("SELECT count(*) FROM journal_open")).isZero();
    assertThat(broken()).isEmpty();
  }

  @Test
  @DisplayName("An entry that is committed late, with a smaller number, comes into a later seal")
  void a_late_entry_is_not_lost() throws SQLException {
    try (var slow = books.connect()) {
      slow.setAutoCommit(false);
      Journal.note(slow, entry("drawn first"));
      note("committed first");
      assertThat(seal()).isEqualTo(1);

      slow.commit();
    }
    assertThat(seal()).isEqualTo(1);
    assertThat(number("SELECT first_entry FROM journal_seal WHERE seal_no = 1")).isEqualTo(2);
    assertThat(number("SELECT first_entry FROM journal_seal WHERE seal_no = 2")).isEqualTo(1);
    assertThat(broken()).isEmpty();
  }

  @Test
  @DisplayName("One letter changed by the owner of the tables: its seal is named, and no other")
  void one_letter_changed_is_named() throws SQLException {
    threeSeals();
    asOwner("UPDATE journal_entry SET after_text = 'پش' WHERE subject = 'three'");

    assertThat(broken())
        .containsExactly(
            "journal seal 2 (entries 3 to 3, 1 readings): does not fit its rows or the seal"
                + " before");
  }

  private static final List<String> CHANGES =
      List.of(
          "UPDATE journal_entry SET actor = 'x' WHERE subject = 'three'",
          "UPDATE journal_entry SET role = 'x' WHERE subject = 'three'",
          "UPDATE journal_entry SET deed = 'x' WHERE subject = 'three'",
          "UPDATE journal_entry SET subject = 'x' WHERE subject = 'three'",
          "UPDATE journal_entry SET national_id = 1 WHERE subject = 'three'",
          "UPDATE journal_entry SET before_text = '' WHERE subject = 'three'",
          "UPDATE journal_entry SET noted_at = noted_at + interval '1 microsecond' WHERE subject ="
              + " 'three'",
          "UPDATE journal_entry SET before_text = 'پیشپس', after_text = '' WHERE subject = 'three'",
          "DELETE FROM journal_entry WHERE subject = 'three'",
          "UPDATE reading SET purpose = 'x'",
          "UPDATE reading SET reader = 'x'",
          "UPDATE reading SET read_at = read_at + interval '1 microsecond'",
          "UPDATE reading SET national_id = 2",
          "DELETE FROM reading",
          "UPDATE journal_seal SET entries = '{}' WHERE seal_no = 2",
          "UPDATE journal_seal SET sealed_at = sealed_at + interval '1 second' WHERE seal_no = 2");

  @Test
  @DisplayName("Every column that means something is under the seal")
  void every_column_is_sealed() throws SQLException {
    threeSeals();
    for (String change : CHANGES) {
      assertThat(brokenAfter(change)).as(change).isNotEmpty();
      assertThat(brokenAfter(change).getFirst()).as(change).startsWith("journal seal 2 (");
    }
    assertThat(broken()).isEmpty();
  }

  /** What is broken while that change stands; then it is undone. */
  private List<String> brokenAfter(String change) throws SQLException {
    var found = new ArrayList<String>();
    try (var owner = books.connectAsOwner()) {
      owner.setAutoCommit(false);
      new Sql(owner).run(change);
      Chain.verify(owner, found::add);
      owner.rollback();
    }
    return found;
  }

  @Test
  @DisplayName("A seal that is gone, or was made again, breaks the chain there")
  void a_seal_that_is_gone_breaks_the_chain() throws SQLException {
    threeSeals();
    asOwner("UPDATE journal_seal SET hash = repeat('a', 64) WHERE seal_no = 1");
    assertThat(broken().getFirst()).startsWith("journal seal 1 (");

    asOwner("DELETE FROM journal_seal WHERE seal_no = 1");
    assertThat(broken().getFirst()).isEqualTo("journal seal 1 is missing");
  }

  @Test
  @DisplayName("What was put in past the queue, or taken out of it, is in no seal and is named")
  void what_passed_the_queue_is_named() throws SQLException {
    threeSeals();
    asOwner(
        "ALTER TABLE journal_entry DISABLE TRIGGER USER",
        "INSERT INTO journal_entry (actor, role, deed, subject, national_id, before_text,"
            + " after_text) VALUES ('x', '', 'x', 'past', 0, '', '')");

    assertThat(broken()).containsExactly("journal entry 6 is in no seal");
  }

  @Test
  @DisplayName("The application itself can neither change nor delete what was noted or sealed")
  void the_application_cannot_change_it() throws SQLException {
    threeSeals();
    for (String change :
        List.of(
            "UPDATE journal_entry SET deed = 'x'",
            "DELETE FROM journal_entry",
            "DELETE FROM reading",
            "UPDATE journal_seal SET hash = ''",
            "DELETE FROM journal_seal",
            "DELETE FROM journal_anchor")) {
      try (var connection = books.connect()) {
        assertThatThrownBy(() -> new Sql(connection).run(change))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  @DisplayName("Many who note and many who seal at once: nothing twice, nothing left out")
  void many_at_once() throws Exception {
    try (var people = Executors.newFixedThreadPool(8)) {
      var done = new ArrayList<Future<?>>();
      for (int i = 0; i < 40; i++) {
        String subject = "case " + i;
        done.add(
            people.submit(() -> {
              note(subject);
              return seal();
            }));
      }
      for (Future<?> each : done) {
        each.get();
      }
    }
    seal();
    assertThat(number("SELECT sum(cardinality(entries)) FROM journal_seal")).isEqualTo(40);
    assertThat(broken()).isEmpty();
  }

  @Test
  @DisplayName("What carries the chain's head keeps carrying that one")
  void an_anchor_stays() throws SQLException {
    note("one");
    seal();
    try (Connection connection = books.connect()) {
      Chain.anchor(connection, "batch 1");
      var first = Chain.anchored(connection, "batch 1");
      note("two");
      seal();
      Chain.anchor(connection, "batch 1");
      Chain.anchor(connection, "batch 2");

      assertThat(Chain.anchored(connection, "batch 1")).isPresent().isEqualTo(first);
      assertThat(Chain.anchored(connection, "batch 2")).isPresent().isNotEqualTo(first);
      assertThat(Chain.anchored(connection, "batch 3")).isEmpty();
    }
  }
}
