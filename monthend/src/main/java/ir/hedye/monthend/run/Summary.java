package ir.hedye.monthend.run;

import ir.hedye.monthend.store.Sql;
import java.sql.SQLException;
import java.util.List;

/** The tables of a run's report, from its temporary tables. */
record Summary(Sql sql) {

  /** All proposed payments. */
  RunReport.Money proposed() throws SQLException {
    return sql.list(
            row -> new RunReport.Money(row.getLong(1), row.getLong(2)),
            "SELECT count(*), coalesce(sum(amount), 0) FROM r_proposal")
        .getFirst();
  }

  /** Proposed payments by provincial office. */
  List<RunReport.Line> offices() throws SQLException {
    return lines(
        "SELECT office, count(*), sum(amount) FROM r_proposal GROUP BY office ORDER BY office");
  }

  List<RunReport.Line> outcomes() throws SQLException {
    return lines(
        "SELECT outcome, count(*), coalesce(sum(amount), 0) FROM r_decision GROUP BY 1 ORDER BY 1");
  }

  /** Refusals, doubts and holds, each code by itself. */
  List<RunReport.Line> reasons() throws SQLException {
    return lines(
        """
        SELECT code, count(*), 0 FROM r_decision,
          regexp_split_to_table(reasons || '|' || holds, '\\|') AS code
        WHERE code <> '' GROUP BY code ORDER BY code
        """);
  }

  /** What differs from what was in force before: old outcome to new. */
  List<RunReport.Line> changes() throws SQLException {
    return lines(
        """
        SELECT coalesce(d.outcome || coalesce(' (' || nullif(d.holds, '') || ')', ''), 'new') || ' -> '
            || r.outcome || coalesce(' (' || nullif(r.holds, '') || ')', '') AS change,
          count(*), coalesce(sum(r.amount), 0) - coalesce(sum(d.amount), 0)
        FROM r_decision r LEFT JOIN decision d
          ON d.event_id = r.event_id AND d.role = r.role AND d.superseded_by IS NULL
        WHERE (SELECT count(*) FROM month_run) > 0
        GROUP BY 1 ORDER BY 1
        """);
  }

  private List<RunReport.Line> lines(String query) throws SQLException {
    return sql.list(
        row -> new RunReport.Line(row.getString(1), row.getLong(2), row.getLong(3)), query);
  }
}
