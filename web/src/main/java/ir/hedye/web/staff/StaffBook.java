package ir.hedye.web.staff;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to the staff, and what they were given. */
@Component
final class StaffBook {
  private static final String MEMBER =
      """
      SELECT staff_id, name, own_national_id FROM staff_member
      WHERE issuer = :issuer AND subject = :subject AND left_at IS NULL
      """;

  private static final String GRANTS =
      "SELECT role, level, code FROM staff_grant WHERE staff_id = :staff AND ended_at IS NULL";

  private final JdbcClient sql;

  StaffBook(JdbcClient sql) {
    this.sql = sql;
  }

  /** The member whom that issuer calls so. */
  Optional<Officer> find(String issuer, String subject) {
    return sql.sql(MEMBER)
        .param("issuer", issuer)
        .param("subject", subject)
        .query((row, n) -> {
          long id = row.getLong("staff_id");
          return new Officer(id, row.getString("name"), row.getLong("own_national_id"), grants(id));
        })
        .optional();
  }

  private List<Grant> grants(long staff) {
    return sql
        .sql(GRANTS)
        .param("staff", staff)
        .query((row, n) ->
            new Grant(
                Role.valueOf(row.getString("role")),
                Scope.of(Role.Level.valueOf(row.getString("level")), row.getString("code"))))
        .list()
        .stream()
        .toList();
  }

  /** The hash of a local account's password. */
  Optional<String> passwordOf(String name) {
    return sql.sql(
            "SELECT l.password_hash FROM staff_local l JOIN staff_member m USING (staff_id)"
                + " WHERE m.issuer = '' AND m.subject = :name AND m.left_at IS NULL")
        .param("name", name)
        .query(String.class)
        .optional();
  }
}
