package ir.hedye.monthend.payment;

import ir.hedye.monthend.journal.Entry;
import ir.hedye.monthend.journal.Journal;
import java.sql.Connection;
import java.sql.SQLException;

/** Notes deeds about money, in the transaction that carries them out. */
final class FinanceJournal {
  private FinanceJournal() {}

  /**
   * What was done.
   *
   * @param to what it was done: a batch, a payment, a file, never a name
   */
  record Note(String deed, String to, Entry.Change change) {
    static Note of(String deed, Batch batch, Entry.Change change) {
      return new Note(deed, "batch/" + batch.id(), change);
    }
  }

  static void note(Connection connection, Author author, Note note) throws SQLException {
    note(connection, author, note, 0);
  }

  /** The same, about somebody's file. */
  static void note(Connection connection, Author author, Note note, long person)
      throws SQLException {
    var actor = new Entry.Actor(author.key() + " " + author.name(), author.role());
    Journal.note(connection, new Entry(actor, note.deed(), note.to(), person, note.change()));
  }
}
