package ir.hedye.monthend.correction;

import ir.hedye.law.article85.Outcome;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Finds others whom the same wrong fact refused. */
record SameFacts(Sql sql) {
  /**
   * The list's own people; where it never came, those of the employer's last list before it. And of
   * these, whose decision the month can have touched: five years, and the month of the wedding.
   */
  private static final String ON_THE_LIST =
      """
      WITH near AS (
        SELECT max(month) AS month FROM contribution_list WHERE workshop = ? AND month <= ?),
      people AS (
        SELECT DISTINCT unnest(l.people) AS national_id
        FROM contribution_list l JOIN near USING (month)
        WHERE l.workshop = ?)
      SELECT d.national_id, d.event_id, d.role, d.outcome, d.reasons
      FROM people JOIN decision d USING (national_id)
        JOIN event_version e ON e.event_id = d.event_id AND e.version = d.version
      WHERE d.superseded_by IS NULL AND d.outcome IN ('NOT_ENTITLED', 'REVIEW')
        AND d.national_id <> ?
        AND ? BETWEEN e.married_on / 100 - 500 AND e.married_on / 100
        AND NOT EXISTS (SELECT FROM correction_fact f
          WHERE f.subject = d.national_id AND f.field = 'MONTH' AND f.month = ? AND f.confirmed
            AND f.superseded_by IS NULL)
      ORDER BY d.event_id, d.role\
      """;

  private static final String IN_THE_EVENT =
      """
      SELECT national_id, event_id, role, outcome, reasons FROM decision
      WHERE superseded_by IS NULL AND outcome IN ('NOT_ENTITLED', 'REVIEW') AND event_id = ?
      ORDER BY role\
      """;

  /** Empty while the correction is not in force. */
  List<AlsoRefused> of(long correctionId) throws SQLException {
    Optional<Correction> found =
        new CorrectionTable(sql).find(correctionId).filter(Correction::isInForce);
    if (found.isEmpty()) {
      return List.of();
    }
    Correction.About about = found.get().about();
    return switch (found.get().kind()) {
      case MONTH -> onTheList(about);
      case EVENT -> sql.list(SameFacts::read, IN_THE_EVENT, about.event().orElseThrow());
      case WINDOW_EDGE, IDENTITY, LIFT -> List.of(); // true of one person alone
    };
  }

  private List<AlsoRefused> onTheList(Correction.About about) throws SQLException {
    int month = about.month().map(FactKey::number).orElseThrow();
    return sql.list(
        SameFacts::read,
        ON_THE_LIST,
        about.workshop(),
        month,
        about.workshop(),
        about.person().orElseThrow().number(),
        month,
        month);
  }

  private static AlsoRefused read(ResultSet row) throws SQLException {
    return new AlsoRefused(
        NationalId.of(row.getLong("national_id")),
        row.getLong("event_id"),
        CorrectionTable.role(row.getString("role")),
        Outcome.valueOf(row.getString("outcome")),
        row.getString("reasons"));
  }
}
