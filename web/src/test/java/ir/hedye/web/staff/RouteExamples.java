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

  /** Who finds what the address names. */
  enum Seen {
    /** Whoever may do it in that place; elsewhere it is not found. */
    IN_ITS_PLACE,
    /** Whoever may do it in the whole country; for everybody else it is not found. */
    COUNTRY_WIDE,
    /** Nobody in these tests, for lack of something that is set up elsewhere, such as a key. */
    BY_NOBODY
  }

  /**
   * A concrete address.
   *
   * @param path with a case that there is
   * @param unknown the same with a case that there never was
   * @param fields of the form that would do it; empty for pages
   */
  record Example(String path, String unknown, Map<String, String> fields, Seen seen) {
    public static Example of(String path, String unknown) {
      return new Example(path, unknown, Map.of(), Seen.IN_ITS_PLACE);
    }

    /** The same, found by others. */
    public Example seen(Seen by) {
      return new Example(path, unknown, fields, by);
    }

    /** Whether somebody with a scope of that level finds it, the place being their own or not. */
    boolean isFound(Role.Level level, boolean own) {
      return switch (seen) {
        case IN_ITS_PLACE -> own || level == Role.Level.COUNTRY;
        case COUNTRY_WIDE -> level == Role.Level.COUNTRY;
        case BY_NOBODY -> false;
      };
    }
  }
}
