package ir.hedye.web.staff;

import ir.hedye.web.access.Portal;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * Examples for addresses of a room of the desks whose path names a case. A room's tests have one
 * class that implements this, with a constructor without arguments; the walk over all addresses
 * ({@link DeskRoutesTest}) finds it by itself, and fails for an address that nobody knows.
 */
public interface RouteExamples {
  /**
   * An address with a case that lies in that place, made if need be.
   *
   * @param pattern as the controller writes it, such as {@code /desk/requests/{tracking}}
   * @return empty when the pattern is not of this room
   */
  Optional<Example> example(Portal portal, String pattern, Place place) throws SQLException;

  /**
   * A concrete address.
   *
   * @param path with a case that there is
   * @param unknown the same with a case that there never was
   * @param fields of the form that would do it; empty for pages
   */
  record Example(String path, String unknown, Map<String, String> fields) {
    public static Example of(String path, String unknown) {
      return new Example(path, unknown, Map.of());
    }
  }
}
