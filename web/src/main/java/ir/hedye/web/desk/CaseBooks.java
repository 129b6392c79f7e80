package ir.hedye.web.desk;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people do with pieces of work, written down. */
@Repository
class CaseBooks {
  private static final String OF =
      " WHERE kind = :kind AND number = :number AND role = :role AND run = :run";

  private static final String WORK =
      """
      SELECT c.version, c.taken_by, c.taken_at, s.name AS taken_name, c.held_until, c.held_why,
        l.name AS last_name, c.last_at, c.last_deed
      FROM desk_case c LEFT JOIN staff_member s ON s.staff_id = c.taken_by
        LEFT JOIN staff_member l ON l.staff_id = c.last_by
      """;

  private final JdbcClient sql;
  private final InstantSource clock;

  CaseBooks(JdbcClient sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** What is to be written down. */
  enum Change {
    TAKEN("taken_by = :officer, taken_at = :now"),
    GIVEN_BACK("taken_by = NULL, taken_at = NULL"),
    HELD("held_until = :until, held_why = :words, taken_by = :officer, taken_at = :now"),
    WOKEN("held_until = 0, held_why = ''"),
    SETTLED("settled_at = :now, settled_why = :words"),
    CHECKED("taken_by = :officer, taken_at = :now"),
    ANSWERED("taken_by = :officer, taken_at = :now"),
    PICTURE_ASKED("taken_by = NULL, taken_at = NULL"),
    PROPOSED("taken_by = :officer, taken_at = :now"),
    SIGNED("taken_by = taken_by"),
    REFUSED("taken_by = taken_by"),
    WITHDRAWN("taken_by = taken_by");

    private final String set;

    Change(String set) {
      this.set = set;
    }
  }

  /**
   * A change by an officer.
   *
   * @param until yyyymmdd, of {@link Change#HELD}
   */
  record Note(Change change, long officer, String words, int until) {
    static Note of(Change change, long officer) {
      return new Note(change, officer, "", 0);
    }
  }

  /** Makes its row where there is none, and keeps others from it until the transaction ends. */
  void hold(CaseKey key) {
    make(key);
    sql.sql("SELECT version FROM desk_case" + OF + " FOR UPDATE")
        .params(values(key))
        .query()
        .listOfRows();
  }

  /** The same where nobody has it or is at it just now; false otherwise, without waiting. */
  boolean holdFree(CaseKey key) {
    make(key);
    return !sql.sql(
            "SELECT version FROM desk_case"
                + OF
                + " AND taken_by IS NULL AND settled_at IS NULL FOR UPDATE SKIP LOCKED")
        .params(values(key))
        .query()
        .listOfRows()
        .isEmpty();
  }

  private void make(CaseKey key) {
    sql.sql(
            """
            INSERT INTO desk_case (kind, number, role, run) VALUES (:kind, :number, :role, :run)
            ON CONFLICT DO NOTHING\
            """)
        .params(values(key))
        .update();
  }

  /** What was done with it; also when it is settled. */
  Work work(CaseKey key) {
    return found(key).orElse(Work.NONE);
  }

  private Optional<Work> found(CaseKey key) {
    return sql.sql(
            WORK
                + " WHERE c.kind = :kind AND c.number = :number AND c.role = :role AND c.run ="
                + " :run")
        .params(values(key))
        .query((row, n) -> Work.read(row))
        .optional();
  }

  void write(CaseKey key, Note note) {
    var values = values(key);
    values.put("officer", note.officer());
    values.put("now", Timestamp.from(clock.instant()));
    values.put("words", note.words());
    values.put("until", note.until());
    values.put("deed", note.change().name());
    sql.sql(
            "UPDATE desk_case SET "
                + note.change().set
                + ", version = version + 1, last_by = :officer, last_at = :now, last_deed = :deed"
                + OF)
        .params(values)
        .update();
  }

  /** Closes a case of the books: the person is not told any more that somebody is at it. */
  void closeCase(long number) {
    sql.sql("UPDATE review_case SET closed_at = ? WHERE case_id = ? AND closed_at IS NULL")
        .params(Timestamp.from(clock.instant()), number)
        .update();
  }

  private static Map<String, Object> values(CaseKey key) {
    var values = new HashMap<String, Object>();
    values.put("kind", key.kind().name());
    values.put("number", key.number());
    values.put("role", key.role());
    values.put("run", key.run());
    return values;
  }
}
