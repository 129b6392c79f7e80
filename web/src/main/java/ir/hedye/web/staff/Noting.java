package ir.hedye.web.staff;

import ir.hedye.monthend.journal.Entry;
import ir.hedye.monthend.journal.Journal;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes of this room, each with its entries in the journal: both stand or neither. */
@Component
public final class Noting {
  private final TransactionTemplate transaction;
  private final DataSource source;

  Noting(PlatformTransactionManager transactions, DataSource source) {
    this.transaction = new TransactionTemplate(transactions);
    this.source = source;
  }

  /** Does it in one transaction. */
  public <T> T together(Supplier<T> work) {
    return transaction.execute(_ -> work.get());
  }

  /** Notes what was done, in the transaction in which it is done. */
  public void note(Entry entry) {
    var connection = DataSourceUtils.getConnection(source);
    try {
      if (connection.getAutoCommit()) {
        throw new IllegalStateException("an entry belongs into the transaction of its change");
      }
      Journal.note(connection, entry);
    } catch (SQLException e) {
      throw new IllegalStateException("the journal took no entry", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, source);
    }
  }
}
