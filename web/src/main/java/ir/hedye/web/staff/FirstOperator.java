package ir.hedye.web.staff;

import ir.hedye.monthend.journal.Entry;
import ir.hedye.monthend.settings.StaffSettings;
import ir.hedye.web.page.Surroundings;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The first IT operator, who gives everybody else their roles: taken from the settings at a start
 * while the list of the staff is empty, and never again.
 */
@Component
@Lazy(false)
final class FirstOperator {
  private static final String ADD =
      """
      WITH member AS (
        INSERT INTO staff_member (issuer, subject, name)
        SELECT :issuer, :subject, :subject WHERE NOT EXISTS (SELECT FROM staff_member)
        RETURNING staff_id)
      INSERT INTO staff_grant (staff_id, role, level, code)
      SELECT staff_id, 'IT_OPERATOR', 'COUNTRY', '' FROM member
      """;

  FirstOperator(JdbcClient sql, Noting noting, Surroundings surroundings) {
    var issuer = surroundings.address(StaffSettings.ISSUER);
    var subject = surroundings.text(StaffSettings.FIRST);
    if (issuer.isPresent() && subject.isPresent()) {
      var _ =
          noting.together(() -> {
            var add = sql.sql(ADD).param("issuer", issuer.get().toString());
            int added = add.param("subject", subject.get()).update();
            if (added == 1) {
              noting.note(
                  new Entry(
                      Entry.Actor.SYSTEM,
                      "STAFF_ADDED",
                      "first operator",
                      0,
                      Entry.Change.to(issuer.get() + " " + subject.get())));
            }
            return added;
          });
    }
  }
}
