package ir.hedye.web.oversight;

import ir.hedye.law.time.JalaliMonth;
import ir.hedye.web.staff.Role;
import ir.hedye.web.staff.Scope;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Which month and area an address names. */
record Asked(JalaliMonth month, Scope scope) {

  /**
   * Reads the variables {@code month}, {@code level} and {@code code} of the address.
   *
   * @throws ResponseStatusException 404 where they name nothing
   */
  static Asked of(Map<String, String> address) {
    var month = JalaliMonth.read(address.getOrDefault("month", "")).orElseThrow(Asked::nothing);
    String level = address.getOrDefault("level", "country").toUpperCase(Locale.ROOT);
    if (!level.equals("COUNTRY") && !level.equals("OFFICE") && !level.equals("BRANCH")) {
      throw nothing();
    }
    return new Asked(month, Scope.of(Role.Level.valueOf(level), address.getOrDefault("code", "")));
  }

  static ResponseStatusException nothing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
