package ir.hedye.web.oversight;

import ir.hedye.web.staff.Place;
import ir.hedye.web.staff.Reach;
import ir.hedye.web.staff.Scope;
import java.util.List;

/**
 * A part of the Organization that is looked at: the country, an office or a branch.
 *
 * @param place of a branch both; of an office only the office; of the country nothing
 */
record Area(Scope scope, Place place) {
  static final Area COUNTRY = new Area(new Scope.Country(), new Place("", ""));

  static Area office(String office) {
    return new Area(new Scope.Office(office), new Place("", office));
  }

  static Area branch(String branch, String office) {
    return new Area(new Scope.Branch(branch), new Place(branch, office));
  }

  /** Whether somebody of that reach sees it: their own areas, and what lies below them. */
  boolean isWithin(Reach reach) {
    return reach.everywhere()
        || switch (scope) {
          case Scope.Country() -> false;
          case Scope.Office(String office) -> reach.offices().contains(office);
          case Scope.Branch(String branch) ->
              reach.branches().contains(branch) || reach.offices().contains(place.office());
        };
  }

  /** Its address below the month of oversight. */
  String path() {
    return switch (scope) {
      case Scope.Country() -> "";
      case Scope.Office(String office) -> "/office/" + office;
      case Scope.Branch(String branch) -> "/branch/" + branch;
    };
  }

  boolean isCountry() {
    return scope instanceof Scope.Country;
  }

  boolean isBranch() {
    return scope instanceof Scope.Branch;
  }

  /** What stands above it; of the country itself nothing. */
  List<Area> above() {
    return switch (scope) {
      case Scope.Country() -> List.of();
      case Scope.Office(_) -> List.of(COUNTRY);
      case Scope.Branch(_) -> List.of(COUNTRY, office(place.office()));
    };
  }
}
