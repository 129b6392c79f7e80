package ir.hedye.web.staff;

import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.web.access.Portal;
import ir.hedye.web.access.Visitor;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Members of the staff, for tests: made with what they were given, and signed in. */
public final class Staff {
  /** What a portal needs so that they can sign in. */
  public static final Map<String, String> LOCAL = Map.of(StaffSettings.LOCAL.name(), "on");

  static final String PASSWORD = "correct horse";
  private static final int CHEAP = 4;
  private static final String HASH = new BCryptPasswordEncoder(CHEAP).encode(PASSWORD);
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Staff() {}

  /** Somebody new with one role and scope, signed in. */
  public static Visitor signedIn(Portal portal, Role role, Scope scope) throws SQLException {
    return signIn(portal, add(portal, new Grant(role, scope), 0));
  }

  /**
   * Somebody new with that grant; answers the account's name.
   *
   * @param ownNumber their own national ID's number, 0 for unknown
   */
  public static String add(Portal portal, Grant grant, long ownNumber) throws SQLException {
    String name = "officer-" + NUMBER.incrementAndGet();
    portal.asOwner(
        """
        WITH member AS (
          INSERT INTO staff_member (issuer, subject, name, own_national_id)
          VALUES ('', '%s', 'کارمند %s', %d) RETURNING staff_id),
        local AS (INSERT INTO staff_local SELECT staff_id, '%s' FROM member)
        INSERT INTO staff_grant (staff_id, role, level, code) SELECT staff_id, '%s', '%s', '%s' FROM member
        """
            .formatted(
                name,
                name,
                ownNumber,
                HASH,
                grant.role(),
                grant.scope().level(),
                grant.scope().code()));
    return name;
  }

  /** Signs that account in. */
  public static Visitor signIn(Portal portal, String name) {
    var visitor = portal.visitor();
    visitor.get("/desk/sign-in");
    visitor.form("/desk/sign-in", Map.of("name", name, "password", PASSWORD));
    return visitor;
  }
}
