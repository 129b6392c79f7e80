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
      SELECT staff_id FROM staff_member
      WHERE issuer = :issuer AND subject = :subject AND left_at IS NULL
      """;

  private static final String OFFICER =
      """
      SELECT name, own_national_id FROM staff_member WHERE staff_id = :staff AND left_at IS NULL
      """;

  private static final String GRANTS =
      """
      SELECT role, level, code FROM staff_grant WHERE staff_id = :staff AND ended_at IS NULL
      ORDER BY grant_id
      """;

  private static final String PASSWORD =
      """
      SELECT l.password_hash FROM staff_local l JOIN staff_member m USING (staff_id)
      WHERE m.issuer = '' AND m.subject = :name AND m.left_at IS NULL
      """;

  private final JdbcClient sql;

  StaffBook(JdbcClient sql) {
    this.sql = sql;
  }

  /** The member whom that issuer calls so. */
  Optional<Member> find(String issuer, String subject) {
    return sql.sql(MEMBER)
        .param("issuer", issuer)
        .param("subject", subject)
        .query((row, _) -> new Member(row.getLong(1)))
        .optional();
  }

  /** The member as they are now; empty when they have left. */
  Optional<Officer> officer(Member member) {
    return sql.sql(OFFICER)
        .param("staff", member.id())
        .query((row, _) ->
            new Officer(
                member.id(),
                row.getString("name"),
                row.getLong("own_national_id"),
                grants(member.id())))
        .optional();
  }

  /** What they hold now. */
  List<Grant> grants(long staff) {
    return sql.sql(GRANTS)
        .param("staff", staff)
        .query((row, _) ->
            new Grant(
                Role.valueOf(row.getString("role")),
                Scope.of(Role.Level.valueOf(row.getString("level")), row.getString("code"))))
        .list();
  }

  /** The hash of a local account's password. */
  Optional<String> passwordOf(String name) {
    return sql.sql(PASSWORD).param("name", name).query(String.class).optional();
  }
}
