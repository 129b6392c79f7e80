package ir.hedye.monthend.correction;

import ir.hedye.law.article85.Marriage;
import ir.hedye.law.history.Contribution;
import ir.hedye.law.time.JalaliDate;
import ir.hedye.law.time.JalaliMonth;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.feed.Fields;
import ir.hedye.monthend.insured.ContributionLine;
import ir.hedye.monthend.store.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The facts as the law would see them now: what the feeds brought, with the corrections in force
 * laid over. For desks, one person or event at a time; a run reads them as {@link Overlay}.
 */
public record FactsNow(Sql sql) {
  private static final String EVENT =
      """
      SELECT e.married_on, e.registered_on, e.office, e.permanent, e.husband_birth,
        e.husband_prior, e.wife_birth, e.wife_prior
      FROM event_head h JOIN event_version e ON e.event_id = h.event_id AND e.version = h.version
      WHERE h.event_id = ? AND NOT e.revoked\
      """;

  /**
   * A correction of a fact that is in force.
   *
   * @param lifts gives it back to the feeds, or was about a spouse whom the registry no longer
   *     names
   */
  record InForce(long correctionId, String value, boolean lifts) {}

  /** Field by field; empty for an event that is not there or was revoked. */
  public Map<Field, String> event(long eventId) throws SQLException {
    return laidOver(eventId, first(sql.list(FactsNow::eventFields, EVENT, eventId)));
  }

  /** Field by field; empty for somebody who is not among the insured. */
  public Map<Field, String> identity(NationalId person) throws SQLException {
    return laidOver(
        person.number(),
        first(
            sql.list(
                FactsNow::identityFields,
                "SELECT birth_date, sex, deceased_on FROM person WHERE national_id = ?",
                person.number())));
  }

  /** The person's contribution rows of that month. */
  public List<GivenRow> rows(NationalId person, JalaliMonth month) throws SQLException {
    return GivenRow.read(value(FactKey.ofMonth(person, month)));
  }

  /** What the law sees of this fact. */
  String value(FactKey key) throws SQLException {
    Optional<InForce> correction = inForce(key).filter(found -> !found.lifts);
    return correction.isPresent() ? correction.get().value : delivered(key);
  }

  /** What the feeds say of it, whoever corrected it. */
  String delivered(FactKey key) throws SQLException {
    if (key.field() == Field.MONTH) {
      return GivenRow.text(deliveredRows(key));
    }
    var fields =
        key.field().isOfEvent()
            ? first(sql.list(FactsNow::eventFields, EVENT, key.subject()))
            : first(
                sql.list(
                    FactsNow::identityFields,
                    "SELECT birth_date, sex, deceased_on FROM person WHERE national_id = ?",
                    key.subject()));
    return Objects.requireNonNullElse(fields.get(key.field()), "");
  }

  Optional<InForce> inForce(FactKey key) throws SQLException {
    return sql
        .list(
            row -> new InForce(row.getLong(1), row.getString(2), row.getBoolean(3)),
            """
            SELECT correction_id, value, lifts OR (spouse <> 0 AND NOT EXISTS (
                SELECT FROM party q WHERE q.event_id = f.subject AND q.national_id = f.spouse))
            FROM correction_fact f
            WHERE subject = ? AND field = ? AND month = ? AND confirmed AND superseded_by IS NULL\
            """,
            key.subject(),
            key.field().name(),
            key.month())
        .stream()
        .findFirst();
  }

  private List<GivenRow> deliveredRows(FactKey key) throws SQLException {
    return sql.list(
        FactsNow::row,
        """
        SELECT month, kind, days, wage, start_on, leave_on FROM contribution
        WHERE national_id = ? AND month = ?\
        """,
        key.subject(),
        key.month());
  }

  private static GivenRow row(ResultSet row) throws SQLException {
    long packed = ContributionLine.pack(row.getInt("month"), row.getInt("kind"), 0, 0, 0);
    Contribution kind = Contribution.unpack(packed, 0);
    return new GivenRow(
        kind.category(),
        kind.basis(),
        row.getInt("days"),
        row.getLong("wage"),
        day(row.getInt("start_on")),
        day(row.getInt("leave_on")));
  }

  private static Optional<JalaliDate> day(int packed) {
    return packed == 0 ? Optional.empty() : Optional.of(Fields.unpacked(packed));
  }

  private static String dayText(int packed) {
    return day(packed).map(JalaliDate::toString).orElse("");
  }

  private Map<Field, String> laidOver(long subject, Map<Field, String> fields) throws SQLException {
    for (Map.Entry<Field, String> each : fields.entrySet()) {
      inForce(new FactKey(each.getKey(), subject, 0))
          .filter(found -> !found.lifts)
          .ifPresent(found -> each.setValue(found.value));
    }
    return fields;
  }

  private static Map<Field, String> first(List<Map<Field, String>> found) {
    return found.isEmpty() ? new EnumMap<>(Field.class) : found.getFirst();
  }

  private static Map<Field, String> identityFields(ResultSet row) throws SQLException {
    var fields = new EnumMap<Field, String>(Field.class);
    fields.put(Field.BIRTH_DATE, dayText(row.getInt("birth_date")));
    fields.put(Field.SEX, row.getString("sex"));
    fields.put(Field.DECEASED_ON, dayText(row.getInt("deceased_on")));
    return fields;
  }

  private static Map<Field, String> eventFields(ResultSet row) throws SQLException {
    var fields = new EnumMap<Field, String>(Field.class);
    fields.put(Field.MARRIED_ON, dayText(row.getInt("married_on")));
    fields.put(Field.REGISTERED_ON, dayText(row.getInt("registered_on")));
    fields.put(Field.OFFICE, row.getString("office"));
    boolean permanent = row.getBoolean("permanent");
    fields.put(
        Field.CONTRACT,
        (permanent ? Marriage.Contract.PERMANENT : Marriage.Contract.TEMPORARY).name());
    if (row.getInt("husband_birth") != 0) { // a foreigner's fields are never read
      fields.put(Field.HUSBAND_BIRTH, dayText(row.getInt("husband_birth")));
      fields.put(Field.HUSBAND_PRIOR, row.getString("husband_prior"));
    }
    if (row.getInt("wife_birth") != 0) {
      fields.put(Field.WIFE_BIRTH, dayText(row.getInt("wife_birth")));
      fields.put(Field.WIFE_PRIOR, row.getString("wife_prior"));
    }
    return fields;
  }
}
