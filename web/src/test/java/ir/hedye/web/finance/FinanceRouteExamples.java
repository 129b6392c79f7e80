package ir.hedye.web.finance;

import ir.hedye.web.access.Portal;
import ir.hedye.web.staff.Place;
import ir.hedye.web.staff.RouteExamples;
import java.sql.SQLException;
import java.util.Optional;

/** Finance's: the batch of the month that was run, and a payment to somebody of that branch. */
final class FinanceRouteExamples implements RouteExamples {
  @Override
  public Optional<Example> example(Portal portal, String pattern, Place place) throws SQLException {
    if (!pattern.startsWith(FinancePaths.HOME + "/")) {
      return Optional.empty();
    }
    String payment =
        portal.ask(
            "SELECT payment_id FROM payment JOIN person n USING (national_id) WHERE n.branch = '"
                + place.branch()
                + "'");
    String path =
        pattern.replace("{month}", "1405-07").replace("{run}", "1").replace("{payment}", payment);
    String unknown =
        pattern.replace("{month}", "1405-07").replace("{run}", "99").replace("{payment}", "99999");
    return Optional.of(Example.of(path, unknown));
  }
}
