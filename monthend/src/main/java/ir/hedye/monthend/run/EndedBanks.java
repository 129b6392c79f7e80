package ir.hedye.monthend.run;

import ir.hedye.monthend.store.Sql;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The day on which a bank ends changes who can be paid, though no file says a word about them. */
final class EndedBanks {
  private static final String NEW =
      """
      INSERT INTO ended_bank SELECT code FROM unnest(?::text[]) AS code ORDER BY code
      ON CONFLICT DO NOTHING RETURNING code\
      """;

  private static final String PEOPLE =
      """
      INSERT INTO changed_person (national_id)
      SELECT p.national_id FROM person p
      WHERE substr(p.account, 5, 3) = ANY (?) AND EXISTS (
        SELECT FROM decision d
        WHERE d.national_id = p.national_id AND d.superseded_by IS NULL
          AND d.outcome = 'ENTITLED')
      ON CONFLICT DO NOTHING\
      """;

  private EndedBanks() {}

  /**
   * Puts the people at a bank that ended since the last run, or whose end was taken back, among
   * those to decide again. Most months it touches nobody.
   *
   * @param ended codes of all banks that have ended by the evaluation day
   */
  static void queuePeople(Sql sql, Set<String> ended) throws SQLException {
    var changed = new ArrayList<String>();
    changed.addAll(
        codes(sql, "DELETE FROM ended_bank WHERE code <> ALL (?) RETURNING code", ended));
    changed.addAll(codes(sql, NEW, ended));
    if (!changed.isEmpty()) {
      sql.run(PEOPLE, array(sql, changed));
    }
  }

  private static List<String> codes(Sql sql, String query, Set<String> ended) throws SQLException {
    return sql.list(row -> row.getString(1), query, array(sql, ended));
  }

  private static Array array(Sql sql, Collection<String> codes) throws SQLException {
    return sql.connection().createArrayOf("text", codes.toArray());
  }
}
