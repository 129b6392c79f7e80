package ir.hedye.web.headquarters;

import ir.hedye.web.access.Portal;
import ir.hedye.web.staff.Place;
import ir.hedye.web.staff.RouteExamples;
import java.sql.SQLException;
import java.util.Optional;

/** Headquarters': a month, and a rehearsal of one. They lie in no branch. */
final class HeadquartersRouteExamples implements RouteExamples {
  private String rehearsal = "";

  @Override
  public Optional<Example> example(Portal portal, String pattern, Place place) throws SQLException {
    if (!pattern.startsWith(HeadquartersPages.PATH + "/")) {
      return Optional.empty();
    }
    if (rehearsal.isEmpty()) {
      rehearsal = rehearse(portal);
    }
    String path = pattern.replace("{month}", "1405-07").replace("{id}", rehearsal);
    String unknown = pattern.replace("{month}", "1499-01").replace("{id}", "99999");
    return Optional.of(Example.of(path, unknown).seen(Seen.COUNTRY_WIDE));
  }

  private static String rehearse(Portal portal) throws SQLException {
    portal.asOwner(
        """
        WITH ordered AS (
          INSERT INTO month_order (month, kind, ordered_by, begun_at, ended_at, ending)
          VALUES (140507, 'REHEARSAL', 'x', now(), now(), 'DONE') RETURNING order_id)
        INSERT INTO rehearsal (order_id, month, delivery_id, people, decisions, payments, rials,
          withdrawn, cases)
        SELECT order_id, 140507, 1, 1, 1, 1, 1, 0, 0 FROM ordered
        """);
    return portal.ask("SELECT max(rehearsal_id) FROM rehearsal");
  }
}
