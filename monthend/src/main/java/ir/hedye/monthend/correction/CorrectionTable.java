package ir.hedye.monthend.correction;

import ir.hedye.law.article85.Role;
import ir.hedye.law.value.NationalId;
import ir.hedye.monthend.store.Sql;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The corrections in the database, read. */
record CorrectionTable(Sql sql) {
  private static final String SELECT = "SELECT * FROM correction ";

  List<Correction> open() throws SQLException {
    return list("WHERE state = 'PROPOSED'");
  }

  Optional<Correction> find(long id) throws SQLException {
    return list("WHERE correction_id = ?", id).stream().findFirst();
  }

  /** These, in the order of their numbers. */
  List<Correction> all(Collection<Long> ids) throws SQLException {
    return ids.isEmpty() ? List.of() : list("WHERE correction_id = ANY (?)", numbers(ids));
  }

  /** About the person, or about an event that names them now. */
  List<Correction> about(NationalId person) throws SQLException {
    return list(
        """
        WHERE national_id = ? OR event_id IN (SELECT event_id FROM party WHERE national_id = ?)\
        """,
        person.number(),
        person.number());
  }

  List<Correction> aboutEvent(long eventId) throws SQLException {
    return list("WHERE event_id = ?", eventId);
  }

  Array numbers(Collection<Long> ids) throws SQLException {
    return sql.connection().createArrayOf("bigint", ids.toArray());
  }

  private List<Correction> list(String where, Object... values) throws SQLException {
    return sql.list(this::correction, SELECT + where + " ORDER BY correction_id", values);
  }

  /** The facts of a correction that it still holds. */
  List<FactKey> keysInForce(long id) throws SQLException {
    return keys(id, " AND confirmed AND superseded_by IS NULL");
  }

  List<FactKey> keys(long id) throws SQLException {
    return keys(id, "");
  }

  private List<FactKey> keys(long id, String which) throws SQLException {
    return sql.list(
        row ->
            new FactKey(
                Field.valueOf(row.getString("field")), row.getLong("subject"), row.getInt("month")),
        "SELECT field, subject, month FROM correction_fact WHERE correction_id = ?"
            + which
            + " ORDER BY field",
        id);
  }

  private Correction correction(ResultSet row) throws SQLException {
    long id = row.getLong("correction_id");
    return new Correction(
        id,
        Correction.Kind.valueOf(row.getString("kind")),
        Correction.State.valueOf(row.getString("state")),
        about(row),
        changes(id),
        evidence(row),
        new Correction.Step(
            new Actor(row.getString("author"), row.getString("author_role")),
            row.getObject("proposed_at", OffsetDateTime.class)),
        decided(row),
        numbers(row, "supersedes"));
  }

  private static Correction.About about(ResultSet row) throws SQLException {
    long person = row.getLong("national_id");
    long event = row.getLong("event_id");
    int month = row.getInt("month");
    return new Correction.About(
        person == 0 ? Optional.empty() : Optional.of(NationalId.of(person)),
        event == 0 ? OptionalLong.empty() : OptionalLong.of(event),
        Optional.ofNullable(row.getString("role")).map(CorrectionTable::role),
        month == 0 ? Optional.empty() : Optional.of(FactKey.month(month)),
        row.getString("workshop"));
  }

  static Role role(String letter) {
    return letter.equals("H") ? Role.HUSBAND : Role.WIFE;
  }

  private static Evidence evidence(ResultSet row) throws SQLException {
    String[] sums = (String[]) row.getArray("document_sha256").getArray();
    return new Evidence(row.getString("document"), List.of(sums), row.getString("reason"));
  }

  private static Optional<Correction.Step> decided(ResultSet row) throws SQLException {
    @Nullable String by = row.getString("decided_by");
    return by == null
        ? Optional.empty()
        : Optional.of(
            new Correction.Step(
                new Actor(by, row.getString("decided_role")),
                Objects.requireNonNull(row.getObject("decided_at", OffsetDateTime.class))));
  }

  static Set<Long> numbers(ResultSet row, String column) throws SQLException {
    return Set.of((Long[]) row.getArray(column).getArray());
  }

  private List<Correction.Change> changes(long id) throws SQLException {
    return sql.list(
        CorrectionTable::change,
        """
        SELECT field, before_value, value, lifts, superseded_by FROM correction_fact
        WHERE correction_id = ? ORDER BY field\
        """,
        id);
  }

  private static Correction.Change change(ResultSet row) throws SQLException {
    long later = row.getLong("superseded_by");
    return new Correction.Change(
        Field.valueOf(row.getString("field")),
        row.getString("before_value"),
        row.getString("value"),
        row.getBoolean("lifts"),
        later == 0 ? OptionalLong.empty() : OptionalLong.of(later));
  }
}
