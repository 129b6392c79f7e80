package ir.hedye.monthend.insured;

import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;

/**
 * Employers' lists: a load that holds rows of a list replaces that whole list; what stays the same
 * is not touched.
 *
 * <p>Rows are laid down person by person, as a run reads them; the rows of a list are found through
 * the people in it.
 */
final class ListBooks {
  private static final String ROW =
      "national_id, list_id, month, kind, days, wage, start_on, leave_on";

  private static final String STAGED =
      " FROM s_contribution JOIN contribution_list USING (workshop, month, list_no) ";

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
    sql.run(
        "SET LOCAL work_mem = '128MB'"); // millions of rows are put in order once, not in pieces
    sql.run("ANALYZE s_contribution");
    long last = sql.number("SELECT coalesce(max(list_id), 0) FROM contribution_list");
    nameLists(last);
    if (sql.number("SELECT count(*) FROM s_known_list") > 0) {
      replaceChanged(last);
    }
    addNew(last);
    sql.run("RESET work_mem");
  }

  private void nameLists(long last) throws SQLException {
    sql.run(
        """
        CREATE TEMP TABLE s_list ON COMMIT DROP AS
        SELECT workshop, month, list_no, array_agg(DISTINCT national_id) AS people FROM s_contribution
        GROUP BY workshop, month, list_no
        """);
    sql.run("ANALYZE s_list");
    sql.run(
        """
        CREATE TEMP TABLE s_known_list ON COMMIT DROP AS
        SELECT l.list_id, l.people AS were, s.people FROM contribution_list l
          JOIN s_list s USING (workshop, month, list_no)
        """);
    newLists = nameNewLists(last);
    sql.run("ANALYZE s_known_list");
  }

  /**
   * Lists seen for the first time get their numbers in the order of their names: the same numbers
   * after a kill.
   */
  private long nameNewLists(long last) throws SQLException {
    return sql.run(
        """
        INSERT INTO contribution_list (list_id, workshop, month, list_no, feed_id, people)
        SELECT ?::bigint + row_number() OVER (ORDER BY workshop, month, list_no), workshop, month,
          list_no, ?::int, people
        FROM s_list
        WHERE NOT EXISTS (SELECT FROM contribution_list l WHERE l.workshop = s_list.workshop
          AND l.month = s_list.month AND l.list_no = s_list.list_no)
        """,
        last,
        feed);
  }

  private void replaceChanged(long last) throws SQLException {
    findChanges(last);
    sql.run(
        """
        CREATE TEMP TABLE s_touched ON COMMIT DROP AS
        SELECT national_id FROM s_gone UNION SELECT national_id FROM s_added
        """);
    goneRows = sql.number("SELECT count(*) FROM s_gone");
    addedRows = sql.number("SELECT count(*) FROM s_added");
    layAgain();
    changedLists =
        sql.run(
            """
            UPDATE contribution_list l SET people = k.people FROM s_known_list k
            WHERE l.list_id = k.list_id AND k.list_id IN
              (SELECT list_id FROM s_gone UNION SELECT list_id FROM s_added)
            """);
    queue("SELECT national_id FROM s_touched");
  }

  /** {@code s_was} and {@code s_is}: the rows of known lists as they stand, and as they come. */
  private void findChanges(long last) throws SQLException {
    keep(
        "s_was",
        rowsOf(
            "contribution JOIN (SELECT DISTINCT list_id, unnest(were) AS national_id"
                + " FROM s_known_list) stands USING (list_id, national_id)"));
    keep("s_is", "SELECT DISTINCT " + ROW + STAGED + "WHERE list_id <= " + last);
    keep("s_gone", rowsOf("s_was") + " EXCEPT " + rowsOf("s_is"));
    keep("s_added", rowsOf("s_is") + " EXCEPT " + rowsOf("s_was"));
  }

  private void keep(String table, String query) throws SQLException {
    sql.run("CREATE TEMP TABLE " + table + " ON COMMIT DROP AS " + query);
  }

  private static String rowsOf(String tables) {
    return "SELECT " + ROW + " FROM " + tables;
  }

  /** People whose known lists changed have their rows laid down anew. */
  private void layAgain() throws SQLException {
    String stood = rowsOf("contribution JOIN s_touched USING (national_id)");
    keep("s_whole", stood + " EXCEPT " + rowsOf("s_gone") + " UNION " + rowsOf("s_added"));
    sql.run(
        "DELETE FROM contribution_rows c USING s_touched t WHERE c.national_id = t.national_id");
    lay(rowsOf("s_whole") + " ORDER BY " + ROW);
  }

  /** DISTINCT ON sorts, where DISTINCT alone would hash and then sort all the same. */
  private void addNew(long last) throws SQLException {
    String fresh = "SELECT DISTINCT ON (" + ROW + ") " + ROW + STAGED + "WHERE list_id > " + last;
    newRows = lay(fresh + " ORDER BY " + ROW);
    queue("SELECT unnest(people) AS national_id FROM contribution_list WHERE list_id > " + last);
  }

  /** Lays down rows that come in the order of people; answers how many. */
  private long lay(String rows) throws SQLException {
    return sql.number(
        """
        WITH laid AS (
          INSERT INTO contribution_rows (national_id, highest_list, lists, months, kinds, days,
            wages, starts, leaves)
          SELECT national_id, max(list_id), array_agg(list_id), array_agg(month), array_agg(kind),
            array_agg(days), array_agg(wage), array_agg(start_on), array_agg(leave_on)
          FROM (%s) r GROUP BY national_id ORDER BY national_id
          RETURNING cardinality(lists) AS rows)
        SELECT sum(rows) FROM laid
        """
            .formatted(rows));
  }

  private void queue(String people) throws SQLException {
    sql.run(
        "INSERT INTO changed_person (national_id) SELECT DISTINCT national_id FROM ("
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
