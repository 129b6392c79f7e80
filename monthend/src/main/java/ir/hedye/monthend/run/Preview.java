package ir.hedye.monthend.run;

import ir.hedye.law.article85.Claim;
import ir.hedye.law.article85.Insured;
import ir.hedye.law.article85.Marriage;
import ir.hedye.law.article85.Role;
import ir.hedye.law.article85.Spouse;
import ir.hedye.law.history.ContributionHistory;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.monthend.correction.Overlay;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.insured.ContributionLine;
import ir.hedye.monthend.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What a run would ask the law about one person, from the same stored facts, corrected as they are:
 * for show. Nothing is written, so nothing comes of it.
 */
public final class Preview {
  private static final String PERSON =
      "SELECT birth_date, sex, deceased_on FROM person WHERE national_id = ?";

  private static final String CONTRIBUTIONS =
      """
      SELECT month, kind, days, wage, start_on, leave_on FROM contribution
      WHERE national_id = ? ORDER BY list_id, month\
      """;

  /** Standing events but that one that count no earlier marriage for the person. */
  private static final String OTHER_FIRST =
      """
      SELECT count(DISTINCT p.event_id)
      FROM party p JOIN event_head h USING (event_id)
        JOIN event_version e ON e.event_id = h.event_id AND e.version = h.version
      WHERE p.national_id = ? AND p.event_id <> ? AND NOT e.revoked
        AND coalesce((SELECT f.value::bigint FROM correction_fact f
            WHERE f.subject = p.event_id AND f.spouse = p.national_id AND f.confirmed
              AND f.field = CASE p.role WHEN 'H' THEN 'HUSBAND_PRIOR' ELSE 'WIFE_PRIOR' END
              AND f.superseded_by IS NULL AND NOT f.lifts),
          CASE p.role WHEN 'H' THEN e.husband_prior ELSE e.wife_prior END) = 0\
      """;

  private Preview() {}

  /**
   * A marriage as the registry tells it, and what it says of the one spouse whom we ask about.
   *
   * @param eventId the registry's number of it
   * @param born the spouse's day of birth
   * @param priorMarriages earlier marriages that the registry counts for the spouse
   */
  public record Told(
      long eventId, Marriage marriage, Role role, JalaliDate born, long priorMarriages) {
    /** A log never carries a person. */
    @Override
    public String toString() {
      return "event " + eventId;
    }
  }

  /** Whose claim, and for which day the law is asked. */
  public record Asked(long nationalId, JalaliDate on) {
    @Override
    public String toString() {
      return "asked on " + on;
    }
  }

  /** The claim as a run of that day would make it; empty for somebody who is not insured. */
  public static Optional<Claim> claim(Sql sql, Asked asked, Told told) throws SQLException {
    var over = Overlay.about(sql, asked.nationalId);
    var history = history(sql, asked.nationalId, over);
    List<Insured> insured =
        sql.list(row -> insured(asked.nationalId, row, over, history), PERSON, asked.nationalId);
    if (insured.isEmpty()) {
      return Optional.empty();
    }
    int others = (int) sql.number(OTHER_FIRST, asked.nationalId, told.eventId);
    var spouse = new Spouse(told.role, told.born, told.priorMarriages, others);
    return Optional.of(new Claim(told.marriage, spouse, insured.getFirst(), asked.on));
  }

  private static Insured insured(long id, ResultSet row, Overlay over, ContributionHistory history)
      throws SQLException {
    int died = over.deceasedOn(id, row.getInt("deceased_on"));
    return new Insured(
        Fields.unpacked(over.birthDate(id, row.getInt("birth_date"))),
        over.sex(id, row.getString("sex").charAt(0)),
        died == 0 ? null : Fields.unpacked(died),
        history);
  }

  private record Line(int month, long packed, long wage) {}

  private static Line line(ResultSet row) throws SQLException {
    int month = row.getInt("month");
    long packed =
        ContributionLine.pack(
            month,
            row.getInt("kind"),
            row.getInt("days"),
            row.getInt("start_on"),
            row.getInt("leave_on"));
    return new Line(month, packed, row.getLong("wage"));
  }

  private static ContributionHistory history(Sql sql, long nationalId, Overlay over)
      throws SQLException {
    List<Line> lines = sql.list(Preview::line, CONTRIBUTIONS, nationalId);
    lines.removeIf(line -> over.replaces(line.month));
    over.rows().forEach(row -> lines.add(new Line(0, row.packed(), row.wage())));
    return ContributionHistory.view(
        lines.stream().mapToLong(Line::packed).toArray(),
        lines.stream().mapToLong(Line::wage).toArray(),
        0,
        lines.size());
  }
}
