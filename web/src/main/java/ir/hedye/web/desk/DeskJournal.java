package ir.hedye.web.desk;

import ir.hedye.monthend.journal.Entry;
import ir.hedye.monthend.journal.Journal;
import ir.hedye.web.staff.Action;
import ir.hedye.web.staff.Officer;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** The connection of the transaction under way: for the journal, and for corrections. */
@Component
class DeskJournal {
  private final DataSource source;

  DeskJournal(DataSource source) {
    this.source = source;
  }

  /** Something done on the transaction's own connection. */
  interface Work<T> {
    T on(Connection transaction) throws SQLException;
  }

  <T> T onConnection(Work<T> work) {
    Connection transaction = DataSourceUtils.getConnection(source);
    try {
      return work.on(transaction);
    } catch (SQLException e) {
      throw new IllegalStateException("the books do not answer", e);
    } finally {
      DataSourceUtils.releaseConnection(transaction, source);
    }
  }

  /** What was done, to what. */
  record Deed(String name, Action action, String subject, long person) {
    /** A log never carries a person. */
    @Override
    public String toString() {
      return name + " " + subject;
    }
  }

  /** In the same transaction as the change itself. */
  void note(Officer officer, Deed deed, Entry.Change change) {
    onConnection(transaction -> {
      Journal.note(
          transaction,
          new Entry(
              officer.actor(deed.action()), deed.name(), deed.subject(), deed.person(), change));
      return true;
    });
  }
}
