package ir.hedye.web.staff;

import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.web.page.Surroundings;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The demo's staff: one local account a role, with a scope from the branches on file, all with one
 * password. Made at the start, and only where the demo's password is set and local accounts are on.
 */
@Component
@Lazy(false)
public final class DemoStaff {
  /** One account. */
  public record Account(String name, String called, Role role) {}

  public static final List<Account> ACCOUNTS =
      List.of(
          new Account("officer", "مریم صادقی", Role.BRANCH_OFFICER),
          new Account("head", "حسین رضایی", Role.BRANCH_HEAD),
          new Account("broker", "کارگزاری بهار", Role.BROKER),
          new Account("call", "نرگس عباسی", Role.CALL_CENTRE),
          new Account("province", "علی مرادی", Role.PROVINCIAL_OFFICE),
          new Account("relations", "لیلا کاظمی", Role.PUBLIC_RELATIONS),
          new Account("headquarters", "محمد نوری", Role.HEADQUARTERS),
          new Account("maker", "فاطمه حیدری", Role.FINANCE_MAKER),
          new Account("checker", "رضا شریفی", Role.FINANCE_CHECKER),
          new Account("it", "زهرا ابراهیمی", Role.IT_OPERATOR),
          new Account("auditor", "مهدی قاسمی", Role.AUDITOR));

  private static final String ADD =
      """
      WITH member AS (
        INSERT INTO staff_member (issuer, subject, name) VALUES ('', :name, :called)
        ON CONFLICT DO NOTHING RETURNING staff_id),
      local AS (
        INSERT INTO staff_local (staff_id, password_hash) SELECT staff_id, :hash FROM member)
      INSERT INTO staff_grant (staff_id, role, level, code)
      SELECT staff_id, :role, :level, :code FROM member
      """;

  private final JdbcClient sql;
  private final Optional<String> password;

  DemoStaff(JdbcClient sql, Surroundings surroundings) {
    this.sql = sql;
    this.password =
        surroundings.text(StaffSettings.DEMO).filter(_ -> surroundings.isOn(StaffSettings.LOCAL));
    password.ifPresent(this::add);
  }

  /** What everybody may know; empty where this is no demo. */
  Optional<String> password() {
    return password;
  }

  private void add(String common) {
    String hash = LocalSignIn.ENCODER.encode(common);
    for (Account account : ACCOUNTS) {
      sql.sql(ADD)
          .param("name", account.name())
          .param("called", account.called())
          .param("hash", hash)
          .param("role", account.role().name())
          .param("level", account.role().level().name())
          .param("code", code(account.role().level()))
          .update();
    }
  }

  /** The first branch, or its office; the country has no code. */
  private String code(Role.Level level) {
    return switch (level) {
      case COUNTRY -> "";
      case OFFICE -> first("office");
      case BRANCH -> first("branch");
    };
  }

  private String first(String column) {
    return sql.sql("SELECT " + column + " FROM branch ORDER BY branch LIMIT 1")
        .query(String.class)
        .optional()
        .orElse("0000");
  }
}
