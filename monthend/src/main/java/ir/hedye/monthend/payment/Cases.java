package ir.hedye.monthend.payment;

import ir.hedye.monthend.store.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Opens cases for people. */
public final class Cases {
  private Cases() {}

  /**
   * Opens them in their order, in the caller's transaction, under the month's lock: the ids go on
   * from the last one.
   */
  public static void open(Connection connection, List<NewCase> cases) throws SQLException {
    if (cases.isEmpty()) {
      return;
    }
    long id = new Sql(connection).number("SELECT max(case_id) FROM review_case");
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO review_case
              (case_id, kind, event_id, role, national_id, payment_id, old_run, new_run, detail)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)) {
      for (NewCase opened : cases) {
        insert.setLong(1, ++id);
        add(insert, opened);
      }
      insert.executeBatch();
    }
  }

  /** Opens a case about a person and no event. */
  public static void open(Connection connection, CaseKind kind, long nationalId, String detail)
      throws SQLException {
    new Sql(connection)
        .run(
            """
            INSERT INTO review_case (case_id, kind, national_id, detail)
            SELECT coalesce(max(case_id), 0) + 1, ?, ?, ? FROM review_case\
            """,
            kind.name(),
            nationalId,
            detail);
  }

  private static void add(PreparedStatement insert, NewCase opened) throws SQLException {
    var subject = opened.subject();
    insert.setString(2, opened.kind().name());
    set(insert, 3, OptionalLong.empty());
    insert.setNull(4, Types.CHAR);
    set(insert, 5, OptionalLong.empty());
    set(insert, 6, OptionalLong.empty());
    if (subject.isPresent()) {
      insert.setLong(3, subject.get().eventId());
      insert.setString(4, subject.get().role().name().substring(0, 1));
      insert.setLong(5, subject.get().nationalId());
      set(insert, 6, subject.get().paymentId());
    }
    set(insert, 7, opened.runs().oldRun());
    set(insert, 8, opened.runs().newRun());
    insert.setString(9, opened.detail());
    insert.addBatch();
  }

  private static void set(PreparedStatement insert, int at, OptionalLong value)
      throws SQLException {
    if (value.isPresent()) {
      insert.setLong(at, value.getAsLong());
    } else {
      insert.setNull(at, Types.BIGINT);
    }
  }

  private static void set(PreparedStatement insert, int at, OptionalInt value) throws SQLException {
    if (value.isPresent()) {
      insert.setInt(at, value.getAsInt());
    } else {
      insert.setNull(at, Types.INTEGER);
    }
  }
}
