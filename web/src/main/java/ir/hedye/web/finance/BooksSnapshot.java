package ir.hedye.web.finance;

import ir.hedye.monthend.store.Database;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads all that one page shows from one moment of the books. */
@Component
final class BooksSnapshot {
  private static final int SECONDS = 20;

  private final JdbcTemplate template;
  private final TransactionTemplate moment;

  BooksSnapshot(DataSource source, PlatformTransactionManager transactions) {
    template = new JdbcTemplate(source);
    moment = new TransactionTemplate(transactions);
    moment.setReadOnly(true);
    moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    moment.setTimeout(SECONDS);
  }

  <T> T read(Database.Work<T> reading) {
    return Objects.requireNonNull(
        moment.execute(_ -> template.execute((ConnectionCallback<T>) reading::on)));
  }
}
