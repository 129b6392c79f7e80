package ir.hedye.monthend.journal;

import java.sql.Connection;
import java.sql.SQLException;

/** Appends to the journal, in the transaction of the change itself: both stand or neither. */
public final class Journal {
  private static final String NOTE =
      """
      INSERT INTO journal_entry (actor, role, deed, subject, national_id, before_text, after_text)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private Journal() {}

  /** Notes what was done. */
  public static void note(Connection transaction, Entry entry) throws SQLException {
    try (var insert = transaction.prepareStatement(NOTE)) {
      insert.setString(1, entry.actor().name());
      insert.setString(2, entry.actor().role());
      insert.setString(3, entry.deed());
      insert.setString(4, entry.subject());
      insert.setLong(5, entry.person());
      insert.setString(6, entry.change().before());
      insert.setString(7, entry.change().after());
      insert.executeUpdate();
    }
  }
}
