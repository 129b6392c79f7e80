package ir.hedye.web.oversight;

import ir.hedye.web.access.Portal;
import ir.hedye.web.staff.Place;
import ir.hedye.web.staff.RouteExamples;
import java.util.Optional;

/** Oversight's: the country's figures, a branch's, the people behind one, and a delivery. */
final class OversightRouteExamples implements RouteExamples {
  @Override
  public Optional<Example> example(Portal portal, String pattern, Place place) {
    if (pattern.startsWith(OversightPages.PATH + "/")) {
      boolean ofCountry = !pattern.contains("{level}");
      String filled =
          pattern
              .replace("{level}", "branch")
              .replace("{code}", place.branch())
              .replace("{group}", "PAYABLE");
      var example =
          Example.of(filled.replace("{month}", "1405-07"), filled.replace("{month}", "1399-01"));
      return Optional.of(ofCountry ? example.seen(Seen.COUNTRY_WIDE) : example);
    }
    if (pattern.startsWith(RegistryPages.PATH + "/")) {
      String path = filled(pattern, "1", "1405-07");
      var example = Example.of(path, filled(pattern, "99999", "1399-01"));
      return Optional.of(example.seen(path.endsWith(".sig") ? Seen.BY_NOBODY : Seen.COUNTRY_WIDE));
    }
    return Optional.empty();
  }

  private static String filled(String pattern, String delivery, String month) {
    return pattern
        .replaceFirst("\\{delivery[^.]*\\.", delivery + ".")
        .replaceFirst("\\{month:.*$", month);
  }
}
