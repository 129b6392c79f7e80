package ir.hedye.web.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * What people have done with a piece of work.
 *
 * @param version rises with every change
 * @param taken who has it; empty for nobody
 * @param last who changed it last; empty when nobody has touched it
 */
record Work(int version, Optional<Taken> taken, Rest rest, Optional<Last> last) {
  /** Nobody has touched it. */
  static final Work NONE = new Work(0, Optional.empty(), new Rest(0, ""), Optional.empty());

  /** Who has it, and since when. */
  record Taken(long by, String name, Instant at) {}

  /**
   * Until when it rests.
   *
   * @param until yyyymmdd, 0 for not at all
   */
  record Rest(int until, String why) {}

  /** The last thing done with it. */
  record Last(String name, Instant at, String deed) {}

  /** From the columns of {@code desk_case}, with the names of both officers. */
  static Work read(ResultSet row) throws SQLException {
    if (row.getString("taken_name") == null && row.getString("last_name") == null) {
      return new Work(row.getInt("version"), Optional.empty(), rest(row), Optional.empty());
    }
    return new Work(row.getInt("version"), taken(row), rest(row), last(row));
  }

  private static Optional<Taken> taken(ResultSet row) throws SQLException {
    var at = Item.instant(row, "taken_at");
    return at.isEmpty()
        ? Optional.empty()
        : Optional.of(new Taken(row.getLong("taken_by"), row.getString("taken_name"), at.get()));
  }

  private static Rest rest(ResultSet row) throws SQLException {
    String why = row.getString("held_why");
    return new Rest(row.getInt("held_until"), why == null ? "" : why);
  }

  private static Optional<Last> last(ResultSet row) throws SQLException {
    var at = Item.instant(row, "last_at");
    return at.isEmpty()
        ? Optional.empty()
        : Optional.of(new Last(row.getString("last_name"), at.get(), row.getString("last_deed")));
  }

  boolean isTakenBy(long officer) {
    return taken.filter(who -> who.by() == officer).isPresent();
  }
}
