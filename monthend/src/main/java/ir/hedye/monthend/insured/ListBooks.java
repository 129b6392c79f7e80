package ir.hedye.monthend.insured;

import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;

/**
 * Employers' lists: a load that holds rows of a list replaces that whole list; what stays the same
 * is not touched.
 */
final class ListBooks {
  private static final String ROW =
      "list_id, national_id, month, kind, days, wage, start_on, leave_on";

  private final Sql sql;
  private final int feed;
  private long newRows;
  private long goneRows;
  private long addedRows;
  private long newLists;
  private long changedLists;

  ListBooks(Sql sql, int feed) {
    this.sql = sql;
    this.feed = feed;
  }

  void take() throws SQLException {
    sql.run("ANALYZE s_contribution");
    nameLists();
    sql.run(
        "CREATE TEMP TABLE s_row ON COMMIT DROP AS SELECT DISTINCT "
            + ROW
            + " FROM s_contribution JOIN contribution_list USING (workshop, month, list_no)");
    sql.run("ANALYZE s_row");
    if (sql.number("SELECT count(*) FROM s_known_list") > 0) {
      replaceChanged();
    }
    addNew();
  }

  private void nameLists() throws SQLException {
    sql.run(
        """
        CREATE TEMP TABLE s_list ON COMMIT DROP AS
        SELECT DISTINCT workshop, month, list_no FROM s_contribution
        """);
    sql.run(
        """
        CREATE TEMP TABLE s_known_list ON COMMIT DROP AS
        SELECT list_id FROM contribution_list JOIN s_list USING (workshop, month, list_no)
        """);
    newLists = nameNewLists();
    sql.run("ANALYZE s_known_list");
  }

  /**
   * Lists seen for the first time get their numbers in the order of their names: the same numbers
   * after a kill.
   */
  private long nameNewLists() throws SQLException {
    return sql.run(
        """
        INSERT INTO contribution_list (list_id, workshop, month, list_no, feed_id)
        SELECT (SELECT coalesce(max(list_id), 0) FROM contribution_list)
            + row_number() OVER (ORDER BY workshop, month, list_no), workshop, month, list_no, ?::int
        FROM s_list
        WHERE NOT EXISTS (SELECT FROM contribution_list l WHERE l.workshop = s_list.workshop
          AND l.month = s_list.month AND l.list_no = s_list.list_no)
        """,
        feed);
  }

  private void replaceChanged() throws SQLException {
    findChanges();
    goneRows = deleteGone();
    addedRows = sql.run("INSERT INTO contribution (" + ROW + ") SELECT " + ROW + " FROM s_added");
    changedLists =
        sql.number(
            "SELECT count(DISTINCT list_id) FROM (SELECT list_id FROM s_gone"
                + " UNION ALL SELECT list_id FROM s_added) c");
    queue("SELECT national_id FROM s_gone UNION SELECT national_id FROM s_added");
  }

  private void findChanges() throws SQLException {
    sql.run(
        "CREATE TEMP TABLE s_gone ON COMMIT DROP AS SELECT "
            + ROW
            + " FROM contribution JOIN s_known_list USING (list_id) EXCEPT SELECT "
            + ROW
            + " FROM s_row");
    sql.run(
        "CREATE TEMP TABLE s_added ON COMMIT DROP AS SELECT "
            + ROW
            + " FROM s_row JOIN s_known_list USING (list_id) EXCEPT SELECT "
            + ROW
            + " FROM contribution JOIN s_known_list USING (list_id)");
  }

  private long deleteGone() throws SQLException {
    return sql.run(
        """
        DELETE FROM contribution c USING s_gone g
        WHERE c.list_id = g.list_id AND c.national_id = g.national_id AND c.month = g.month
          AND c.kind = g.kind AND c.days = g.days AND c.wage = g.wage
          AND c.start_on = g.start_on AND c.leave_on = g.leave_on
        """);
  }

  private void addNew() throws SQLException {
    String fresh = " FROM s_row WHERE list_id NOT IN (SELECT list_id FROM s_known_list)";
    newRows = sql.run("INSERT INTO contribution (" + ROW + ") SELECT " + ROW + fresh);
    queue("SELECT DISTINCT national_id" + fresh);
  }

  private void queue(String people) throws SQLException {
    sql.run(
        "INSERT INTO changed_person (national_id) SELECT national_id FROM ("
            + people
            + ") s WHERE EXISTS (SELECT FROM party WHERE party.national_id = s.national_id)"
            + " ON CONFLICT DO NOTHING");
  }

  long changedLists() {
    return newLists + changedLists;
  }

  long changedRows() {
    return newRows + goneRows + addedRows;
  }
}
