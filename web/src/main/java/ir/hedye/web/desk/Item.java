package ir.hedye.web.desk;

import ir.hedye.web.staff.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A piece of work as it stands.
 *
 * @param about the reason, doubts or holds, codes joined by {@code |}
 * @param awaitsPerson whether the person was asked for something and it is their move
 */
record Item(
    CaseKey key, Whose whose, Instant since, String about, boolean awaitsPerson, Work work) {

  /**
   * Whose it is.
   *
   * @param person as a national ID's number; 0 for nobody's
   */
  record Whose(long person, String name, Place place, String branchName) {
    /** A log never carries a person. */
    @Override
    public String toString() {
      return "somebody of branch " + place.branch();
    }
  }

  static Item read(ResultSet row) throws SQLException {
    return new Item(
        CaseKey.read(row),
        new Whose(
            row.getLong("national_id"),
            row.getString("name"),
            new Place(row.getString("branch"), row.getString("office")),
            row.getString("branch_name")),
        instant(row, "since").orElse(Instant.EPOCH),
        row.getString("about"),
        row.getBoolean("awaits_person"),
        Work.read(row));
  }

  static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
