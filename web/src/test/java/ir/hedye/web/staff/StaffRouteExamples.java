package ir.hedye.web.staff;

import ir.hedye.web.access.Portal;
import java.sql.SQLException;
import java.util.Optional;

/** This room's: members of the staff and entries of the journal, which lie in no branch. */
final class StaffRouteExamples implements RouteExamples {
  @Override
  public Optional<Example> example(Portal portal, String pattern, Place place) throws SQLException {
    if (pattern.startsWith("/desk/staff/{staff}")) {
      String name = Staff.add(portal, new Grant(Role.CALL_CENTRE, new Scope.Country()), 0);
      String staff = portal.ask("SELECT staff_id FROM staff_member WHERE subject = '" + name + "'");
      String grant = portal.ask("SELECT grant_id FROM staff_grant WHERE staff_id = " + staff);
      return Optional.of(
          Example.of(
              pattern.replace("{staff}", staff).replace("{grant}", grant),
              pattern.replace("{staff}", "999999").replace("{grant}", grant)));
    }
    if (pattern.equals("/desk/journal/{entry}")) {
      portal.asOwner(
          "INSERT INTO journal_entry (actor, role, deed, subject, national_id, before_text,"
              + " after_text) VALUES ('x', '', 'WALKED', 'x', 0, '', '')");
      String entry = portal.ask("SELECT max(entry_id) FROM journal_entry");
      return Optional.of(Example.of("/desk/journal/" + entry, "/desk/journal/999999"));
    }
    return Optional.empty();
  }
}
