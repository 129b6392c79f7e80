package ir.hedye.web.staff;

import java.util.List;

/**
 * Everywhere that somebody may do something, as a query asks for it: {@code :everywhere OR office =
 * ANY(:offices) OR branch = ANY(:branches)}.
 */
public record Reach(boolean everywhere, List<String> offices, List<String> branches) {
  static Reach of(List<Scope> scopes) {
    return new Reach(
        scopes.stream().anyMatch(Scope.Country.class::isInstance),
        codes(scopes, Role.Level.OFFICE),
        codes(scopes, Role.Level.BRANCH));
  }

  private static List<String> codes(List<Scope> scopes, Role.Level level) {
    return scopes.stream().filter(scope -> scope.level() == level).map(Scope::code).toList();
  }
}
