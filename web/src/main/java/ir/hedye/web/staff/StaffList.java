package ir.hedye.web.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of the staff, as the IT operator sees it. */
@Component
final class StaffList {
  private static final String ALL =
      """
      SELECT m.staff_id, m.issuer, m.subject, m.name, m.left_at IS NOT NULL AS gone,
        coalesce((SELECT string_agg(role, ',' ORDER BY grant_id) FROM staff_grant g
          WHERE g.staff_id = m.staff_id AND g.ended_at IS NULL), '') AS roles
      FROM staff_member m ORDER BY gone, m.name, m.staff_id
      """;

  private static final String HELD =
      """
      SELECT g.grant_id, g.role, g.level, g.code, coalesce(b.name, '') AS place,
        coalesce(giver.name, '') AS giver, g.given_at, g.ended_at
      FROM staff_grant g LEFT JOIN staff_member giver ON giver.staff_id = g.given_by
        LEFT JOIN branch b ON g.level = 'BRANCH' AND b.branch = g.code
      WHERE g.staff_id = :staff ORDER BY g.ended_at DESC NULLS FIRST, g.grant_id DESC
      """;

  private static final String PLACES =
      """
      SELECT branch AS code, name FROM branch UNION ALL SELECT DISTINCT office, '' FROM branch
      ORDER BY 1, 2
      """;

  private static final String IS_PLACE =
      """
      SELECT count(*) FROM branch
      WHERE (:level = 'BRANCH' AND branch = :code) OR (:level = 'OFFICE' AND office = :code)
      """;

  private final JdbcClient sql;

  StaffList(JdbcClient sql) {
    this.sql = sql;
  }

  /** One of the staff, or somebody who was. */
  record Row(long staffId, String issuer, String subject, String name, boolean gone, String roles) {
    List<Role> held() {
      return roles.isEmpty()
          ? List.of()
          : List.of(roles.split(",", -1)).stream().map(Role::valueOf).toList();
    }
  }

  /** What somebody was given, and whether it still holds. */
  record Held(long grantId, Grant grant, String place, String giver, Time time) {
    record Time(Instant given, Optional<Instant> ended) {}

    boolean holds() {
      return time.ended().isEmpty();
    }
  }

  /** A branch or an office; an office has no name of its own on file. */
  record Spot(String code, String name) {}

  List<Row> all() {
    return sql.sql(ALL)
        .query((row, _) ->
            new Row(
                row.getLong("staff_id"),
                row.getString("issuer"),
                row.getString("subject"),
                row.getString("name"),
                row.getBoolean("gone"),
                row.getString("roles")))
        .list();
  }

  Optional<Row> find(long staff) {
    return all().stream().filter(row -> row.staffId() == staff).findFirst();
  }

  List<Held> held(long staff) {
    return sql.sql(HELD)
        .param("staff", staff)
        .query((row, _) ->
            new Held(
                row.getLong("grant_id"),
                new Grant(
                    Role.valueOf(row.getString("role")),
                    Scope.of(Role.Level.valueOf(row.getString("level")), row.getString("code"))),
                row.getString("place"),
                row.getString("giver"),
                new Held.Time(
                    row.getTimestamp("given_at").toInstant(),
                    Optional.ofNullable(row.getTimestamp("ended_at"))
                        .map(java.sql.Timestamp::toInstant))))
        .list();
  }

  List<Spot> places() {
    return sql.sql(PLACES)
        .query((row, _) -> new Spot(row.getString("code"), row.getString("name")))
        .list();
  }

  /** Whether that is a place there is; the country always is. */
  boolean isPlace(Scope scope) {
    return scope.level() == Role.Level.COUNTRY
        || sql.sql(IS_PLACE)
                .param("level", scope.level().name())
                .param("code", scope.code())
                .query(Long.class)
                .single()
            > 0;
  }
}
